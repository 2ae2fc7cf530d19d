import { describe, expect, it } from "vitest";
import { parseSource } from "./parse-source.ts";

describe("parseSource", () => {
  it("reads TypeScript with JSX and counts its lines from 1", () => {
    const text = 'const a: string = "“ex” 💔";\nconst b = <i>{a}</i>;\n';
    const { program, lines, lineAt } = parseSource({ path: "a.tsx", text });
    expect(program.body).toHaveLength(2);
    expect(lines).toBe(2);
    expect(lineAt(0)).toBe(1);
    expect(lineAt(text.indexOf("\n"))).toBe(1);
    expect(lineAt(text.indexOf("const b"))).toBe(2);
    // Places are counted in the units of the text, whatever letters stand before them.
    expect(program.body[1]?.start).toBe(text.indexOf("const b"));
  });

  it("counts the last line also when nothing ends it", () => {
    expect(parseSource({ path: "a.ts", text: "a();\nb();" }).lines).toBe(2);
  });

  it("refuses what is not TypeScript", () => {
    expect(() => parseSource({ path: "a.ts", text: "const = 1;" })).toThrow(
      SyntaxError,
    );
  });
});
