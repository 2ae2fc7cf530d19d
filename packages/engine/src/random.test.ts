import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  normalProbability,
  normalQuantile,
  randomStream,
  stratifiedUniforms,
} from "./index.ts";
import { settings } from "./testing/arbitrary-chain.ts";

const quantiles = JSON.parse(
  readFileSync(
    new URL("../fixtures/normal-quantiles.json", import.meta.url),
    "utf8",
  ),
) as { p: number[]; z: number[] };

describe("randomStream", () => {
  it("gives the numbers of seed 42 for ever", () => {
    const random = randomStream(42);
    const numbers = Array.from({ length: 4 }, () => random.uniform());
    const normals = Array.from({ length: 4 }, () => random.normal());
    const integers = Array.from({ length: 8 }, () => random.below(100));
    const other = Array.from({ length: 2 }, () =>
      randomStream(42, 1).uniform(),
    );
    expect({ numbers, normals, integers, other }).toMatchSnapshot();
  });

  it("gives the same again for the same seed and stream, and another for others", () => {
    const take = (seed: number, stream?: number): number[] => {
      const random = randomStream(seed, stream);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(take(7, 3)).toEqual(take(7, 3));
    expect(take(7)).toEqual(take(7, 0));
    const firsts = new Set<number>();
    for (let seed = -50; seed < 50; seed += 1)
      for (let stream = -5; stream < 5; stream += 1)
        firsts.add(take(seed, stream)[0] ?? NaN);
    expect(firsts.size).toBe(1000);
  });

  it.each([
    [1, 0],
    [42, 0],
    [42, 17],
    [-3, 9],
  ])(
    "is uniform, without memory, and normal where asked (seed %s, stream %s)",
    (seed, stream) => {
      const random = randomStream(seed, stream);
      const n = 100_000;
      const bins = new Float64Array(100);
      let product = 0;
      let last = random.uniform();
      for (let i = 0; i < n; i += 1) {
        const u = random.uniform();
        expect(u >= 0 && u < 1).toBe(true);
        const bin = Math.floor(u * 100);
        bins[bin] = (bins[bin] ?? 0) + 1;
        product += (u - 0.5) * (last - 0.5);
        last = u;
      }
      const chiSquare = bins.reduce(
        (sum, count) => sum + (count - n / 100) ** 2 / (n / 100),
        0,
      );
      // 99 degrees of freedom: mean 99, sd 14.
      expect(Math.abs(chiSquare - 99)).toBeLessThan(4 * 14.1);
      // A product of neighbours has variance 1/144.
      expect(Math.abs(product / n)).toBeLessThan(4 / (12 * Math.sqrt(n)));
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < n; i += 1) {
        const z = random.normal();
        sum += z;
        squares += z * z;
      }
      expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(n));
      expect(Math.abs(squares / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    },
  );

  it("gives streams of one seed that do not go together", () => {
    const n = 20_000;
    for (const stream of [1, 2, 7919]) {
      const a = randomStream(5);
      const b = randomStream(5, stream);
      let product = 0;
      for (let i = 0; i < n; i += 1)
        product += (a.uniform() - 0.5) * (b.uniform() - 0.5);
      expect(Math.abs(product / n)).toBeLessThan(4 / (12 * Math.sqrt(n)));
    }
  });

  it("gives every integer below a bound its turn", () => {
    const random = randomStream(9);
    const counts = new Float64Array(6);
    for (let i = 0; i < 60_000; i += 1) {
      const k = random.below(6);
      counts[k] = (counts[k] ?? 0) + 1;
    }
    // Binomial: sd √(60000 × 1/6 × 5/6) = 91.
    expect(
      Math.max(...counts.map((count) => Math.abs(count - 10_000))),
    ).toBeLessThan(4 * 91.3);
    expect(random.below(1)).toBe(0);
    expect(random.below(2 ** 31)).toBeLessThan(2 ** 31);
  });

  it.each([0, -1, 1.5, NaN, 2 ** 31 + 1])("refuses the bound %s", (bound) => {
    expect(() => randomStream(1).below(bound)).toThrow(RangeError);
  });

  it.each([
    [0.5, 0],
    [NaN, 0],
    [1, Infinity],
    [1, 0.1],
  ])("refuses seed %s with stream %s", (seed, stream) => {
    expect(() => randomStream(seed, stream)).toThrow(RangeError);
  });
});

describe("stratifiedUniforms", () => {
  it("puts one number strictly inside each slice, in an order that chance gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer(), (n, seed) => {
        const numbers = stratifiedUniforms(n, randomStream(seed));
        expect(numbers).toHaveLength(n);
        expect(Math.min(...numbers)).toBeGreaterThan(0);
        expect(Math.max(...numbers)).toBeLessThan(1);
        const slices = Array.from(numbers, (u) => Math.floor(u * n));
        expect(slices.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: n }, (_, i) => i),
        );
      }),
      settings,
    );
    const order = stratifiedUniforms(1000, randomStream(1));
    let product = 0;
    for (let i = 1; i < 1000; i += 1)
      product += ((order[i] ?? 0) - 0.5) * ((order[i - 1] ?? 0) - 0.5);
    expect(Math.abs(product / 1000)).toBeLessThan(4 / (12 * Math.sqrt(1000)));
  });

  it.each([0, -1, 2.5, NaN])("refuses n = %s", (n) => {
    expect(() => stratifiedUniforms(n, randomStream(1))).toThrow(RangeError);
  });
});

describe("normalQuantile", () => {
  it("gives what R's qnorm gives, from 1e-300 to nearly 1", () => {
    expect(quantiles.p.length).toBeGreaterThan(500);
    for (const [i, p] of quantiles.p.entries()) {
      const z = quantiles.z[i] ?? NaN;
      // AS 241 promises 1e-16 relative; a few roundings come on top.
      expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(
        4e-15 * Math.max(1, Math.abs(z)),
      );
    }
  });

  it("comes back through the density: its slope is one over it", () => {
    for (let p = 0.001; p < 0.9995; p += 0.001) {
      const h = 1e-5;
      const slope =
        (normalQuantile(p + h * p * (1 - p)) -
          normalQuantile(p - h * p * (1 - p))) /
        (2 * h * p * (1 - p));
      const z = normalQuantile(p);
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      expect(Math.abs(slope * density - 1)).toBeLessThan(1e-6);
    }
  });

  it("is odd about the middle and rises", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 0.5, noNaN: true }),
        fc.double({ min: 1e-12, max: 0.5, noNaN: true }),
        (p, q) => {
          // 1 - p is rounded to 1e-16, which far out moves z by that over the density.
          expect(
            Math.abs(normalQuantile(p) + normalQuantile(1 - p)),
          ).toBeLessThan(1e-4 * (p < 1e-9 ? 1 : 0.001));
          if (p < q)
            expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
        },
      ),
      settings,
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN])("refuses %s", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe("normalProbability", () => {
  it("is the inverse of the quantile", () => {
    for (const [i, z] of quantiles.z.entries()) {
      const p = quantiles.p[i] ?? NaN;
      if (p < 1e-15 || p > 1 - 1e-15) continue;
      expect(Math.abs(normalProbability(z) / p - 1)).toBeLessThan(1e-8);
    }
  });

  it("stays strictly between 0 and 1, however far out", () => {
    for (const z of [-1e9, -40, -9, 9, 40, 1e9]) {
      expect(normalProbability(z)).toBeGreaterThan(0);
      expect(normalProbability(z)).toBeLessThan(1);
    }
  });
});
