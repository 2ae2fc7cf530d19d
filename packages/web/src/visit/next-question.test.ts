import { spine } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { type Asking, nextQuestion } from "./next-question.ts";

const wanting = (fact: QuestionKey | null) => ({
  nextQuestion: fact === null ? null : { fact, varianceShare: 0.1 },
});
const nothing: Asking = {
  known: { facts: {} },
  answered: new Set(),
  setAside: {},
};
const afterSpine: Asking = { ...nothing, answered: new Set(spine) };

describe("nextQuestion", () => {
  it("asks first when it ended, whatever the reading wants, and needs no reading for it", () => {
    expect(nextQuestion(nothing, wanting("network"))).toBe("breakup");
    expect(nextQuestion(nothing, null)).toBe("breakup");
    expect(
      nextQuestion({ ...nothing, setAside: { breakup: "unknown" } }, null),
    ).toBe("endedBy");
  });

  it("asks after the spine what the reading wants, and stops when it wants nothing", () => {
    expect(nextQuestion(afterSpine, wanting("network"))).toBe("network");
    expect(nextQuestion(afterSpine, wanting(null))).toBeNull();
    expect(nextQuestion(afterSpine, null)).toBeNull();
  });

  it("never asks what is answered or set aside, even of an older reading", () => {
    expect(nextQuestion(afterSpine, wanting("signals"))).toBeNull();
    const aside: Asking = { ...afterSpine, setAside: { network: "skipped" } };
    expect(nextQuestion(aside, wanting("network"))).toBeNull();
    expect(nextQuestion(aside, wanting("ageEx"))).toBe("ageEx");
  });

  it("never asks what takes something unknown for granted, even of an older reading", () => {
    expect(nextQuestion(afterSpine, wanting("exSaidRegret"))).toBeNull();
    expect(
      nextQuestion(
        { ...afterSpine, known: { facts: { endedBy: "ex" } } },
        wanting("exSaidRegret"),
      ),
    ).toBe("exSaidRegret");
  });
});
