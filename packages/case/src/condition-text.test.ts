import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, conditionText, idNames } from "./index.ts";
import {
  arbitraryCondition,
  type someWords,
} from "./testing/arbitrary-condition.ts";

describe("conditionText", () => {
  it("says any rule, in one line, with its brackets closed", () => {
    fc.assert(
      fc.property(arbitraryCondition, (rule) => {
        const text = conditionText(rule);
        expect(text).toMatch(/^\S(?:.*\S)?$/);
        expect(text).not.toMatch(/undefined|\[object/);
        expect(text.split("(")).toHaveLength(text.split(")").length);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });

  it("says every option that a rule names", () => {
    fc.assert(
      fc.property(arbitraryCondition, (rule) => {
        const named = JSON.stringify(rule).match(/(?<=[:[,]")[a-z-]+(?=")/g);
        const text = conditionText(rule);
        const wanted = (named ?? []).filter(
          (word) => !/^(?:fact|is)$/.test(word),
        );
        for (const word of wanted) expect(text).toContain(word);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it.each<readonly [Condition<typeof someWords>, string]>([
    [{ all: [] }, "always"],
    [{ any: [] }, "never"],
    [{ fact: "children", is: false }, "`children` is `false`"],
    [{ fact: "ageMe", under: 18 }, "`ageMe`: under 18"],
    [
      { daysSince: "breakup", atLeast: 7, under: 14 },
      "days since `breakup`: at least 7 and under 14",
    ],
    [
      {
        all: [
          { fact: "issues", is: "abuse" },
          { not: { answer: "now", is: ["safe", "unsaid"] } },
        ],
      },
      "`issues` is `abuse` and it is not so that `now` was answered `safe` or `unsaid`",
    ],
    [
      {
        any: [
          { ever: "conduct", is: "threatened" },
          { all: [{ ever: "break" }, { gate: "first" }] },
        ],
      },
      "a `conduct` of `threatened` was ever logged or (a `break` was ever logged and the gate `first` is shut)",
    ],
  ])("says %j as %s", (rule, text) => {
    expect(conditionText(rule)).toBe(text);
  });

  it("uses the names it is given", () => {
    const known = (_: string, isKnown: boolean): string =>
      isKnown ? "they said their age" : "they did not say their age";
    const names = { ...idNames, known };
    expect(conditionText({ known: "ageMe" }, names)).toBe(
      "they said their age",
    );
    expect(conditionText({ not: { known: "ageMe" } }, names)).toBe(
      "they did not say their age",
    );
  });
});
