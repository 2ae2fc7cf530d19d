import { addDays, isCalendarDate } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comingDates, nearDates, nextOf, withDateOff } from "./hard-dates.ts";
import { freshLettingGo, type HardDate } from "./letting-go-notes.ts";
import { withDate } from "./with-date.ts";

const today = "2026-11-22";
const named = (id: string, on: string, more: Partial<HardDate> = {}) => ({
  id,
  name: id,
  on,
  yearly: true,
  doing: "",
  place: "",
  person: "",
  ...more,
});
const day = fc.nat(4000).map((days) => addDays("2019-12-30", days));

describe("the next time a day comes", () => {
  it.each([
    ["2026-11-22", true, "2026-11-22"],
    ["1990-11-22", true, "2026-11-22"],
    ["1990-11-21", true, "2027-11-21"],
    ["2026-12-24", false, "2026-12-24"],
    ["2026-11-21", false, null],
    ["2024-02-29", true, "2027-02-28"],
  ])("%s, every year %s: %s", (on, yearly, next) => {
    expect(nextOf({ on, yearly }, today)).toBe(next);
  });

  it("is on the 29th of February where there is one", () => {
    expect(nextOf({ on: "2024-02-29", yearly: true }, "2027-03-01")).toBe(
      "2028-02-29",
    );
  });

  it("is a day of the calendar within a year, never before today", () => {
    fc.assert(
      fc.property(day, day, (on, now) => {
        const next = nextOf({ on, yearly: true }, now);
        if (next === null) throw new TypeError("it comes again");
        expect(isCalendarDate(next)).toBe(true);
        expect(next >= now).toBe(true);
        if (on < now) expect(next <= addDays(now, 366)).toBe(true);
      }),
    );
  });
});

describe("the days", () => {
  const dates = [
    named("over", "2026-11-01", { yearly: false }),
    named("far", "2001-03-01"),
    named("near", "2026-11-29"),
    named("nearer", "1990-11-24"),
  ];
  const notes = { ...freshLettingGo, dates };

  it("stand in the order in which they come, what is over last", () => {
    expect(comingDates(notes, today).map(({ date }) => date.id)).toEqual([
      "nearer",
      "near",
      "far",
      "over",
    ]);
  });

  it("are near for a week, unless they were put off, or none is wanted", () => {
    const ids = (of: Parameters<typeof nearDates>[0], on = today) =>
      nearDates(of, on).map(({ date }) => date.id);
    expect(ids(notes)).toEqual(["nearer", "near"]);
    expect(ids(notes, "2026-11-21")).toEqual(["nearer"]);
    expect(ids({ ...notes, showDates: false })).toEqual([]);
    const off = withDateOff(notes, "nearer", "2026-11-24");
    expect(ids(off)).toEqual(["near"]);
    // It is shown when it comes again.
    expect(ids(off, "2027-11-20")).toEqual(["nearer"]);
    expect(withDateOff(off, "nearer", null)).toEqual(notes);
  });

  it("are kept with what a later version said of them, and no more than there is room for", () => {
    const [first = named("x", today)] = dates;
    const later = { ...notes, dates: [{ ...first, later: 1 }] };
    expect(withDate(later, { ...first, name: "New" })?.dates).toEqual([
      { ...first, later: 1, name: "New" },
    ]);
    const full = {
      ...freshLettingGo,
      dates: Array.from({ length: 200 }, (_, at) => named(`d${at}`, today)),
    };
    expect(withDate(full, named("more", today))).toBeNull();
    expect(withDate(full, named("d7", "2027-01-01"))).not.toBeNull();
  });
});
