import { describe, expect, it } from "vitest";
import { answerText, locale, mapWords } from "@staying-power/words";
import { reasonLine } from "./reason-line.ts";

const answered = {
  facts: { endedBy: "me", issues: ["cheating-me", "selfish"] },
  breakup: "2026-11-13",
} as const;

describe("a reason for a task", () => {
  it("says what was answered, as it was answered", () => {
    const endedBy = reasonLine({ fact: "endedBy" }, answered);
    expect(endedBy).toContain(mapWords.why({ fact: "endedBy" }));
    expect(endedBy).toContain(answerText("endedBy", "me"));
    expect(reasonLine({ fact: "issues" }, answered)).toContain(
      answerText("issues", answered.facts.issues),
    );
    expect(reasonLine({ fact: "breakup" }, answered)).toContain(
      locale.day("2026-11-13"),
    );
  });

  it("says what it is about where no answer stands any more, or it is none", () => {
    for (const reason of [{ fact: "apology" }, { event: "break" }] as const)
      expect(reasonLine(reason, answered)).toBe(mapWords.why(reason));
    expect(
      reasonLine({ fact: "breakup" }, { facts: {}, breakup: undefined }),
    ).toBe(mapWords.why({ fact: "breakup" }));
  });
});
