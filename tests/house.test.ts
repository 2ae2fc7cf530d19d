import { describe, expect, it } from "vitest";
import { parseSource } from "../scripts/house/parse-source.ts";
import { readHouse } from "../scripts/house/measure-house.ts";
import { webFolderOf } from "../scripts/house/web-arrows.ts";
import { arrowsByPackage, arrowsByWebFolder } from "./house/arrows.ts";
import { type Exceptions, exceptions } from "./house/exceptions.ts";
import { isShippedCode } from "./house/find-breaches.ts";
import { findHouseBreaches } from "./house/find-house-breaches.ts";
import { readImports } from "./house/read-imports.ts";
import { readSources } from "./house/source-file.ts";

const code = await readSources(isShippedCode);
const house = readHouse(code);

describe("what the laws of the house are held against", () => {
  it.each(Object.keys(arrowsByPackage))("has functions of %s", (name) => {
    const functions = house.files
      .filter(({ path }) => path.startsWith(`packages/${name}/`))
      .flatMap((file) => [...file.functions]);
    expect(functions.length).toBeGreaterThan(0);
  });

  it("has every folder of the app in the table of arrows", () => {
    const folders = new Set(
      code.flatMap(({ path }) => webFolderOf(path) ?? []),
    );
    expect(folders.size).toBeGreaterThan(0);
    expect(Object.keys(arrowsByWebFolder)).toEqual(
      expect.arrayContaining([...folders]),
    );
  });

  it("sees the imports that the parser sees", () => {
    for (const { path, text } of code) {
      const { program, comments } = parseSource({ path, text });
      const parsed = program.body.flatMap((statement) =>
        "source" in statement && statement.source !== null
          ? [statement.source.value]
          : [],
      );
      const bare = comments.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        text,
      );
      const lazy = bare.match(/\bimport\(/g)?.length ?? 0;
      const workers = bare.match(/\bnew URL\(\s*"\.[^"]*\.tsx?"/g)?.length ?? 0;
      const seen = readImports(text).map(({ from }) => from);
      expect(seen.slice(0, parsed.length), path).toEqual(parsed);
      expect(seen.length - parsed.length, path).toBe(lazy + workers);
    }
  });
});

describe("the laws of the house", () => {
  it("hold: no loop, no arrow up, no long function, no bare list of parameters", () => {
    expect(findHouseBreaches(house, exceptions)).toEqual([]);
  });

  it("let only inner loops of the engine be long for good, each with a reason", () => {
    expect(
      exceptions.innerLoops.filter(
        ({ path, reason }) =>
          !path.startsWith("packages/engine/src/") || reason.length < 40,
      ),
    ).toEqual([]);
  });
});

const none: Exceptions = { innerLoops: [], knownBreaches: [] };
const honest = {
  "packages/web/src/main.tsx":
    'import { a } from "./worker/a.ts";\nexport const main = (): unknown => a;\n',
  "packages/web/src/worker/a.ts": "export const a = (): number => 1;\n",
};
const plant = (
  files: Readonly<Record<string, string>>,
  allowed: Exceptions = none,
): string[] =>
  findHouseBreaches(
    readHouse(
      Object.entries({ ...honest, ...files }).map(([path, text]) => ({
        path,
        text,
      })),
    ),
    allowed,
  );
const ofLines = (count: number): string =>
  `export function long(): void {\n${"  run();\n".repeat(count - 2)}}\n`;
const fiveParameters =
  "export const f = (a: A, b: A, c: A, d: A, e: A): void => {};\n";

describe("a planted fault", () => {
  it("is all that is found: honest code passes", () => {
    expect(plant({})).toEqual([]);
    expect(plant({ "packages/engine/src/a.ts": ofLines(80) })).toEqual([]);
  });

  it("of reading nothing is found", () => {
    expect(findHouseBreaches(readHouse([]), none)).toEqual([
      "no function was looked at",
      "no arrow was looked at",
    ]);
  });

  it.each([
    ["import", 'import { b } from "./b.ts";', 'import { c } from "./c.ts";'],
    [
      "lazy import",
      'import { b } from "./b.ts";',
      'const c = () => import("./c.ts");',
    ],
    [
      "handing on",
      'export { b } from "./b.ts";',
      'export { c } from "./c.ts";',
    ],
  ])("of a loop by %s is found", (_how, c, b) => {
    const [breach, ...more] = plant({
      "packages/case/src/c.ts": c,
      "packages/case/src/b.ts": b,
    });
    expect(breach).toBe(
      "a loop: packages/case/src/b.ts, packages/case/src/c.ts",
    );
    expect(more).toEqual([]);
  });

  it("of a loop through another package is found", () => {
    const text = (name: string): string =>
      `export { a } from "@staying-power/${name}";`;
    expect(
      plant({
        "packages/case/src/index.ts": text("guide"),
        "packages/guide/src/index.ts": text("case"),
      }),
    ).toHaveLength(1);
  });

  it("of a loop that types alone close is found", () => {
    expect(
      plant({
        "packages/case/src/c.ts": 'import { b } from "./b.ts";',
        "packages/case/src/b.ts": 'import type { C } from "./c.ts";',
      }),
    ).toEqual(["a loop: packages/case/src/b.ts, packages/case/src/c.ts"]);
  });

  it("of a long function is found", () => {
    expect(plant({ "packages/engine/src/a.ts": ofLines(81) })).toEqual([
      "packages/engine/src/a.ts:1: long has 81 lines, at most 80",
    ]);
  });

  it("of five parameters is found, unless the reason stands right above", () => {
    const path = "packages/engine/src/a.ts";
    expect(plant({ [path]: fiveParameters })).toEqual([
      `${path}:1: f has 5 parameters, at most 4 without a reason right above it`,
    ]);
    expect(
      plant({ [path]: `// Five parameters: why.\n${fiveParameters}` }),
    ).toEqual([]);
  });

  it.each([
    [
      "more",
      "// Four parameters are usual. Six parameters: why.\n",
      fiveParameters,
    ],
    ["fewer", "// Five parameters: why.\n", "const f = (a: A): void => {};\n"],
  ])("of a reason for %s than there are is found", (_what, reason, text) => {
    expect(
      plant({ "packages/engine/src/a.ts": `${reason}${text}` }),
    ).toHaveLength(1);
  });

  it("of an arrow up is found, of types too", () => {
    const [low = ""] = Object.entries(arrowsByWebFolder).flatMap(
      ([folder, { folders }]) => (folders.length === 0 ? [folder] : []),
    );
    const high = Object.keys(arrowsByWebFolder).find(
      (name) => name !== low && !name.includes("."),
    );
    const [from, to] = [
      `packages/web/src/${low}/planted.ts`,
      `packages/web/src/${high}/planted.ts`,
    ];
    expect(
      plant({
        [from]: `import type { A } from "../${high}/planted.ts";`,
        [to]: "",
      }),
    ).toEqual([`an arrow up: ${from} imports ${to}`]);
  });
});

describe("an exception", () => {
  const path = "packages/engine/src/a.ts";
  const loop = { path, name: "long", reason: "It is." };
  const known = { file: "a.ts", name: "f", law: "parameters" } as const;

  it("lets through what it names", () => {
    expect(
      plant({ [path]: ofLines(81) }, { ...none, innerLoops: [loop] }),
    ).toEqual([]);
    expect(
      plant({ [path]: fiveParameters }, { ...none, knownBreaches: [known] }),
    ).toEqual([]);
  });

  it("lets through nothing else", () => {
    const allowed = { innerLoops: [], knownBreaches: [known] };
    const elsewhere = { "packages/engine/src/b.ts": fiveParameters };
    expect(plant({ [path]: fiveParameters, ...elsewhere }, allowed)).toEqual([
      "packages/engine/src/b.ts:1: f has 5 parameters, at most 4 without a reason right above it",
    ]);
  });

  it("fails once nothing needs it", () => {
    expect(
      plant(
        { [path]: ofLines(80) },
        { innerLoops: [loop], knownBreaches: [known] },
      ),
    ).toEqual([
      `${path}: long needs no exception any more`,
      "a.ts: f (parameters) needs no exception any more",
    ]);
  });
});
