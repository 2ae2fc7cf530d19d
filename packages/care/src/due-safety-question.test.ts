import type { Facts } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dueSafetyQuestion,
  type SafetyAnswers,
  safetyAnswer,
  type SafetyAsk,
  shutGates,
} from "./index.ts";
import { allUnsaid, caseOf, said, today } from "./testing/said.ts";

const alarming: readonly Facts[] = [
  { conduct: ["threatened"] },
  { conduct: ["said-self-harm"] },
  { conduct: ["turned-up"] },
  { conduct: ["constant-contact"] },
  { signals: ["hostile"] },
  { signals: ["blocked-me"] },
  { ending: "hateful" },
  { issues: ["abuse"] },
  { issues: ["addiction"] },
];
const tomorrow = "2026-11-23";

describe("dueSafetyQuestion", () => {
  const due = (
    answers: SafetyAnswers,
    facts: Facts = {},
    day: string = today,
    minute?: number,
  ): SafetyAsk | null =>
    dueSafetyQuestion(
      answers,
      facts,
      { today: day, ...(minute !== undefined && { minute }) },
      shutGates(caseOf(facts), answers, day),
    );

  it("asks three times: now, then what fits, then the wish", () => {
    expect(due({})).toBe("now");
    expect(due(said({ now: "safe" }))).toBe("fits");
    const fits = { harm: "no", contact: "no", central: "no", committed: "no" };
    expect(due(said({ now: "safe", adult: "yes", ...fits }))).toBe("motive");
    expect(due(allUnsaid)).toBeNull();
  });

  it("asks a question alone where the others of its screen are answered", () => {
    const but = { ...allUnsaid };
    delete but.central;
    expect(due(but)).toBe("central");
    delete but.adult;
    expect(due(but)).toBe("fits");
    expect(due(but, { ageMe: 40 })).toBe("central");
  });

  it("asks no more once a gate withholds, but still whether they are safe", () => {
    expect(due(said({ now: "safe", harm: "to-me" }))).toBeNull();
    expect(due(said({ harm: "to-me" }))).toBe("now");
  });

  it("asks about now again after a week", () => {
    expect(due(allUnsaid, {}, "2026-11-28")).toBeNull();
    expect(due(allUnsaid, {}, "2026-11-29")).toBe("now");
  });

  it.each(alarming)(
    "asks about now again once, on a later day, when the case says %o",
    (facts) => {
      expect(due(allUnsaid, facts)).toBeNull();
      expect(due(allUnsaid, facts, tomorrow)).toBe("now");
      const again = { ...allUnsaid, ...said({ now: "safe" }, facts) };
      expect(due(again, facts, tomorrow)).toBeNull();
    },
  );

  it("never asks about now twice within the hour, whatever is told and over midnight too", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...alarming),
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(today, tomorrow),
        (facts, minute, later, day) => {
          const now = safetyAnswer("now", "safe", {}, { today, minute });
          if (now === null) throw new Error("no answer");
          const answers = { ...allUnsaid, now };
          expect(due(answers, facts, day, minute + later)).not.toBe("now");
          expect(due(answers, facts, day, minute + 60)).toBe("now");
        },
      ),
      { seed: 2026, numRuns: 200 },
    );
  });

  it("takes the day for the hour where a clock was set back", () => {
    const now = safetyAnswer("now", "safe", {}, { today, minute: 1000 });
    if (now === null) throw new Error("no answer");
    const answers = { ...allUnsaid, now };
    expect(due(answers, { ending: "hateful" }, today, 500)).toBeNull();
    expect(due(answers, { ending: "hateful" }, tomorrow, 500)).toBe("now");
  });

  it("asks about the motive again after a week of reflection, if it was none to build on", () => {
    const answers = { ...allUnsaid, ...said({ motive: "lonely" }) };
    const fresh = (day: string): SafetyAnswers => ({
      ...answers,
      now: { answer: "safe", on: day, seen: [] },
    });
    expect(due(fresh("2026-11-28"), {}, "2026-11-28")).toBeNull();
    expect(due(fresh("2026-11-29"), {}, "2026-11-29")).toBe("motive");
    expect(
      due(
        { ...fresh("2026-11-29"), ...said({ motive: "love" }) },
        {},
        "2026-11-29",
      ),
    ).toBeNull();
  });
});
