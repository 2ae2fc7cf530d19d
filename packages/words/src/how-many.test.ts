import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  howMany,
  howSure,
  readingWords,
  surenessWords,
  tells,
} from "./index.ts";

const of = (about: number) => ({ about, low: about, high: about });
const kindOf = (back: number, stayed: number, state: "apart" | "together") =>
  howMany(
    {
      back: of(back),
      outcomes: {
        backAndStayed: of(stayed),
        backAndLeft: of(back - stayed),
        notBack: of(100 - back),
      },
    },
    state,
  );
const people = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([back, share]) => ({ back, stayed: Math.floor(back * share) }));
const runs = { seed: 20261128, numRuns: 1000 };

describe("what a reading comes to", () => {
  it.each([
    [3, 1, "hardly-any"],
    [15, 9, "few"],
    [21, 4, "some"],
    [50, 30, "half-stay"],
    [50, 20, "half-part"],
    [85, 60, "most-stay"],
    [97, 30, "most-part"],
  ])("of %d back and %d who stay is %s", (back, stayed, kind) => {
    expect(kindOf(back, stayed, "apart")).toBe(kind);
  });

  it("says most, half or few only of as many", () => {
    fc.assert(
      fc.property(people, fc.boolean(), ({ back, stayed }, told) => {
        const words = readingWords.saying[kindOf(back, stayed, "apart")](told);
        if (/^(Nearly all|Most).* (not back|stay apart)/.test(words))
          expect(back).toBeLessThan(50);
        if (/^Most.* are back/.test(words)) expect(back).toBeGreaterThan(50);
        if (words.startsWith("About half"))
          expect(Math.abs(back - 50)).toBeLessThanOrEqual(10);
        if (/part again than stay/.test(words))
          expect(stayed).toBeLessThan(back - stayed);
        expect(words).not.toMatch(/\d/);
        expect(words.includes("your place")).toBe(told);
      }),
      runs,
    );
  });

  it("says of those who are together what it says of as many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (stayed) => {
        const words =
          readingWords.saying[kindOf(100, stayed, "together")](true);
        if (/^Most.* still together/.test(words))
          expect(stayed).toBeGreaterThan(50);
        if (/^Most.* part again/.test(words)) expect(stayed).toBeLessThan(50);
      }),
      runs,
    );
  });
});

describe("how sure a number is", () => {
  it("is never better said of a wider range, and never good", () => {
    const order = ["fairly-unsure", "unsure", "very-unsure"];
    const range = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([one, other]) => ({
        about: one,
        low: Math.min(one, other),
        high: Math.max(one, other),
      }));
    fc.assert(
      fc.property(range, range, (one, other) => {
        const wider = one.high - one.low >= other.high - other.low;
        const [first, second] = wider ? [other, one] : [one, other];
        expect(
          order.indexOf(howSure(first, { tells: true })),
        ).toBeLessThanOrEqual(order.indexOf(howSure(second, { tells: true })));
        expect(readingWords.sure[howSure(one, { tells: true })]).toMatch(
          /unsure/i,
        );
      }),
      runs,
    );
    expect(howSure({ about: 40, low: 5, high: 82 }, { tells: true })).toBe(
      "very-unsure",
    );
  });

  it("is nothing where too few draws fit, however narrow the range", () => {
    const few = { model: { effectiveDraws: 49 } };
    const enough = { model: { effectiveDraws: 50 } };
    const narrow = { about: 3, low: 2, high: 4 };
    expect(howSure(narrow, { tells: tells(few) })).toBe("cannot-tell");
    expect(howSure(narrow, { tells: tells(enough) })).toBe("fairly-unsure");
    expect(surenessWords({ ...few, sureness: 0.9 })).toMatch(/next to nothing/);
    expect(surenessWords({ ...enough, sureness: 0.9 })).toMatch(/clear/);
  });
});
