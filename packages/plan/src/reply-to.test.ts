import { addDays } from "@staying-power/case";
import { parseSafetyAnswers } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { replyTo } from "./reply-to.ts";
import { caseOf } from "./testing/arbitrary-input.ts";
import { wasBreak } from "./was-break.ts";

const turnedUp = "2026-11-01";

function inputOf(daysLater: number, more: object = {}, events: object[] = []) {
  return {
    theCase: caseOf({
      format: "staying-power/case",
      version: 1,
      breakup: "2026-10-01",
      facts: { endedBy: "ex", ...more },
      events: [{ at: turnedUp, kind: "break", how: "turned-up" }, ...events],
    }),
    answers: parseSafetyAnswers({}),
    today: addDays(turnedUp, daysLater),
  };
}

describe("thirty days after turning up", () => {
  it("nothing of theirs is answered, and it says why", () => {
    for (const kind of ["ping", "warm", "asks-to-meet", "errand"] as const)
      expect(replyTo(kind, inputOf(29))).toMatchObject({
        answer: "none",
        next: "stay",
        why: [{ event: "break" }],
      });
  });

  it("an errand of the children's is answered", () => {
    const withChildren = inputOf(3, { children: true });
    expect(replyTo("errand", withChildren).answer).toBe("yes");
    expect(replyTo("ping", withChildren).answer).toBe("none");
  });

  it("are thirty", () => {
    expect(replyTo("ping", inputOf(30)).answer).toBe("one-line");
    expect(replyTo("ping", inputOf(30)).why).toEqual([]);
  });

  it("are counted from the last day they said that they write dozens of times", () => {
    const told = (day: number, conduct: string[]) => ({
      at: addDays(turnedUp, day),
      kind: "conduct",
      conduct,
    });
    const since = [told(20, ["constant-contact"]), told(22, ["no-contact"])];
    expect(replyTo("ping", inputOf(49, {}, since)).answer).toBe("none");
    expect(replyTo("ping", inputOf(50, {}, since)).answer).toBe("one-line");
    const [still] = since;
    expect(
      replyTo("ping", inputOf(90, {}, still === undefined ? [] : [still])).why,
    ).toEqual([{ fact: "conduct" }]);
  });

  it("an answer in them is a break", () => {
    expect(wasBreak("answered", inputOf(5)).class).toBe("break");
    expect(wasBreak("answered", inputOf(40)).class).not.toBe("break");
  });

  it("are over once they are together again", () => {
    const back = [{ at: addDays(turnedUp, 4), kind: "returned" }];
    expect(replyTo("ping", inputOf(9, {}, back)).answer).toBe("one-line");
  });
});
