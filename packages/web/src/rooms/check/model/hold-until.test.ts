import { describe, expect, it } from "vitest";
import {
  anHourFrom,
  chosenMoment,
  isEvening,
  isSmallHours,
  morningAfter,
} from "./hold-until.ts";

const local = (day: number, hour: number, minute = 0): Date =>
  new Date(2026, 10, day, hour, minute);

describe("morningAfter", () => {
  it.each([
    [local(22, 12), local(23, 8)],
    [local(22, 23, 59), local(23, 8)],
    [local(30, 9), new Date(2026, 11, 1, 8)],
    [local(22, 7), local(23, 8)],
  ])("is the next day's, from %s", (now, morning) => {
    expect(morningAfter(now)).toBe(morning.toISOString());
  });

  it("is the one after sleep, for whoever is still awake at night", () => {
    expect(morningAfter(local(23, 2))).toBe(local(23, 8).toISOString());
  });
});

describe("isEvening and isSmallHours", () => {
  it.each([
    [local(22, 10), false, false],
    [local(22, 17, 59), false, false],
    [local(22, 18), true, false],
    [local(22, 23, 59), true, false],
    [local(23, 2), true, true],
    [local(23, 3, 59), true, true],
    [local(23, 4), false, false],
  ])("at %s", (now, evening, small) => {
    expect([isEvening(now), isSmallHours(now)]).toEqual([evening, small]);
  });

  it("call the morning tomorrow’s just when it is another day’s", () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const morning = new Date(morningAfter(local(22, hour)));
      expect(morning.getDate() === 22).toBe(isSmallHours(local(22, hour)));
    }
  });
});

describe("anHourFrom", () => {
  it("is an hour later", () => {
    expect(anHourFrom(local(22, 23, 30))).toBe(local(23, 0, 30).toISOString());
  });
});

describe("chosenMoment", () => {
  const now = local(22, 12);
  it("takes a moment ahead, on the person's own clock", () => {
    expect(chosenMoment("2026-11-22T12:01", now)).toBe(
      local(22, 12, 1).toISOString(),
    );
  });

  it.each([
    "",
    "soon",
    "2026-11-22T12:00",
    "2026-11-21T18:00",
    "2029-01-01T00:00",
  ])("refuses %o", (chosen) => {
    expect(chosenMoment(chosen, now)).toBeNull();
  });
});
