import { lookingStepWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { minutesLeft } from "./look-wait.ts";
import { placeNames, placeSteps, stepsAsOf } from "./places.ts";

describe("what makes a look harder", () => {
  it("stands at one place each, and all of it somewhere", () => {
    const all = placeNames.flatMap((name) => placeSteps[name]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.toSorted()).toEqual(
      Object.keys(lookingStepWords.steps).toSorted(),
    );
    expect(placeNames.toSorted()).toEqual(
      Object.keys(lookingStepWords.places).toSorted(),
    );
  });

  it("leads nowhere: no address stands in it", () => {
    expect(JSON.stringify(lookingStepWords)).not.toMatch(
      /https?:|www\.|\.com\b|\.net\b/,
    );
  });

  it("is dated by a day that has been", () => {
    expect(stepsAsOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Date.parse(stepsAsOf)).toBeGreaterThan(Date.parse("2026-01-01"));
  });
});

describe("the wait before a look", () => {
  const minute = 60_000;
  it.each([
    [0, 10],
    [1, 10],
    [9.5 * minute, 1],
    [10 * minute, 0],
    [99 * minute, 0],
    [-5 * minute, 10],
  ])("after %d ms has %d minutes left", (gone, left) => {
    const start = 1_795_000_000_000;
    expect(minutesLeft(start, start + gone)).toBe(left);
  });
});
