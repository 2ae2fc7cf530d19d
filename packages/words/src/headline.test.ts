import type { Outcomes } from "@staying-power/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headline, surenessWords, wholePrognosis } from "./index.ts";
import { wholeHundred } from "./whole-hundred.ts";
import { wholeRange } from "./whole-range.ts";

const runs = { seed: 12, numRuns: 2000 };

const anyOutcomes = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.5, noNaN: true }),
  )
  .map(([back, stay, spread]) =>
    outcomes(back * stay, back * (1 - stay), spread),
  );

describe("wholeHundred", () => {
  it("sums to 100, each less than one person from its share", () => {
    fc.assert(
      fc.property(anyOutcomes, (given) => {
        const whole = wholeHundred(given);
        const { backAndStayed, backAndLeft, notBack } = whole;
        expect(backAndStayed + backAndLeft + notBack).toBe(100);
        for (const [name, people] of Object.entries(whole)) {
          expect(Number.isInteger(people)).toBe(true);
          expect(people).toBeGreaterThanOrEqual(0);
          expect(Math.abs(people - share(given, name))).toBeLessThan(1 + 1e-6);
        }
      }),
      runs,
    );
  });

  it("gives the people left over to the largest remainders", () => {
    expect(wholeHundred(outcomes(0.134, 0.137, 0))).toEqual({
      backAndStayed: 13,
      backAndLeft: 14,
      notBack: 73,
    });
    expect(wholeHundred(outcomes(1 / 3, 1 / 3, 0))).toEqual({
      backAndStayed: 34,
      backAndLeft: 33,
      notBack: 33,
    });
  });

  it("refuses what are no shares of one whole", () => {
    const none = { mean: 0.5, low: 0, high: 1 };
    const broken: Outcomes = {
      horizonWeeks: 52,
      backAndStayed: none,
      backAndLeft: none,
      notBack: none,
    };
    expect(() => wholeHundred(broken)).toThrow(RangeError);
    expect(() => wholeHundred(outcomes(Number.NaN, 0, 0))).toThrow(RangeError);
  });
});

describe("wholeRange", () => {
  it("holds the number it stands beside", () => {
    expect(wholeRange({ mean: 0.5, low: 0.502, high: 0.506 }, 49)).toEqual({
      low: 49,
      high: 51,
    });
  });
});

describe("headline", () => {
  it.each([
    [
      0.13,
      0.14,
      "about 27 see their ex come back within a year (range 17 to 37), and about 13 are back and still together a year later (range 3 to 23).",
    ],
    [
      0.01,
      0.02,
      "about 3 see their ex come back within a year (range 0 to 13), and about 1 is back and still together a year later (range 0 to 11).",
    ],
    [
      0.01,
      0,
      "about 1 sees their ex come back within a year (range 0 to 11), and about 1 is back and still together a year later (range 0 to 11).",
    ],
    [
      0,
      0.01,
      "about 1 sees their ex come back within a year (range 0 to 11), and fewer than 1 is back and still together a year later (range 0 to 10).",
    ],
    [
      0,
      0.05,
      "about 5 see their ex come back within a year (range 0 to 15), and fewer than 1 is back and still together a year later (range 0 to 10).",
    ],
    [
      0.05,
      0,
      "about 5 see their ex come back within a year (range 0 to 15), and about 5 are back and still together a year later (range 0 to 15).",
    ],
    [
      0,
      0,
      "fewer than 1 sees their ex come back within a year (range 0 to 10).",
    ],
  ])("says %d stayed and %d left in whole people", (stayed, left, words) => {
    expect(headline(wholePrognosis(outcomes(stayed, left, 0.1)), "apart")).toBe(
      `Of 100 people in your situation, ${words}`,
    );
  });

  it.each([
    [0.48, "about 48 are still together a year after that (range 38 to 58)."],
    [0.01, "about 1 is still together a year after that (range 0 to 11)."],
    [0, "fewer than 1 is still together a year after that (range 0 to 10)."],
  ])("speaks of staying alone once they are back: %d", (stayed, words) => {
    expect(
      headline(wholePrognosis(outcomes(stayed, 1 - stayed, 0.1)), "together"),
    ).toBe(`Of 100 people whose ex has come back as yours has, ${words}`);
  });

  it("never counts out of nobody, has fractions, or turns a range round", () => {
    fc.assert(
      fc.property(
        anyOutcomes,
        fc.constantFrom("apart", "together"),
        (given, state) => {
          const text = headline(wholePrognosis(given), state);
          expect(text).not.toMatch(/those 0\b|about 0\b|\d\.\d|NaN|undefined/);
          expect(text).not.toMatch(/\b1 (?:are|see)\b/);
          for (const [, low, high] of text.matchAll(/range (\d+) to (\d+)/g)) {
            expect(Number(low)).toBeLessThan(Number(high));
            expect(Number(high)).toBeLessThanOrEqual(100);
          }
        },
      ),
      runs,
    );
  });
});

describe("surenessWords", () => {
  const sure = { model: { effectiveDraws: 900 } };

  it.each([
    [0, "still wide open"],
    [0.15, "a first outline"],
    [0.5, "fairly clear"],
    [1, "about as clear as it gets"],
  ])("puts %d in words", (sureness, words) => {
    expect(surenessWords({ ...sure, sureness })).toBe(words);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses %d", (sureness) => {
    expect(() => surenessWords({ ...sure, sureness })).toThrow(RangeError);
  });
});

function outcomes(stayed: number, left: number, spread: number): Outcomes {
  const range = (mean: number) => ({
    mean,
    low: Math.max(0, mean - spread),
    high: Math.min(1, mean + spread),
  });
  return {
    horizonWeeks: 52,
    backAndStayed: range(stayed),
    backAndLeft: range(left),
    notBack: range(Math.max(0, 1 - stayed - left)),
  };
}

function share(given: Outcomes, name: string): number {
  if (name === "backAndStayed") return given.backAndStayed.mean * 100;
  return (name === "notBack" ? given.notBack : given.backAndLeft).mean * 100;
}
