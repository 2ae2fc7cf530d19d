import fc from "fast-check";
import { ratePattern, type Fan, type Ladder, type Pattern } from "../index.ts";

/** Seed and number of runs of every law. */
export const settings = { seed: 2026, numRuns: 200 } as const;

/** A rate per week, with the hard ones common: none, equal to others, far too small, far too large. */
export const arbitraryRate: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 0.05, 1e-9, 20) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

/** Weeks, broken ones and none included. */
export const arbitraryWeeks: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1e-6, 1, 52, 104),
  fc.double({ min: 0, max: 60, noNaN: true }),
);

/** Any small chain with rates for some draws. */
export const arbitraryChain: fc.Arbitrary<{
  pattern: Pattern;
  rates: Float64Array;
  draws: number;
}> = fc
  .record({
    states: fc.integer({ min: 1, max: 5 }),
    draws: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ states, draws }) => {
    const all = Array.from(
      { length: states * states },
      (_, i) => [Math.floor(i / states), i % states] as const,
    ).filter(([from, to]) => from !== to);
    return fc.shuffledSubarray(all).chain((moves) =>
      floats(moves.length * draws).map((rates) => ({
        pattern: ratePattern(states, moves),
        rates,
        draws,
      })),
    );
  });

/** Some rates. */
export function floats(length: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(arbitraryRate, { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
}

/** Shares of `rows` parts that sum to 1 in every draw: `[rows × draws]`. */
export function shares(
  rows: number,
  draws: number,
): fc.Arbitrary<Float64Array> {
  return fc
    .array(
      fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: rows * draws, maxLength: rows * draws },
    )
    .map((values) => {
      const out = Float64Array.from(values);
      for (let d = 0; d < draws; d += 1) {
        let total = 0;
        for (let row = 0; row < rows; row += 1)
          total += out[row * draws + d] ?? 0;
        for (let row = 0; row < rows; row += 1)
          out[row * draws + d] =
            total > 0 ? (out[row * draws + d] ?? 0) / total : row === 0 ? 1 : 0;
      }
      return out;
    });
}

/** A ladder of two draws. */
export const arbitraryLadder: fc.Arbitrary<Ladder> = fc.record({
  draws: fc.constant(2),
  up: floats(8),
  down: floats(8),
  exit: floats(10),
});

/** A fan of two draws and three sources. */
export const arbitraryFan: fc.Arbitrary<Fan> = fc.record({
  draws: fc.constant(2),
  sources: fc.constant(3),
  toWaiting: floats(6),
  toHolding: floats(2),
  leave: floats(2),
  recover: floats(2),
  strain: floats(2),
  repair: floats(2),
  leaveStrained: floats(2),
});
