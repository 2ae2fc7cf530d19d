import { expect, describe, it } from "vitest";
import { askedKind } from "./asked-kind.ts";
import { parseAnswer } from "./parse-answer.ts";

const today = "2026-11-22";

describe("parseAnswer", () => {
  it("counts only the answers that are offered", () => {
    const known = { facts: { endedBy: "me" } } as const;
    const kind = askedKind("ending", known);
    // "They seemed torn" is not offered to who left: the second is what follows it.
    expect(parseAnswer(kind, "2", today)).toEqual({ ok: true, value: "anger" });
    expect(parseAnswer(kind, "5", today).ok).toBe(false);
  });

  it.each([
    ["breakup", "2026-09-01", "2026-09-01"],
    ["breakup", "Today", "2026-11-22"],
    ["breakup", "yesterday", "2026-11-21"],
    ["breakup", "3 weeks ago", "2026-11-01"],
    ["breakup", "10d", "2026-11-12"],
    ["breakup", "1y", "2025-11-22"],
    ["endedBy", " 2 ", "me"],
    ["children", "y", true],
    ["children", "NO", false],
    ["children", "2", false],
    ["ties", "0", []],
    ["ties", "5, 1 1", ["work", "pets"]],
    ["relationshipMonths", "8", 8],
    ["relationshipMonths", "3y", 36],
    ["relationshipMonths", "1.5 years", 18],
    ["relationshipMonths", "2,5", 2.5],
    ["noContactWeeks", "6", 6],
    ["noContactWeeks", "3m", 13],
    ["earlierReunions", "0", 0],
    ["ageMe", "34 years", 34],
    ["ageMe", "٣٤", 34],
    ["relationshipMonths", "１，５ years", 18],
    ["earlierReunions", "3 times", 3],
    ["endedBy", "２", "me"],
    ["ties", "٥، ١", ["work", "pets"]],
    ["breakup", "３ weeks ago", "2026-11-01"],
  ] as const)("takes for %s the answer %j", (key, typed, value) => {
    const kind = askedKind(key, { facts: {} });
    expect(parseAnswer(kind, typed, today)).toStrictEqual({ ok: true, value });
  });

  it.each([
    ["breakup", "2026-11-23"],
    ["breakup", "2026-02-30"],
    ["breakup", "3"],
    ["breakup", "99999 years"],
    ["breakup", "constructor"],
    ["endedBy", "0"],
    ["endedBy", "4"],
    ["endedBy", "ex"],
    ["endedBy", "1.5"],
    ["children", "maybe"],
    ["ties", "0 1"],
    ["ties", "6"],
    ["ties", ","],
    ["relationshipMonths", "-1"],
    ["relationshipMonths", "1201"],
    ["relationshipMonths", "1e2"],
    ["relationshipMonths", "0x10"],
    ["relationshipMonths", "-3"],
    ["relationshipMonths", "1y -6m"],
    ["relationshipMonths", "Infinity"],
    ["relationshipMonths", "1,500"],
    ["relationshipMonths", "1.500 days"],
    ["noContactWeeks", "+3"],
    ["breakup", "1,500 days ago"],
    ["breakup", "-3 weeks"],
    ["ageMe", "9"],
    ["ageMe", "33.5"],
    ["earlierReunions", "often"],
  ] as const)("does not take for %s the answer %j", (key, typed) => {
    const kind = askedKind(key, { facts: {} });
    const answer = parseAnswer(kind, typed, today);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? "" : answer.error).toContain("Enter to skip");
    if (/^1[.,]500/.test(typed))
      expect(answer.ok ? "" : answer.error).toContain("two things");
  });

  it.each(["1900-01-01", "1970-01-01", "2199-12-31"])(
    "gives words, whatever day the clock shows: %s",
    (day) => {
      for (const typed of [
        "today",
        "yesterday",
        "3 weeks",
        "90 years",
        "9999 years",
        "2026-09-01",
      ]) {
        const answer = parseAnswer(null, typed, day);
        expect(answer.ok || answer.error.includes("Enter to skip")).toBe(true);
      }
    },
  );
});
