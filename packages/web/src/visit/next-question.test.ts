import type { Case } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";
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

  it("never asks what is answered or set aside, even of an older reading", () => {
    const known = new Set<QuestionKey>(["breakup", "signals"]);
    const aside = { exPartner: "skipped" } as const;
    expect(nextQuestion(dated, known, aside, wanting("exPartner"))).toBeNull();
    expect(nextQuestion(dated, known, {}, wanting("signals"))).toBeNull();
    expect(nextQuestion(dated, known, aside, wanting("ties"))).toBe("ties");
  });
});
