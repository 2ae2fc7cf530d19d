import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partOfDay } from "./part-of-day.ts";

/** An hour on the person's own clock, whatever zone the test runs in. */
const at = (hour: number, minute = 0): Date =>
  new Date(2026, 10, 22, hour, minute);

describe("partOfDay", () => {
  it.each([
    [3, 0, "night"],
    [4, 59, "night"],
    [5, 0, "day"],
    [10, 0, "day"],
    [17, 59, "day"],
    [18, 0, "night"],
    [23, 30, "night"],
  ] as const)("is told by the person's own clock: %i:%i is %s", (...of) => {
    const [hour, minute, part] = of;
    expect(partOfDay(at(hour, minute))).toBe(part);
  });

  it("changes twice in a day and never within an hour", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (hour, minute) => {
          expect(partOfDay(at(hour, minute))).toBe(partOfDay(at(hour)));
        },
      ),
      { seed: 10 },
    );
    const parts = Array.from({ length: 25 }, (_, hour) => partOfDay(at(hour)));
    const turns = parts.filter(
      (part, hour) => hour > 0 && part !== parts[hour - 1],
    );
    expect(turns).toEqual(["day", "night"]);
  });
});
