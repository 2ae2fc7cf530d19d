import type { Facts } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  dueSafetyQuestion,
  type SafetyAnswers,
  type SafetyKey,
  shutGates,
} from "./index.ts";
import { allUnsaid, caseOf, said, today } from "./testing/said.ts";

describe("dueSafetyQuestion", () => {
  const due = (
    answers: SafetyAnswers,
    facts: Facts = {},
    day: string = today,
  ): SafetyKey | null =>
    dueSafetyQuestion(
      answers,
      facts,
      day,
      shutGates(caseOf(facts), answers, day),
    );

  it("asks each in its order, and none that the case answers already", () => {
    expect(due({})).toBe("now");
    expect(due(said({ now: "safe" }))).toBe("harm");
    expect(due(said({ now: "safe", harm: "no" }))).toBe("contact");
    expect(
      due(said({ now: "safe", harm: "no" }), {
        contactForbidden: "no",
        ageMe: 40,
      }),
    ).toBe("central");
    expect(due(allUnsaid)).toBeNull();
  });

  it("asks no more once a gate withholds, but still whether they are safe", () => {
    expect(due(said({ now: "safe", harm: "to-me" }))).toBeNull();
    expect(due(said({ harm: "to-me" }))).toBe("now");
  });

  it("asks about now again after a week", () => {
    expect(due(allUnsaid, {}, "2026-11-28")).toBeNull();
    expect(due(allUnsaid, {}, "2026-11-29")).toBe("now");
  });

  it.each<Facts>([
    { conduct: ["threatened"] },
    { conduct: ["turned-up"] },
    { conduct: ["constant-contact"] },
    { signals: ["hostile"] },
    { signals: ["blocked-me"] },
    { ending: "hateful" },
    { issues: ["abuse"] },
    { issues: ["addiction"] },
  ])("asks about now again once, when the case says %o", (facts) => {
    expect(due(allUnsaid, facts)).toBe("now");
    expect(
      due({ ...allUnsaid, ...said({ now: "safe" }, facts) }, facts),
    ).toBeNull();
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
