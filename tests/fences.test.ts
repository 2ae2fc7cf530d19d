// Breaks each fence on purpose, in a folder outside the repository, and asks whether it bites.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePlot, type Plot } from "./house/plant.ts";
import { root } from "./house/source-file.ts";

const fromRoot = (path: string): string =>
  readFileSync(join(root, path), "utf8");

interface CompilerPlants {
  /** The config of the run time that is tried. */
  readonly config: string;
  /** What is planted, with the error it must earn; none for the control. */
  readonly files: Readonly<
    Record<string, { readonly error: string; readonly text: string }>
  >;
}

/** Planted files by run time: each breaks one fence, save the control. */
const compilerPlants: Readonly<Record<string, CompilerPlants>> = {
  engine: {
    config: "packages/engine/tsconfig.json",
    files: {
      control: {
        error: "none",
        text: "export const sum = (a: number, b: number): number => a + b;",
      },
      page: {
        error: "TS2584",
        text: "export const title: string = document.title;",
      },
      network: {
        error: "TS2304",
        text: 'export const asked: unknown = fetch("/");',
      },
      process: {
        error: "TS2591",
        text: 'export const home: unknown = process.env["HOME"];',
      },
      node: {
        error: "TS2591",
        text: 'export { readFile } from "node:fs/promises";',
      },
      console: { error: "TS2584", text: 'console.log("hello");' },
      escape: {
        error: "TS6059",
        text: 'export { outside } from "../outside.ts";',
      },
      door: {
        error: "TS2307",
        text: 'export { seeded } from "@staying-power/engine/src/random.ts";',
      },
      unchecked: {
        error: "TS2322",
        text: "export const first = (list: number[]): number => list[0];",
      },
      enumeration: { error: "TS1294", text: "export enum Side { Left }" },
      untyped: {
        error: "TS9013",
        text: "export const twice = (a: number) => a * 2;",
      },
    },
  },
  "the page that opens a backup": {
    config: "packages/web/open-backup/tsconfig.json",
    files: {
      control: {
        error: "none",
        text: "export const title: string = document.title;",
      },
      node: {
        error: "TS2591",
        text: 'export { readFile } from "node:fs/promises";',
      },
      escape: {
        error: "TS6059",
        text: 'export { outside } from "../outside.ts";',
      },
    },
  },
  web: {
    config: "packages/web/tsconfig.json",
    files: {
      control: {
        error: "none",
        text: "export const title: string = document.title;",
      },
      process: {
        error: "TS2591",
        text: 'export const home: unknown = process.env["HOME"];',
      },
      node: {
        error: "TS2591",
        text: 'export { readFile } from "node:fs/promises";',
      },
    },
  },
  worker: {
    config: "packages/web/src/worker/tsconfig.json",
    files: {
      control: {
        error: "none",
        text: "export const place: string = self.location.href;",
      },
      page: {
        error: "TS2584",
        text: "export const title: string = document.title;",
      },
      process: {
        error: "TS2591",
        text: 'export const home: unknown = process.env["HOME"];',
      },
    },
  },
  server: {
    config: "packages/server/tsconfig.json",
    files: {
      control: {
        error: "none",
        text: 'export const home: unknown = process.env["HOME"];',
      },
      page: {
        error: "TS2584",
        text: "export const title: string = document.title;",
      },
    },
  },
};

