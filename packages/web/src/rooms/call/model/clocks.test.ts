import { addDays } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, offsetAt, wallAfter, wallAt } from "./clocks.ts";
import { freeDays } from "./free-days.ts";
import {
  dayByKey,
  monthAfter,
  weekdayOf,
  weeksOf,
  within,
} from "./month-grid.ts";
import { bothClocks, wholeHour } from "./told-clocks.ts";
import { exampleBooked } from "../testing/examples.ts";
import { zonesWith } from "./zones.ts";

const day = fc
  .date({
    min: new Date("2026-01-01"),
    max: new Date("2030-12-31"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const weekday = fc.integer({ min: 1, max: 7 });

describe("what a clock shows", () => {
  it.each([
    ["2027-03-28T00:59:00.000Z", "Europe/Berlin", "2027-03-28T01:59", "+01:00"],
    ["2027-03-28T01:00:00.000Z", "Europe/Berlin", "2027-03-28T03:00", "+02:00"],
    ["2026-12-31T20:00:00.000Z", "Asia/Kolkata", "2027-01-01T01:30", "+05:30"],
    [
      "2027-01-01T01:00:00.000Z",
      "America/Denver",
      "2026-12-31T18:00",
      "−07:00",
    ],
    ["2026-12-31T11:00:00.000Z", "Pacific/Apia", "2027-01-01T00:00", "+13:00"],
  ])("%s in %s", (at, zone, wall, offset) => {
    expect(wallAt(at, zone)).toBe(wall);
    expect(offsetAt(at, zone)).toBe(offset);
  });

  it("counts minutes over midnight", () => {
    expect(wallAfter("2026-12-31T23:30", 50)).toBe("2027-01-01T00:20");
    expect(dayOf("2026-12-31T23:30")).toBe("2026-12-31");
  });

  it("is told for zones that there are, those asked for among them", () => {
    const zones = zonesWith("Europe/Berlin", "No/Where", "");
    expect(zones).toContain("Europe/Berlin");
    expect(zones).not.toContain("No/Where");
    expect(new Set(zones).size).toBe(zones.length);
  });
});

describe("free hours", () => {
  it("stand on the days of whoever books, in order, each on both clocks", () => {
    const days = freeDays(
      [
        { start: "2026-12-03T05:00:00.000Z", wall: "2026-12-02T22:00" },
        { start: "2026-12-02T23:30:00.000Z", wall: "2026-12-02T16:30" },
      ],
      "Europe/Berlin",
    );
    expect(days.map((each) => each.day)).toEqual(["2026-12-03"]);
    const [first, second] = days[0]?.starts ?? [];
    if (first === undefined || second === undefined) throw new Error("none");
    expect(first.mine).toBe("2026-12-03T00:30");
    const zones = { zone: "Europe/Berlin", coachZone: "America/Denver" };
    expect(bothClocks(first, zones)).toEqual([
      "00:30 your time",
      "16:30 on Wednesday in Denver",
    ]);
    expect(bothClocks(second, zones)[1]).toBe("22:00 on Wednesday in Denver");
    expect(
      bothClocks(second, { zone: "Europe/Berlin", coach: "Anna" })[1],
    ).toBe("22:00 on Wednesday for Anna");
    expect(
      bothClocks(first, { zone: "Europe/Berlin", coachZone: "Europe/Berlin" }),
    ).toHaveLength(1);
  });

  it("tell by the offset which of two is meant when a clock shows an hour twice", () => {
    const [found] = freeDays(
      [
        { start: "2026-10-25T00:30:00.000Z", wall: "2026-10-25T00:30" },
        { start: "2026-10-25T01:30:00.000Z", wall: "2026-10-25T01:30" },
      ],
      "Europe/Berlin",
    );
    const told = found?.starts.map(
      (start) =>
        bothClocks(start, { zone: "Europe/Berlin", coachZone: "UTC" })[0],
    );
    expect(told).toEqual([
      "02:30 your time (UTC+02:00)",
      "02:30 your time (UTC+01:00)",
    ]);
  });

  it("are said in full on both clocks, each with its own day", () => {
    expect(wholeHour(exampleBooked, "Europe/Berlin")).toEqual({
      yours: "Wednesday, 2 December 2026, 02:00 to 02:50 on your clock",
      coachs: "Tuesday, 1 December 2026, 18:00 to 18:50 on Anna’s clock",
    });
  });
});

describe("the grid of a month", () => {
  it("has each day of the month once, in whole weeks from the first weekday on", () => {
    fc.assert(
      fc.property(day, weekday, (any, first) => {
        const month = any.slice(0, 7);
        const weeks = weeksOf(month, first);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(weekdayOf(week[0] ?? "")).toBe(first);
        }
        const days = weeks.flat();
        const ofMonth = days.filter((each) => each.startsWith(month));
        expect(new Set(days).size).toBe(days.length);
        expect(ofMonth[0]).toBe(`${month}-01`);
        expect(addDays(ofMonth.at(-1) ?? "", 1).startsWith(month)).toBe(false);
      }),
    );
  });

  it("is walked by keys, each of which has one that leads back", () => {
    fc.assert(
      fc.property(day, weekday, (any, first) => {
        const by = (key: string, from = any) =>
          dayByKey(key, from, first) ?? "";
        expect(by("ArrowLeft", by("ArrowRight"))).toBe(any);
        expect(by("ArrowUp", by("ArrowDown"))).toBe(any);
        expect(by("Home", by("End"))).toBe(by("Home"));
        expect(weekdayOf(by("Home"))).toBe(first);
        expect(by("Home") <= any && any <= by("End")).toBe(true);
        expect(by("PageDown").slice(0, 7) > any.slice(0, 7)).toBe(true);
        expect(by("PageUp").slice(0, 7) < any.slice(0, 7)).toBe(true);
        expect(dayByKey("a", any, first)).toBeNull();
      }),
    );
  });

  it("goes to the last day of a month that is shorter, and stays between its ends", () => {
    expect(monthAfter("2027-01-31", 1)).toBe("2027-02-28");
    expect(monthAfter("2026-12-15", 1)).toBe("2027-01-15");
    expect(monthAfter("2027-01-15", -1)).toBe("2026-12-15");
    expect(within("2026-01-01", "2026-02-01", "2026-03-01")).toBe("2026-02-01");
    expect(within("2026-04-01", "2026-02-01", "2026-03-01")).toBe("2026-03-01");
  });
});
