import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { began, dayParts, hoursAt, instantOf, saidTimes } from "./hours.ts";

const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();
const part = (start: number, now: number) =>
  hoursAt({ ms: start, isHourKnown: true }, now).part;

describe("hoursAt", () => {
  it.each([
    ["at once", at(20, 10), at(20, 10), "hour", 0],
    ["hour 5", at(20, 10), at(20, 15), "tonight", 5],
    ["three in the night", at(20, 22), at(21, 3), "tonight", 5],
    ["the first morning", at(20, 22), at(21, 6), "morning", 8],
    ["the evening after", at(20, 10), at(21, 23), "morning", 37],
    ["the second day", at(20, 10), at(22, 9), "second", 47],
    ["the third day", at(20, 10), at(23, 9), "third", 71],
    ["over", at(20, 10), at(23, 10), null, 72],
    ["just before morning", at(20, 5, 30), at(20, 8), "tonight", 2],
    ["a clock set back", at(20, 10), at(20, 9), "hour", 0],
  ] as const)("%s", (_, start, now, expected, hours) => {
    expect(hoursAt({ ms: start, isHourKnown: true }, now)).toEqual({
      hours,
      part: expected,
      isHourKnown: true,
    });
  });

  it("goes through the parts in their order, and is over after 72 hours", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at(1, 0), max: at(28, 0) }),
        fc.integer({ min: 0, max: 80 * 60 }),
        fc.integer({ min: 0, max: 600 }),
        (start, minutes, more) => {
          const rank = (when: number): number => {
            const found = part(start, start + when * 60_000);
            return found === null ? dayParts.length : dayParts.indexOf(found);
          };
          expect(rank(minutes + more)).toBeGreaterThanOrEqual(rank(minutes));
          expect(rank(minutes) === dayParts.length).toBe(minutes >= 72 * 60);
        },
      ),
      { seed: 42 },
    );
  });
});

describe("began", () => {
  const now = at(22, 15);

  it("is not known where nothing was said", () => {
    expect(began({}, now)).toBeNull();
  });

  it("is the hour that was said", () => {
    expect(began({ endedAt: new Date(at(21, 9)).toISOString() }, now)).toEqual({
      ms: at(21, 9),
      isHourKnown: true,
    });
  });

  it("is noon of the day of the case, and never later than now", () => {
    expect(began({ breakup: "2026-11-21" }, now)).toEqual({
      ms: at(21, 12),
      isHourKnown: false,
    });
    expect(began({ breakup: "2026-11-22" }, at(22, 8))?.ms).toBe(at(22, 8));
  });

  it("is the hour within the day of the case, and the later of two days", () => {
    const endedAt = new Date(at(21, 23)).toISOString();
    expect(began({ endedAt, breakup: "2026-11-21" }, now)?.ms).toBe(at(21, 23));
    expect(began({ endedAt, breakup: "2026-08-01" }, now)?.ms).toBe(at(21, 23));
    expect(began({ endedAt, breakup: "2026-11-22" }, now)).toEqual({
      ms: at(22, 12),
      isHourKnown: false,
    });
  });
});

describe("what a person says of when it happened", () => {
  it.each([
    ["hour", "hour"],
    ["hours", "tonight"],
    ["yesterday", "morning"],
    ["two-days", "second"],
    ["three-days", "third"],
    ["longer", null],
  ] as const)("leads in the morning from %s to %s", (said, expected) => {
    const now = at(22, 11);
    expect(part(instantOf(said, now), now)).toBe(expected);
  });

  it("is never in the future, and the later answer is the longer ago", () => {
    fc.assert(
      fc.property(fc.integer({ min: at(1, 0), max: at(28, 0) }), (now) => {
        const told = saidTimes
          .filter((said) => said !== "hours")
          .map((said) => instantOf(said, now));
        expect(Math.max(...told)).toBeLessThanOrEqual(now);
        expect(told.toSorted((a, b) => b - a)).toEqual(told);
      }),
      { seed: 42 },
    );
  });
});
