import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: [
            "packages/**/*.test.ts",
            "packages/**/*.test.tsx",
            "tests/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/dist/**", "**/.tsbuild/**"],
          // Laws over many cases, and passphrases that are slow by design, on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["e2e/**/*.e2e.ts"],
          // Two files at a time, each with a browser and a server of its own; none of them measures time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // For a browser that stalls, seen once in a thousand tests; a second try is printed.
          retry: 1,
        },
      },
    ],
  },
});