describe("the compiler's fence", () => {
  const plots = new Map<string, { plot: Plot; output: string }>();

  beforeAll(() => {
    for (const [name, { config, files }] of Object.entries(compilerPlants)) {
      const plot = makePlot();
      plot.write("outside.ts", "export const outside: number = 1;");
      for (const [file, { text }] of Object.entries(files))
        plot.write(`inside/${file}.ts`, text);
      plot.write(
        "inside/tsconfig.json",
        JSON.stringify({
          extends: join(root, config),
          compilerOptions: {
            rootDir: ".",
            outDir: "../out",
            tsBuildInfoFile: "../out/plot.tsbuildinfo",
          },
          include: ["*.ts"],
          exclude: [],
          references: [],
        }),
      );
      plots.set(name, {
        plot,
        output: plot.run("tsc", ["-p", "inside"]).output,
      });
    }
  }, 60_000);

  afterAll(() => {
    for (const { plot } of plots.values()) plot.remove();
  });

  const cases = Object.entries(compilerPlants).flatMap(([name, { files }]) =>
    Object.entries(files).map(([file, { error }]) => ({ name, file, error })),
  );

  it.each(cases.filter(({ file }) => file !== "control"))(
    "of $name refuses: $file",
    ({ name, file, error }) => {
      expect(plots.get(name)?.output).toMatch(
        new RegExp(`^inside/${file}\\.ts\\(.*error ${error}:`, "m"),
      );
    },
  );

  it.each(cases.filter(({ file }) => file === "control"))(
    "of $name lets honest code through",
    ({ name }) => {
      expect(plots.get(name)?.output).toContain("error TS");
      expect(plots.get(name)?.output).not.toContain("inside/control.ts(");
    },
  );
});

interface LintPlant {
  readonly path: string;
  /** The rule that must speak; none for the control. */
  readonly rule?: string;
  readonly text: string;
}

