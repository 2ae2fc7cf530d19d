import { conditionFaults, type Rule } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { gates, safetyOptions } from "./index.ts";

const vocabulary = { answers: safetyOptions, gates: [] };
const rules: readonly Rule[] = gates.map(({ id, reading, when }) => ({
  id,
  says: reading,
  when,
}));

describe("the table of gates", () => {
  it("has no rule that can never hold, always holds or contradicts another", () => {
    expect(conditionFaults(rules, vocabulary)).toEqual([]);
    expect(rules).toHaveLength(15);
  });

  it("would be found out: an answer that is none, and a gate set twice", () => {
    const planted: readonly Rule[] = [
      ...rules,
      { id: "typo", when: { answer: "harm", is: "to-them" } },
      {
        id: "under-18",
        says: "withheld",
        when: { fact: "ageMe", under: 16 },
      },
    ];
    expect(conditionFaults(planted, vocabulary)).toEqual([
      { kind: "contradicts", rules: ["under-18", "under-18"], part: "" },
      { kind: "never", rules: ["typo"], part: "" },
    ]);
  });
});
