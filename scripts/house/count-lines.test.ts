import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAny } from "./count-any.ts";
import { countLines } from "./count-lines.ts";
import { parseSource } from "./parse-source.ts";

const kinds = {
  code: 'say("// not a comment", `/* nor this */`);',
  both: "say(1); // why",
  comment: "// why",
  block: "/*\n\n why\n*/",
  empty: "",
};

describe("countLines", () => {
  it("counts each line as code, as comment, or as neither", () => {
    const kind = fc.constantFrom<keyof typeof kinds>(
      "code",
      "both",
      "comment",
      "block",
      "empty",
    );
    fc.assert(
      fc.property(fc.array(kind), (list) => {
        const text = list.map((one) => `${kinds[one]}\n`).join("");
        const many = (of: keyof typeof kinds): number =>
          list.filter((one) => one === of).length;
        expect(countLines(parseSource({ path: "a.ts", text }))).toEqual({
          code: many("code") + many("both"),
          // An empty line in a block is empty all the same.
          comments: many("comment") + 3 * many("block"),
        });
      }),
      { seed: 1 },
    );
  });
});

describe("countAny", () => {
  it("counts the type and not the word", () => {
    const text =
      'const a: any = (b: any[]): unknown => "any"; // any\nconst any = 1;\n';
    expect(countAny(parseSource({ path: "a.ts", text }))).toBe(2);
  });
});
