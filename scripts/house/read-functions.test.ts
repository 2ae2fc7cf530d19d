import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSource } from "./parse-source.ts";
import { type FunctionMeasure, readFunctions } from "./read-functions.ts";

const read = (text: string): FunctionMeasure[] =>
  readFunctions(parseSource({ path: "a.tsx", text }));

describe("readFunctions", () => {
  it("sees declarations, arrows, methods and accessors, and names them", () => {
    const text = [
      "export function declared(): void {}",
      "export const arrow = (a: number): number => a;",
      "const told: (a: number) => number =\n  (a) => a;",
      "const made = { inside: () => 1, method() {}, get got() { return 1; } };",
      "class A { field = (): void => {}; method(): void {} }",
      "run(() => {});",
      "const part = <i onClick={() => {}} />;",
    ].join("\n");
    expect(read(text).map(({ name }) => name)).toEqual([
      "declared",
      "arrow",
      "told",
      "inside",
      "method",
      "got",
      "field",
      "method",
      "(unnamed)",
      "(unnamed)",
    ]);
  });

  it("leaves out what has no body", () => {
    const text = [
      "export function over(a: number): void;",
      "export function over(a: string): void;",
      "export function over(): void {}",
      "interface A { method(a: number): void }",
      "abstract class B { abstract method(a: number): void }",
      "declare function outside(): void;",
    ].join("\n");
    expect(read(text).map(({ name }) => name)).toEqual(["over"]);
  });

  it("counts the lines from the first to the last, of those inside too", () => {
    const line = fc.constantFrom("  a();", "", "  // why");
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, inside) => {
        const text = `${before.join("\n")}\nfunction outer(): void {\n  const inner = (): void => {\n${inside.map((one) => `${one}\n`).join("")}  };\n}\n`;
        const [outer, inner] = read(text);
        expect(outer?.lines).toBe(inside.length + 4);
        expect(inner?.lines).toBe(inside.length + 2);
      }),
      { seed: 1 },
    );
  });

  it("counts parameters, an object taken apart as one", () => {
    const text =
      "const a = ({ b, c }: D, e: F, ...rest: G[]): void => {};\nfunction h(): void {}\n";
    expect(read(text).map(({ parameters }) => parameters)).toEqual([3, 0]);
  });
});

describe("the reason for many parameters", () => {
  const five = "function f(a: A, b: A, c: A, d: A, e: A): void {}\n";

  it.each([
    ["a line", `// Five parameters: they are needed.\n${five}`],
    [
      "a doc comment",
      `/**\n * Does it.\n * Five parameters: why.\n */\n${five}`,
    ],
    [
      "several lines",
      `// Five parameters: a reason\n// of two lines.\n${five}`,
    ],
    [
      "a line over an exported constant",
      "// Five parameters: why.\nexport const f: F =\n  (a, b, c, d, e) => {};\n",
    ],
    [
      "a line over a method",
      "const o = {\n  // Five parameters: why.\n  f(a: A, b: A, c: A, d: A, e: A) {},\n};\n",
    ],
  ])("is read in %s", (_where, text) => {
    expect(read(text).map(({ stated }) => stated)).toEqual([5]);
  });

  it.each([
    ["stands further up", `// Five parameters: why.\n\n${five}`],
    ["stands over another", `// Five parameters: why.\nconst a = 1;\n${five}`],
    ["gives no reason", `// Five parameters:\n${five}`],
    ["is in no comment", `say("Five parameters: why.");\n${five}`],
  ])("is not read where it %s", (_where, text) => {
    expect(read(text).map(({ stated }) => stated)).toEqual([undefined]);
  });

  it("carries the number it is given for", () => {
    expect(read(`// Nine parameters: why.\n${five}`)[0]?.stated).toBe(9);
  });
});
