import { describe, expect, it } from "vitest";
import { parseCodedCase } from "./coded-case.ts";

const coded = {
  group: "page-1",
  kind: "blog",
  perspective: "left",
  weeksSinceBreakup: 4,
  facts: { endedBy: "ex", relationshipMonths: 30 },
  outcome: { cameBack: true, stayed: null },
};

describe("parseCodedCase", () => {
  it("makes a case of it, its breakup the stated weeks ago", () => {
    const parsed = parseCodedCase(coded);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        group: "page-1",
        cameBack: true,
        stayed: null,
        theCase: {
          breakup: "2026-05-04",
          asOf: "2026-06-01",
          facts: { endedBy: "ex" },
        },
      },
    });
  });

  it("reads decades, and parts of a week", () => {
    for (const weeksSinceBreakup of [0, 0.5, 5200])
      expect(parseCodedCase({ ...coded, weeksSinceBreakup }).ok).toBe(true);
  });

  it.each([
    ["case", null],
    ["group", { ...coded, group: "" }],
    ["kind", { ...coded, kind: 3 }],
    ["perspective", { ...coded, perspective: undefined }],
    ["weeksSinceBreakup", { ...coded, weeksSinceBreakup: -1 }],
    ["outcome", { ...coded, outcome: [] }],
    ["outcome.cameBack", { ...coded, outcome: { cameBack: "yes" } }],
    ["outcome.stayed", { ...coded, outcome: { cameBack: true, stayed: 1 } }],
    [
      "outcome.stayed",
      { ...coded, outcome: { cameBack: false, stayed: true } },
    ],
    ["facts.endedBy", { ...coded, facts: { endedBy: "my sister" } }],
  ])(
    "names %s where that is wrong, and never what was found",
    (path, input) => {
      const parsed = parseCodedCase(input);
      if (parsed.ok) throw new Error("read a wrong case");
      expect(parsed.error.path).toBe(path);
      expect(parsed.error.expected).not.toBe("");
      expect(JSON.stringify(parsed.error)).not.toContain("sister");
    },
  );
});
