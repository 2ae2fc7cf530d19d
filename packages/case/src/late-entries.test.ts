import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDay, isCalendarDate } from "./calendar-date.ts";
import type { Case } from "./case.ts";
import { factsAsOf } from "./facts-as-of.ts";
import { lateEntries, withLateOnToday } from "./late-entries.ts";
import { dayOfReading, isAhead, latestDay, toldUntil } from "./latest-day.ts";
import { parseCase } from "./parse-case.ts";
import { arbitraryCase } from "./testing/arbitrary-case.ts";

const today = "2026-11-29";
const head = { format: "staying-power/case", version: 1 } as const;
const days = fc
  .integer({ min: -100_000, max: 100_000 })
  .map((offset) => new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000))
  .map((day) =>
    calendarDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()),
  );

describe("a day of the calendar", () => {
  it("exists, however far off the clock is that shows it", () => {
    for (const year of [
      -271_821, 0, 1899, 1900, 1970, 2199, 2200, 2300, 275_760,
    ])
      expect(isCalendarDate(calendarDay(year, 1, 1))).toBe(true);
    expect(calendarDay(2026, 3, 7)).toBe("2026-03-07");
  });
});

describe("what lies ahead", () => {
  it("is more than a journey west away", () => {
    expect(isAhead(addDays(today, 1), today)).toBe(false);
    expect(isAhead(`${addDays(today, 1)}T23:00:00-08:00`, today)).toBe(false);
    expect(isAhead(addDays(today, 2), today)).toBe(true);
    expect(isAhead("2199-12-31", "2199-12-31")).toBe(false);
  });

  it("is not the day as of which a case is read, nor told up to", () => {
    const asOf = (day: string): Case => ({ ...head, asOf: day });
    expect(dayOfReading(asOf("2026-11-01"), today)).toBe("2026-11-01");
    expect(dayOfReading(asOf("2026-11-30"), today)).toBe("2026-11-30");
    expect(dayOfReading(asOf("2027-11-29"), today)).toBe(today);
    expect(dayOfReading(head, today)).toBe(today);
    expect(latestDay(asOf("2026-11-01"), today)).toBe(today);
    expect(latestDay(asOf("2026-11-30"), today)).toBe("2026-11-30");
    expect(latestDay(asOf("2027-11-29"), today)).toBe(today);
    expect(toldUntil({ breakup: "2026-12-24" }, today)).toBe("2026-12-24");
    expect(toldUntil({}, today)).toBe(today);
  });
});

describe("late entries", () => {
  it("put on today leave a case that can be read, without any, on whatever day", () => {
    fc.assert(
      fc.property(arbitraryCase, days, (of, day) => {
        const mended = withLateOnToday(of, day);
        expect(lateEntries(mended, day)).toBe(0);
        expect(parseCase(mended).ok).toBe(true);
        expect(withLateOnToday(mended, day)).toEqual(mended);
        if (lateEntries(of, day) === 0)
          expect(mended.events).toEqual(of.events);
      }),
      { seed: 1129, numRuns: 300 },
    );
  });

  it("give way to what was answered today, and the newest of them to none before it", () => {
    const answer = (at: string, value: string) => ({
      at,
      kind: "fact" as const,
      fact: "exPartner" as const,
      value,
    });
    const told = (...events: readonly object[]): string | undefined => {
      const of = parseCase({ ...head, events });
      return of.ok
        ? factsAsOf(withLateOnToday(of.value, today), today).exPartner
        : undefined;
    };
    const late = [
      answer("2027-11-20", "serious"),
      answer("2027-11-21", "none"),
    ];
    expect(told(...late)).toBe("none");
    expect(told(...late.toReversed())).toBe("none");
    expect(told(...late, answer(today, "dating"))).toBe("dating");
    expect(told(...late, answer("2026-11-01", "dating"))).toBe("none");
  });

  it("keep their order", () => {
    const of = parseCase({
      ...head,
      breakup: "2026-09-01",
      events: [
        { at: "2027-11-21", kind: "left-again" },
        { at: "2027-11-20", kind: "returned" },
      ],
    });
    const events = of.ok ? (withLateOnToday(of.value, today).events ?? []) : [];
    expect(events.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
      ["returned", today],
      ["left-again", today],
    ]);
  });

  it("are the breakup's day as well", () => {
    const of: Case = { ...head, breakup: "2027-09-01", asOf: "2027-11-29" };
    expect(lateEntries(of, today)).toBe(1);
    expect(withLateOnToday(of, today)).toEqual({
      ...head,
      breakup: today,
      asOf: today,
    });
  });
});
