import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** The tests that speak the pseudo-language, as the app that they build does. */
const inPseudo = "e2e/pseudo.e2e.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: [
            "packages/**/*.test.ts",
            "tests/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/dist/**", "**/.tsbuild/**"],
          // By default one core is left idle, which on two is half of them.
          maxWorkers: availableParallelism(),
          // Laws over many cases, and passphrases that are slow by design, on a busy machine.
          testTimeout: 60_000,
          // A database is made and started in one.
          hookTimeout: 120_000,
        },
      },
      {
        // What a part of a screen shows and does, in a document without a browser around it.
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "parts",
          environment: "happy-dom",
          include: ["packages/{web,desk}/src/**/*.test.tsx"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["e2e/**/*.e2e.ts"],
          exclude: [...configDefaults.exclude, inPseudo],
          // Two files at a time, each with a browser and a server of its own; none of them measures time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // For a browser that stalls, seen once in a thousand tests; a second try is printed.
          retry: 1,
          // What is waited for comes when the machine gets to it: a second, as by default, is a measure of time.
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        resolve: { conditions: ["pseudo"] },
        ssr: { resolve: { conditions: ["pseudo"] } },
        test: {
          name: "e2e-pseudo",
          environment: "node",
          include: [inPseudo],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          retry: 1,
        },
      },
    ],
  },
});