const lintPlants: readonly LintPlant[] = [
  {
    path: "packages/engine/src/control.ts",
    text: "/** Twice. */\nexport const twice = (a: number): number => a * 2;\n",
  },
  {
    path: "packages/engine/src/sibling.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { parseCase } from "@staying-power/case";\n',
  },
  {
    path: "packages/engine/src/chance.ts",
    rule: "eslint(no-restricted-properties)",
    text: "export const draw = (): number => Math.random();\n",
  },
  {
    path: "packages/engine/src/clock.ts",
    rule: "eslint(no-restricted-globals)",
    text: "export const then = (): number => new Date(0).getTime();\n",
  },
  {
    path: "packages/forecast/src/clock.ts",
    rule: "eslint(no-restricted-properties)",
    text: "export const now = (): number => Date.now();\n",
  },
  {
    path: "packages/forecast/src/words.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { words } from "@staying-power/words";\n',
  },
  {
    path: "packages/words/src/reading.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { reading } from "@staying-power/forecast";\n',
  },
  {
    path: "packages/case/src/engine.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { draw } from "@staying-power/engine";\n',
  },
  {
    path: "packages/server/src/opens-case.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { parseCase } from "@staying-power/case";\n',
  },
  {
    path: "packages/cli/src/app.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { app } from "@staying-power/server";\n',
  },
  {
    path: "packages/web/src/ui/reaches-storage.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { kept } from "../storage/kept.ts";\n',
  },
  {
    path: "packages/web/src/ui/runs-forecast.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { reading } from "@staying-power/forecast";\n',
  },
  {
    path: "packages/web/src/keep/reaches-screen.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { App } from "../rooms/kit/kit-screen.tsx";\n',
  },
  {
    path: "packages/web/src/storage/reaches-visit.ts",
    rule: "eslint(no-restricted-imports)",
    text: 'export { session } from "../visit/session.ts";\n',
  },
  {
    path: "packages/web/src/visit/speaks.ts",
    rule: "eslint(no-restricted-globals)",
    text: 'export const asked = (): unknown => fetch("/");\n',
  },
  {
    path: "packages/web/src/ui/picture.tsx",
    rule: "jsx-a11y(alt-text)",
    text: 'export const Picture = () => <img src="a.png" />;\n',
  },
  {
    path: "packages/web/src/ui/misspelt.tsx",
    rule: "jsx-a11y(aria-props)",
    text: 'export const Box = () => <div aria-lable="a">b</div>;\n',
  },
  {
    path: "packages/server/src/prints.ts",
    rule: "eslint(no-console)",
    text: 'export const say = (): void => console.log("a person");\n',
  },
  {
    path: "packages/server/src/floating.ts",
    rule: "typescript(no-floating-promises)",
    text: "const wait = async (): Promise<void> => undefined;\nexport const start = (): void => {\n  wait();\n};\n",
  },
  {
    path: "packages/server/src/switch.ts",
    rule: "typescript(switch-exhaustiveness-check)",
    text: 'export function side(of: "left" | "right"): number {\n  switch (of) {\n    case "left":\n      return 1;\n  }\n  return 0;\n}\n',
  },
  {
    path: "packages/server/src/any.ts",
    rule: "typescript(no-explicit-any)",
    text: "export const loose = (value: any): string => String(value);\n",
  },
  {
    path: "packages/server/src/sure.ts",
    rule: "typescript(no-non-null-assertion)",
    text: "export const first = (list: string[]): string => list[0]!;\n",
  },
  {
    path: "packages/server/src/cast.ts",
    rule: "typescript(no-unsafe-type-assertion)",
    text: "export const read = (value: unknown): string => value as string;\n",
  },
  {
    path: "packages/server/src/hen.ts",
    rule: "import(no-cycle)",
    text: 'import { egg } from "./egg.ts";\nexport const hen = (): unknown => egg;\n',
  },
  {
    path: "packages/server/src/egg.ts",
    rule: "import(no-cycle)",
    text: 'import { hen } from "./hen.ts";\nexport const egg = (): unknown => hen;\n',
  },
  {
    path: "packages/server/src/default.ts",
    rule: "import(no-default-export)",
    text: "export default 1;\n",
  },
  {
    path: "packages/server/src/CamelCase.ts",
    rule: "unicorn(filename-case)",
    text: "export const camel = 1;\n",
  },
  {
    path: "tests/skipped.test.ts",
    rule: "vitest(no-disabled-tests)",
    text: 'import { it } from "vitest";\nit.skip("waits", () => {});\n',
  },
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

function readDiagnostics(output: string): readonly Diagnostic[] {
  const report = JSON.parse(output) as {
    readonly diagnostics: readonly Diagnostic[];
  };
  return report.diagnostics;
}

describe("lint's fence", () => {
  let plot: Plot;
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(() => {
    plot = makePlot();
    for (const config of [
      ".oxlintrc.json",
      "tsconfig.base.json",
      "packages/engine/tsconfig.json",
      "packages/case/tsconfig.json",
      "packages/forecast/tsconfig.json",
      "packages/care/tsconfig.json",
      "packages/check/tsconfig.json",
      "packages/seal/tsconfig.json",
      "packages/words/tsconfig.json",
      "packages/cli/tsconfig.json",
      "packages/server/tsconfig.json",
      "packages/web/tsconfig.json",
    ])
      plot.write(config, fromRoot(config));
    for (const { path, text } of lintPlants) plot.write(path, text);
    diagnostics = readDiagnostics(
      plot.run("oxlint", ["--type-aware", "-f", "json", "packages", "tests"])
        .output,
    );
  }, 60_000);

  afterAll(() => plot.remove());

  it.each(lintPlants.filter(({ rule }) => rule !== undefined))(
    "bites in $path: $rule",
    ({ path, rule }) => {
      const said = diagnostics
        .filter(({ filename }) => filename === path)
        .map(({ code }) => code);
      expect(said).toContain(rule);
    },
  );

  it("lets honest code through", () => {
    const [control] = lintPlants;
    expect(
      diagnostics.filter(({ filename }) => filename === control?.path),
    ).toEqual([]);
  });
});

describe("the door of each package", () => {
  const { resolve } = createRequire(join(root, "package.json"));

  it.each([
    "engine",
    "case",
    "seal",
    "check",
    "forecast",
    "care",
    "words",
    "server",
    "cli",
  ])("of %s opens to its name and to nothing deeper", (name) => {
    const whole = `@staying-power/${name}`;
    expect(resolve(whole)).toBe(join(root, `packages/${name}/src/index.ts`));
    expect(() => resolve(`${whole}/src/index.ts`)).toThrow(
      expect.objectContaining({ code: "ERR_PACKAGE_PATH_NOT_EXPORTED" }),
    );
  });

  it("of web stays shut", () => {
    expect(() => resolve("@staying-power/web")).toThrow(
      expect.objectContaining({ code: "ERR_PACKAGE_PATH_NOT_EXPORTED" }),
    );
  });
});
