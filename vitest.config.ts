import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/test-run/longest-first.ts";

/** The tests that speak the pseudo-language, as the app that they build does. */
const inPseudo = ["e2e/pseudo.e2e.ts", "e2e/desk-pseudo.e2e.ts"];

/** By default one core is left idle, which on two is half of them. */
const everyCore = availableParallelism();
/** Files of browser tests at a time, each with a browser and a server of its own; none of them measures time. */
const browsersAtATime = 2;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          maxWorkers: everyCore,
          // Laws over many cases, and passphrases that are slow by design, on a busy machine.
          testTimeout: 180_000,
          // A database is made and started in one.
          hookTimeout: 240_000,
        },
      },
      {
        // What a part of a screen shows and does, in a document without a browser around it.
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "parts",
          environment: "happy-dom",
          include: ["packages/{web,desk}/src/**/*.test.tsx"],
          maxWorkers: everyCore,
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["e2e/**/*.e2e.ts"],
          exclude: [...configDefaults.exclude, ...inPseudo],
          // What the files share is read in and packed once; what they must not share lives in a visit, fresh for each test.
          isolate: false,
          maxWorkers: browsersAtATime,
          testTimeout: 240_000,
          hookTimeout: 240_000,
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
          include: inPseudo,
          // As beside the others: with one alone, Vitest lets it wait until they are through.
          maxWorkers: browsersAtATime,
          testTimeout: 300_000,
          hookTimeout: 240_000,
          retry: 1,
        },
      },
    ],
  },
});
