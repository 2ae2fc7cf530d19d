import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compareGenerated } from "./compare-generated.ts";
import { findChromium, findProgram } from "./find-chromium.ts";
import { findPostgres } from "./find-postgres.ts";
import { type Installer, installPrograms } from "./install-programs.ts";
import { isRecord } from "./is-record.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { runCommand } from "./run-command.ts";
import { singleOutcome, type StepOutcome } from "./step-outcome.ts";

export interface Step {
  readonly name: string;
  /** The question the step answers, for the person watching. */
  readonly asks: string;
  readonly needs?: readonly string[];
  run(): Promise<StepOutcome>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const tool = (name: string): string => `${root}node_modules/.bin/${name}`;

/** Files that a script makes, each checked by making it again: those first that take longest. */
const generated = [
  { script: "scripts/careful-card.ts", file: "docs/message-model.md" },
  {
    script: "scripts/learn-effects.ts",
    args: ["--check"],
    file: "docs/coded-cases.md",
  },
  {
    script: "packages/cli/src/main.ts",
    args: ["calibrate"],
    file: "packages/forecast/data/posterior.json",
    elsewhere: true,
  },
  { script: "scripts/message-card.ts", file: "docs/message-model.md" },
  {
    script: "scripts/message-model.ts",
    // Training takes minutes: that it is of these drafts and this trainer is looked at, and its figures are made anew.
    args: ["--check"],
    file: "packages/check/en/message-model.json",
  },
  { script: "scripts/numbers.ts", file: "docs/numbers.md" },
  { script: "scripts/model-page.ts", file: "docs/model.md" },
  { script: "scripts/house.ts", file: "docs/architecture.md" },
  { script: "scripts/gates.ts", file: "docs/gates.md" },
  { script: "scripts/outcome-groups.ts", file: "docs/outcomes.md" },
  { script: "scripts/method.ts", file: "docs/method.md" },
  {
    script: "packages/care/src/testing/make-gates.ts",
    file: "packages/care/fixtures/gates.json",
  },
  {
    script: "packages/cli/src/testing/make-reunion-pages.ts",
    file: "packages/cli/fixtures/reunion-story-pages.txt",
  },
  { script: "scripts/lint-arrows.ts", file: ".oxlintrc.json" },
  { script: "scripts/case-schema.ts", file: "docs/case.schema.json" },
];

/** What the tests need besides Node: each with the package of Debian that brings it. */
const programs: readonly {
  readonly debian: string;
  readonly find: () => Promise<string | undefined>;
}[] = [
  { debian: "chromium", find: () => findChromium(process.env) },
  {
    debian: "age",
    find: () => findProgram(["age"], process.env["PATH"] ?? ""),
  },
  {
    // For the page that people keep for years, in whatever browser there is then.
    debian: "firefox-esr",
    find: () =>
      findProgram(["firefox-esr", "firefox"], process.env["PATH"] ?? ""),
  },
  {
    // The other server that the relay is held to; its programs are on no search path.
    debian: "postgresql",
    find: findPostgres,
  },
];

async function missingPrograms(): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { debian, find } of programs)
    if ((await find()) === undefined) missing.push(debian);
  return missing;
}

const installer = (): Installer => ({
  searchPath: process.env["PATH"] ?? "",
  isRoot: process.getuid?.() === 0,
  canAsk: process.stdin.isTTY,
});

/** Installs what is missing; says what stands in the way, or nothing. */
async function obstacleToPrograms(): Promise<string | undefined> {
  const missing = await missingPrograms();
  if (missing.length === 0) return undefined;
  if (missing.includes("chromium") && process.env["CHROME_PATH"] !== undefined)
    return "CHROME_PATH names no program that can be run.";
  const installed = await installPrograms(missing, installer());
  if (!installed.ok) return installed.error;
  const still = await missingPrograms();
  return still.length === 0
    ? undefined
    : `apt-get installed ${still.join(", ")}, but no such program appeared.`;
}

/** Chromium without a window: the browser tests take two thirds of the time in it, and go without it where there is none. */
const headlessShell = "chromium-headless-shell";

async function findHeadlessShell(): Promise<string | undefined> {
  const searchPath = process.env["PATH"] ?? "";
  const here = await findProgram([headlessShell], searchPath);
  if (here !== undefined) return here;
  await installPrograms([headlessShell], installer());
  return findProgram([headlessShell], searchPath);
}

async function findPrograms(): Promise<StepOutcome> {
  // Whoever names a browser wants the tests to run in that one.
  const namedBrowser = process.env["CHROME_PATH"] !== undefined;
  const count = programs.length;
  const obstacle = await obstacleToPrograms();
  if (obstacle !== undefined)
    return singleOutcome({
      ok: false,
      count: 0,
      unit: "programs",
      detail: obstacle,
    });
  for (const { debian, find } of programs) {
    const path = (await find()) ?? debian;
    const { code, output } = await runCommand(path, ["--version"]);
    if (code !== 0)
      return singleOutcome({
        ok: false,
        count,
        unit: "programs",
        detail: output,
      });
    if (debian === "chromium") process.env["CHROME_PATH"] = path;
    if (debian === "firefox-esr") process.env["FIREFOX_PATH"] = path;
    console.log(`${path}: ${output.trim().split("\n").at(-1) ?? ""}`);
  }
  const shell = namedBrowser ? undefined : await findHeadlessShell();
  if (shell !== undefined) {
    process.env["HEADLESS_SHELL_PATH"] = shell;
    console.log(`${shell}: for the browser tests that need no window`);
  }
  return singleOutcome({ ok: true, count, unit: "programs", detail: "" });
}

