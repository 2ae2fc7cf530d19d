import { describe, expect, it } from "vitest";
import {
  effectiveSampleSize,
  fitTilt,
  normaliseWeights,
  normalQuantile,
  powerLeaving,
  randomStream,
  stratifiedUniforms,
  temperedWeights,
  tiltScores,
  weightedMean,
} from "./index.ts";

const draws = 4000;
const fit = { errors: 3.5, shrink: 0.3, most: 40 };

function normals(count: number, seed: number): Float64Array[] {
  return Array.from({ length: count }, (_, i) =>
    stratifiedUniforms(draws, randomStream(seed, i)).map(normalQuantile),
  );
}

/** What is seen speaks for 2.5 of the sum of the first two of six scores, give or take 0.4. */
function logLikelihood(scores: readonly Float64Array[]): Float64Array {
  return new Float64Array(draws).map((_, d) => {
    const sum = (scores[0]?.[d] ?? 0) + (scores[1]?.[d] ?? 0);
    return -0.5 * ((sum - 2.5) / 0.4) ** 2;
  });
}

/** By the normal’s own rule: variance of the sum 2, of what is seen 0.16. */
const exact = 2.5 / (2 + 0.16);

const none = new Float64Array(draws);

describe("a tilt", () => {
  const plain = normals(6, 1);
  const seen = logLikelihood(plain);
  const power = powerLeaving(none, seen, 0.15 * draws);
  const tilt = fitTilt(plain, temperedWeights(none, seen, power), fit);

  it("moves the scores that what was seen speaks of, and no other", () => {
    expect(tilt.rows.toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it("leaves far more effective draws, and the mean that is exact", () => {
    const scores = normals(6, 2);
    const logPrior = tiltScores(
      tilt,
      tilt.rows.map((row) => scores[row] ?? none),
      draws,
    );
    const weights = temperedWeights(logPrior, logLikelihood(scores), 1);
    expect(effectiveSampleSize(weights)).toBeGreaterThan(
      2 * effectiveSampleSize(normaliseWeights(seen)),
    );
    expect(
      Math.abs(weightedMean(scores[0] ?? none, weights) - exact),
    ).toBeLessThan(0.05);
    expect(Math.abs(weightedMean(scores[5] ?? none, weights))).toBeLessThan(
      0.05,
    );
  });

  it("that nothing speaks against gives back the standard normal", () => {
    const scores = normals(6, 3);
    const logPrior = tiltScores(
      tilt,
      tilt.rows.map((row) => scores[row] ?? none),
      draws,
    );
    const weights = normaliseWeights(logPrior);
    for (const score of scores) {
      expect(Math.abs(weightedMean(score, weights))).toBeLessThan(0.15);
      expect(
        Math.abs(
          weightedMean(
            score.map((z) => z * z),
            weights,
          ) - 1,
        ),
      ).toBeLessThan(0.2);
    }
  });

  it("never lets a draw weigh more than ten times its share", () => {
    const scores = normals(6, 4);
    const logPrior = tiltScores(
      tilt,
      tilt.rows.map((row) => scores[row] ?? none),
      draws,
    );
    expect(Math.max(...logPrior)).toBeLessThanOrEqual(Math.log(10) + 1e-12);
  });
});

describe("a tilt of no score", () => {
  const scores = normals(6, 6);
  const even = normaliseWeights(none);
  const tilt = fitTilt(scores, even, fit);

  it("is what weights call for that speak of none", () => {
    expect(tilt.rows).toEqual([]);
  });

  it("leaves every draw as likely as it was", () => {
    expect(tiltScores(tilt, [], draws)).toEqual(none);
  });
});

describe("powerLeaving", () => {
  it("is 1 where enough draws fit, and else the largest that leaves enough", () => {
    const plain = normals(2, 5);
    const seen = logLikelihood(plain);
    expect(powerLeaving(none, none, draws / 2)).toBe(1);
    const power = powerLeaving(none, seen, 1000);
    const left = effectiveSampleSize(temperedWeights(none, seen, power));
    expect(left).toBeGreaterThanOrEqual(1000);
    expect(left).toBeLessThan(1001);
  });
});
