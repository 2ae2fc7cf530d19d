import {
  type Case,
  factKeys,
  factsAsOf,
  mostEvents,
} from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { withAnswer } from "./with-answer.ts";

const fresh: Case = { format: "staying-power/case", version: 1 };
const monday = { first: "2026-11-02", today: "2026-11-02" };
const friday = { first: "2026-11-02", today: "2026-11-06" };

function answered(
  person: Case,
  key: Parameters<typeof withAnswer>[1],
  value: unknown,
  days: typeof monday,
): Case {
  const result = withAnswer(person, key, value, days);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("withAnswer", () => {
  it("keeps answers of the first day as plain facts, as of that day", () => {
    const person = answered(
      answered(fresh, "endedBy", "me", monday),
      "ageMe",
      30,
      monday,
    );
    expect(person).toEqual({
      ...fresh,
      asOf: "2026-11-02",
      facts: { endedBy: "me", ageMe: 30 },
    });
  });

  it("leaves no trace of a change of mind within the day", () => {
    const person = answered(
      answered(fresh, "endedBy", "me", monday),
      "endedBy",
      "ex",
      monday,
    );
    expect(person).toEqual({
      ...fresh,
      asOf: "2026-11-02",
      facts: { endedBy: "ex" },
    });
    expect(answered(person, "endedBy", null, monday)).toEqual({
      ...fresh,
      asOf: "2026-11-02",
      facts: {},
    });
  });

  it("keeps the earlier answer when it changes on a later day", () => {
    const before = answered(fresh, "exPartner", "none", monday);
    const after = answered(before, "exPartner", "serious", friday);
    expect(factsAsOf(after, "2026-11-05").exPartner).toBe("none");
    expect(factsAsOf(after, "2026-11-06").exPartner).toBe("serious");
    expect(after.asOf).toBe("2026-11-06");
  });

  it("enters one line a day, however often the answer changes that day", () => {
    let person = answered(fresh, "exPartner", "none", monday);
    for (const value of ["dating", "rebound", null, "serious"])
      person = answered(person, "exPartner", value, friday);
    expect(person.events).toEqual([
      { at: "2026-11-06", kind: "fact", fact: "exPartner", value: "serious" },
    ]);
    expect(
      answered(person, "exPartner", "none", friday).events,
    ).toBeUndefined();
  });

  it("takes an answer back on a later day without forgetting that it was given", () => {
    const before = answered(fresh, "children", true, monday);
    const after = answered(before, "children", null, friday);
    expect(factsAsOf(after, "2026-11-06").children).toBeUndefined();
    expect(factsAsOf(after, "2026-11-03").children).toBe(true);
  });

  it("gives the answer back for today, for every fact, first day or later", () => {
    const values: Readonly<Record<string, unknown>> = {
      relationshipMonths: 7.5,
      ageMe: 40,
      ageEx: 41,
    };
    for (const days of [monday, friday]) {
      for (const key of factKeys) {
        const candidates = [
          values[key],
          true,
          3,
          [],
          "no",
          "none",
          "f",
          "ex",
          "dating",
          "calm",
          "owed",
          "neutral",
        ];
        const accepted = candidates.find(
          (value) =>
            value !== undefined && withAnswer(fresh, key, value, days).ok,
        );
        expect(accepted).toBeDefined();
        const person = answered(fresh, key, accepted, days);
        expect(factsAsOf(person, days.today)[key]).toEqual(accepted);
        expect(
          factsAsOf(answered(person, key, null, days), days.today)[key],
        ).toBeUndefined();
      }
    }
  });

  it("sets, changes and takes back the day it ended", () => {
    const person = answered(fresh, "breakup", "2026-10-01", monday);
    expect(person.breakup).toBe("2026-10-01");
    expect(answered(person, "breakup", null, monday).breakup).toBeUndefined();
  });

  it("refuses what is not an answer, a breakup in the future included, and changes nothing", () => {
    const person = Object.freeze(answered(fresh, "endedBy", "me", monday));
    expect(withAnswer(person, "endedBy", "nobody", monday).ok).toBe(false);
    expect(withAnswer(person, "ageMe", 3.5, monday).ok).toBe(false);
    expect(withAnswer(person, "breakup", "2026-11-03", monday).ok).toBe(false);
    expect(person.facts).toEqual({ endedBy: "me" });
  });

  it("never dates an answer before the last one of someone who travels west", () => {
    const person = answered(
      answered(fresh, "endedBy", "me", monday),
      "ageMe",
      30,
      friday,
    );
    const back = answered(person, "ageMe", 31, {
      first: "2026-11-02",
      today: "2026-11-05",
    });
    expect(back.asOf).toBe("2026-11-06");
    expect(factsAsOf(back, "2026-11-06").ageMe).toBe(31);
  });

  it("dates an answer today where the clock was ahead before", () => {
    const ahead = { first: "2026-11-02", today: "2027-11-06" };
    const person = answered(
      answered(fresh, "endedBy", "me", monday),
      "ageMe",
      30,
      ahead,
    );
    const right = answered(person, "ageMe", 31, friday);
    expect(right.asOf).toBe("2026-11-06");
    expect(factsAsOf(right, "2026-11-06").ageMe).toBe(31);
  });

  it("counts what is told again of one's conduct from its day, also where it is the same", () => {
    const before = answered(fresh, "conduct", ["no-contact"], monday);
    const again = answered(before, "conduct", ["no-contact"], friday);
    expect(again.events).toEqual([
      {
        at: "2026-11-06",
        kind: "fact",
        fact: "conduct",
        value: ["no-contact"],
      },
    ]);
    expect(answered(again, "conduct", ["no-contact"], friday)).toEqual(again);
    // Of the first day nothing more needs to be said on that day.
    expect(answered(before, "conduct", ["no-contact"], monday)).toEqual(before);
  });

  it("takes an answer under a clock that is before the breakup", () => {
    const person = answered(fresh, "breakup", "2026-10-01", monday);
    const behind = { first: "1970-01-01", today: "1970-01-01" };
    const told = answered(person, "exPartner", "none", behind);
    expect(told.asOf).toBe("2026-10-01");
    expect(factsAsOf(told, "1970-01-01").exPartner).toBe("none");
  });

  it("says that the journal is full instead of adding one event too many, and still lets an answer of the day be changed", () => {
    const first = answered(fresh, "endedBy", "me", monday);
    const almost = withEvents(first, mostEvents - 1);
    const full = answered(almost, "ageMe", 30, friday);
    expect(full.events).toHaveLength(mostEvents);
    expect(withAnswer(full, "ageEx", 30, friday)).toEqual({
      ok: false,
      error: "full",
    });
    const changed = answered(full, "ageMe", 31, friday);
    expect(changed.events).toHaveLength(mostEvents);
    expect(factsAsOf(changed, friday.today).ageMe).toBe(31);
  });
});

function withEvents(person: Case, count: number): Case {
  const event = { at: monday.today, kind: "check-in", mood: 5 } as const;
  return { ...person, events: Array.from({ length: count }, () => event) };
}