async function format(): Promise<StepOutcome> {
  const { code, output } = await runCommand(tool("prettier"), [
    "--check",
    "--log-level",
    "debug",
    ".",
  ]);
  const lines = output.split("\n");
  return singleOutcome({
    ok: code === 0,
    count: lines.filter((line) => line.includes("resolve config from")).length,
    unit: "files",
    detail: lines.filter((line) => !line.startsWith("[debug]")).join("\n"),
  });
}

async function lint(): Promise<StepOutcome> {
  const { code, output } = await runCommand(tool("oxlint"), [
    "--type-aware",
    "--deny-warnings",
  ]);
  return singleOutcome({
    ok: code === 0,
    count: Number(/ on (\d+) files?/.exec(output)?.[1] ?? 0),
    unit: "files",
    detail: output,
  });
}

async function typecheck(): Promise<StepOutcome> {
  const { code, output } = await runCommand(tool("tsc"), ["-b"]);
  return singleOutcome({
    ok: code === 0,
    count: await countCompiledFiles(),
    unit: "files of our own",
    detail: output,
  });
}

/** How many files of ours the compiler says, in its own records, that it read. */
async function countCompiledFiles(): Promise<number> {
  const folder = `${root}.tsbuild`;
  const names = new Set<string>();
  for (const file of await readdir(folder)) {
    if (!file.endsWith(".tsbuildinfo")) continue;
    const info: unknown = JSON.parse(
      await readFile(`${folder}/${file}`, "utf8"),
    );
    const files = isRecord(info) ? info["fileNames"] : undefined;
    if (!Array.isArray(files)) continue;
    for (const name of files)
      if (
        typeof name === "string" &&
        /(^|\/)(packages|scripts|bench|tests|e2e)\//.test(name) &&
        !name.includes("node_modules")
      )
        names.add(`${file}:${name}`);
  }
  return names.size;
}

async function knip(): Promise<StepOutcome> {
  // A pattern of knip.json that matches no file is an error, so that it cannot pass by reading nothing.
  const { code, output } = await runCommand(tool("knip"), [
    "--treat-config-hints-as-errors",
    "--no-progress",
  ]);
  const packages = await readdir(`${root}packages`);
  return singleOutcome({
    ok: code === 0,
    count: packages.length + 1,
    unit: "packages",
    detail: output,
  });
}

/** What Vitest runs together: parts have a document around them, and the tests in the pseudo-language resolve their words otherwise. */
const projects = {
  unit: ["unit", "parts"],
  e2e: ["e2e", "e2e-pseudo"],
} as const;

async function vitest(project: keyof typeof projects): Promise<StepOutcome> {
  const report = `${root}.reports/${project}.json`;
  await mkdir(`${root}.reports`, { recursive: true });
  await rm(report, { force: true });
  const { code } = await runCommand(
    tool("vitest"),
    [
      "run",
      ...projects[project].flatMap((name) => ["--project", name]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    // Colours are for a terminal; a log stays plain.
    { show: true, env: process.stdout.isTTY ? {} : { NO_COLOR: "1" } },
  );
  const count = readVitestReport(await readFile(report, "utf8"));
  // A run that ended badly, or that ran nothing, has failed even if no test says so.
  const silentFailure =
    count.failed === 0 && (code !== 0 || count.passed === 0) ? 1 : 0;
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  return {
    passed: count.passed,
    failed: count.failed + silentFailure,
    lookedAt: `looked at ${count.files} test files${skipped}`,
    detail:
      silentFailure > 0
        ? "The test runner ended badly, or ran no test."
        : undefined,
  };
}

async function build(): Promise<StepOutcome> {
  const { code, output } = await runCommand("npm", [
    "run",
    "--silent",
    "build",
  ]);
  const files = await readdir(`${root}packages/web/dist`, {
    recursive: true,
  }).catch(() => []);
  return singleOutcome({
    ok: code === 0,
    count: files.length,
    unit: "built files",
    detail: output,
  });
}

async function size(): Promise<StepOutcome> {
  const { code, output } = await runCommand(process.execPath, [
    `${root}scripts/size.ts`,
  ]);
  if (code === 0) console.log(output.trimEnd());
  return singleOutcome({
    ok: code === 0,
    count: output.split("\n").filter((line) => /\d/.test(line)).length,
    unit: "lines of sizes",
    detail: output,
  });
}

/** Every step, in the order they run. */
export const allSteps: readonly Step[] = [
  {
    name: "programs",
    asks: "are the programs here that the tests need?",
    run: findPrograms,
  },
  {
    name: "format",
    asks: "is every file formatted?",
    run: format,
  },
  {
    name: "lint",
    asks: "does lint find nothing at all?",
    run: lint,
  },
  {
    name: "types",
    asks: "do the types of every run time hold?",
    run: typecheck,
  },
  {
    name: "knip",
    asks: "is nothing unused, and nothing used unlisted?",
    run: knip,
  },
  {
    name: "unit",
    asks: "do the unit tests pass?",
    run: () => vitest("unit"),
  },
  {
    name: "generated",
    asks: "are the generated files what their scripts make?",
    run: () => compareGenerated(root, generated),
  },
  {
    name: "build",
    asks: "does the app build?",
    run: build,
  },
  {
    name: "size",
    asks: "is the app within its budget?",
    needs: ["build"],
    run: size,
  },
  {
    name: "e2e",
    asks: "do the browser tests pass?",
    needs: ["programs", "build"],
    run: () => vitest("e2e"),
  },
];
