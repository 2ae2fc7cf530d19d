import { describe, expect, it } from "vitest";
import { importRules, withImportRules } from "./import-rules.ts";

const web = {
  imports: ["preact", "zod"],
  types: [],
  node: false,
  closed: ["preact/compat"],
  why: "shows it",
};
const folders = {
  ui: { holds: "screens", folders: ["keep"], without: { zod: "types" } },
  keep: { holds: "what is kept", folders: [], without: { preact: "nothing" } },
} as const;

describe("importRules", () => {
  const server = { imports: ["fastify"], types: [], node: true, why: "serves" };
  const engine = { imports: [], types: [], node: false, why: "counts" };
  const rules = importRules({ web, server, engine }, folders);
  const refused = (row: number, from: string): boolean =>
    (rules[row]?.rules["no-restricted-imports"][1].patterns ?? []).some(
      ({ regex, allowTypeImports }) =>
        allowTypeImports !== true && new RegExp(regex).test(from),
    );

  it("is one rule for each folder of the app and each other package", () => {
    expect(rules.map(({ files }) => files)).toEqual([
      ["packages/web/src/ui/**/*.{ts,tsx}"],
      ["packages/web/src/keep/**/*.{ts,tsx}"],
      ["packages/server/**/*.ts"],
      ["packages/engine/**/*.ts"],
    ]);
  });

  it.each([
    [0, "preact", false],
    [0, "preact/hooks", false],
    [0, "preact/compat", true],
    [0, "preactish", false],
    [0, "@staying-power/web", true],
    [0, "fastify", true],
    [0, "node:fs", true],
    [0, "../keep/a.ts", false],
    [0, "./keep/a.ts", false],
    [1, "preact", true],
    [1, "../ui/a.ts", true],
    [1, "../../ui/a.ts", true],
    [1, "../uint/a.ts", false],
    [2, "node:fs", false],
    [2, "fastify", false],
    [2, "preact", true],
    [2, "../../../a.ts", true],
    [3, "./a.ts", false],
    [3, "unheard-of", true],
  ])("of row %i asked for %s answers %s", (row, from, answer) => {
    expect(refused(row, from)).toBe(answer);
  });

  it("lets types through where only they may come", () => {
    expect(rules[0]?.rules["no-restricted-imports"][1].patterns).toContainEqual(
      {
        regex: "^(?:zod)(?:/|$)",
        allowTypeImports: true,
        message: "Types only.",
      },
    );
  });
});

describe("withImportRules", () => {
  const config =
    "[\n// generated: the arrows, by npm run house\nold\n// end\n{}]";

  it("replaces what stands between the comments, the same when done twice", () => {
    const rules = importRules({ web }, folders);
    const once = withImportRules(config, rules);
    expect(once).toContain('"packages/web/src/ui/');
    expect(once).not.toContain("old");
    expect(once.endsWith("// end\n{}]")).toBe(true);
    expect(withImportRules(once, rules)).toBe(once);
  });

  it("refuses a config without them", () => {
    expect(() => withImportRules("[]", [])).toThrow(RangeError);
  });
});
