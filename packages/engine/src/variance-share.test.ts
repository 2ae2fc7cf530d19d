import { describe, expect, it } from "vitest";
import { normaliseWeights, randomStream, varianceShare } from "./index.ts";

const n = 4000;
const equal = new Float64Array(n).fill(1 / n);
const random = randomStream(3);
const coin = Float64Array.from({ length: n }, () =>
  random.uniform() < 0.3 ? 1 : 0,
);
const noise = Float64Array.from({ length: n }, () => random.normal());
const unrelated = Float64Array.from({ length: n }, () =>
  random.uniform() < 0.5 ? 1 : 0,
);
/** A share estimated from n draws: its standard error is below 2/√n. */
const chance = 4 / Math.sqrt(n);

describe("varianceShare", () => {
  it("meets the share that is known: a coin's part of a coin plus noise", () => {
    // Var(2 × coin) = 4 × 0.3 × 0.7, beside noise of variance 0.36.
    const outputs = coin.map((each, d) => 2 * each + 0.6 * (noise[d] ?? 0));
    const expected = 0.84 / (0.84 + 0.36);
    expect(
      Math.abs(varianceShare([coin], outputs, equal, n) - expected),
    ).toBeLessThan(chance);
  });

  it("adds outputs up by their variances", () => {
    const outputs = Float64Array.from([
      ...coin.map((each) => 2 * each),
      ...noise.map((z) => 0.6 * z),
    ]);
    const expected = 0.84 / (0.84 + 0.36);
    expect(
      Math.abs(varianceShare([coin], outputs, equal, n) - expected),
    ).toBeLessThan(chance);
  });

  it("gives next to nothing to an input that does not matter", () => {
    expect(varianceShare([unrelated], noise, equal, n)).toBeLessThan(0.002);
  });

  it("does not take many inputs for knowledge", () => {
    // Forty useless indicators explain about 40/400 of 400 draws by chance alone; the adjustment takes that away.
    const few = 400;
    const stream = randomStream(5);
    const useless = Array.from({ length: 40 }, () =>
      Float64Array.from({ length: few }, () =>
        stream.uniform() < 0.5 ? 1 : 0,
      ),
    );
    const outputs = Float64Array.from({ length: few }, () => stream.normal());
    expect(
      varianceShare(useless, outputs, new Float64Array(few).fill(1 / few), few),
    ).toBeLessThan(0.06);
  });

  it("gives everything to an input that fixes the outputs, also as every one of its values", () => {
    const heads = coin;
    const tails = coin.map((each) => 1 - each);
    expect(
      varianceShare(
        [heads, tails],
        coin.map((each) => 3 - each),
        equal,
        n,
      ),
    ).toBeGreaterThan(0.9999);
  });

  it("heeds the weights", () => {
    // Where draws of the coin's side 1 count for nothing, the coin is constant and says nothing.
    const weights = normaliseWeights(
      coin.map((each) => (each === 1 ? -Infinity : 0)),
    );
    expect(
      varianceShare(
        [coin],
        coin.map((each, d) => each + (noise[d] ?? 0)),
        weights,
        n,
      ),
    ).toBe(0);
  });

  it("is nothing without inputs, without spread, or with too few draws to say", () => {
    expect(varianceShare([], noise, equal, n)).toBe(0);
    expect(varianceShare([new Float64Array(n).fill(1)], noise, equal, n)).toBe(
      0,
    );
    expect(varianceShare([coin], new Float64Array(n).fill(7), equal, n)).toBe(
      0,
    );
    expect(varianceShare([coin], noise, equal, 2)).toBe(0);
  });

  it("leaves what it is given alone", () => {
    const inputs = [coin.slice()];
    const outputs = noise.slice();
    varianceShare(inputs, outputs, equal, n);
    expect(inputs).toEqual([coin]);
    expect(outputs).toEqual(noise);
  });

  it("refuses lengths that do not fit", () => {
    expect(() => varianceShare([new Float64Array(3)], noise, equal, n)).toThrow(
      RangeError,
    );
    expect(() =>
      varianceShare([coin], new Float64Array(n + 1), equal, n),
    ).toThrow(RangeError);
  });
});
