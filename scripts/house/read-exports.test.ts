import { describe, expect, it } from "vitest";
import { parseSource } from "./parse-source.ts";
import { type DeclaredExport, readExports } from "./read-exports.ts";

const read = (text: string): DeclaredExport[] =>
  readExports(parseSource({ path: "a.ts", text }));

describe("readExports", () => {
  it("sees every kind that a file declares itself", () => {
    const text = [
      "export const a = 1, b = 2;",
      "export function f(): void {}",
      "export async function* g(): AsyncGenerator {}",
      "export class C {}",
      "export interface I {}",
      "export type T = 1;",
      'export { other } from "./other.ts";',
      "const inside = 1;",
      "export { inside };",
    ].join("\n");
    expect(
      read(text)
        .map(({ name }) => name)
        .join(" "),
    ).toBe("a b f g C I T");
  });

  it("calls documented what a doc comment stands right before", () => {
    const text = [
      "/** One. */\nexport const one = 1;",
      "/* Two. */\nexport const two = 2;",
      "// Three.\nexport const three = 3;",
      "/** Somebody else's. */\nconst four = 4;\nexport const five = four;",
    ].join("\n");
    expect(read(text)).toEqual([
      { name: "one", documented: true },
      { name: "two", documented: false },
      { name: "three", documented: false },
      { name: "five", documented: false },
    ]);
  });

  it("counts an overloaded function once, documented by any signature", () => {
    const text =
      "/** Both. */\nexport function f(a: 1): void;\nexport function f(a: 2): void;\nexport function f(): void {}\n";
    expect(read(text)).toEqual([{ name: "f", documented: true }]);
  });
});
