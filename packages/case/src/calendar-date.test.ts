import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMoment } from "./calendar-date.ts";
import { addDays, dayOf, daysBetween, isCalendarDate } from "./index.ts";

const days = fc.integer({ min: -40_000, max: 40_000 });
const runs = { seed: 4, numRuns: 1000 };

describe("isCalendarDate", () => {
  it.each(["2024-02-29", "1900-01-01", "2199-12-31", "2000-02-29"])(
    "takes %s",
    (date) => {
      expect(isCalendarDate(date)).toBe(true);
    },
  );

  it.each([
    "2026-02-30",
    "2023-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "1899-12-31",
    "2200-01-01",
    "2026-1-1",
    "2026-01-01 ",
    "2026-01-01\n",
    "٢٠٢٦-01-01",
    "",
  ])("refuses %j", (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe("isMoment", () => {
  it.each(["2026-10-12", "2026-10-12T21:30Z", "2026-10-12T21:30:59.123-11:30"])(
    "takes %s",
    (at) => {
      expect(isMoment(at)).toBe(true);
    },
  );

  it.each(["2026-10-12T21:30", "2026-10-12T24:00Z", "2026-02-30T10:00Z"])(
    "refuses %s",
    (at) => {
      expect(isMoment(at)).toBe(false);
    },
  );

  it("leaves the day in the person's own calendar", () => {
    expect(dayOf("2026-10-12T23:30:00-08:00")).toBe("2026-10-12");
  });
});

describe("addDays and daysBetween", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(days, (count) => {
        const date = addDays("2026-10-12", count);
        expect(isCalendarDate(date)).toBe(true);
        expect(daysBetween("2026-10-12", date)).toBe(count);
      }),
      runs,
    );
  });

  it("throw for what is no date, or leads out of the calendar", () => {
    expect(() => daysBetween("2026-02-30", "2026-03-01")).toThrow(RangeError);
    expect(() => addDays("2199-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("2026-01-01", Number.NaN)).toThrow(RangeError);
    expect(() => addDays("2026-01-01", 0.5)).toThrow(RangeError);
  });
});
