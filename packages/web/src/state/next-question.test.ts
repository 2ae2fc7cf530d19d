import { type Case, factKeys } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/guide";
import { describe, expect, it } from "vitest";
import { nextQuestion } from "./next-question.ts";

const dated: Case = {
  format: "staying-power/case",
  version: 1,
  breakup: "2026-10-01",
};
const wanting = (fact: QuestionKey | null) => ({
  nextQuestion: fact === null ? null : { fact, varianceShare: 0.1 },
});
const nothing: ReadonlySet<QuestionKey> = new Set();
const justDate: ReadonlySet<QuestionKey> = new Set(["breakup"] as const);

describe("nextQuestion", () => {
  it("asks first when it ended, whatever the reading wants", () => {
    const { breakup: _, ...undated } = dated;
    expect(nextQuestion(undated, nothing, {}, wanting("children"))).toBe(
      "breakup",
    );
    expect(
      nextQuestion(
        undated,
        nothing,
        { breakup: "unknown" },
        wanting("children"),
      ),
    ).toBe("children");
  });

  it("asks what the reading wants, and stops when it wants nothing", () => {
    expect(nextQuestion(dated, justDate, {}, wanting("ties"))).toBe("ties");
    expect(nextQuestion(dated, justDate, {}, wanting(null))).toBeNull();
  });

  it("asks something else when that was set aside, never the same twice, and not for ever", () => {
    const known = new Set<QuestionKey>(["breakup", "signals"]);
    const setAside: Partial<Record<QuestionKey, "skipped">> = {
      exPartner: "skipped",
    };
    const asked: QuestionKey[] = [];
    for (let turn = 0; turn < factKeys.length; turn += 1) {
      const key = nextQuestion(dated, known, setAside, wanting("exPartner"));
      if (key === null) break;
      asked.push(key);
      setAside[key] = "skipped";
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain("exPartner");
    expect(asked).not.toContain("signals");
    expect(known.size + Object.keys(setAside).length).toBe(14);
  });
});
