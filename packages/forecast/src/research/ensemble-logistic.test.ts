import { randomStream } from "@staying-power/engine";
import { describe, expect, it } from "vitest";
import { ensembleLogistic } from "./ensemble-logistic.ts";
import { chance } from "./log-odds.ts";
import { type LogisticRow, penalisedLogistic } from "./penalised-logistic.ts";

const truth = [0.4, -0.6];
const priorSd = Float64Array.of(0.5, 0.5, 10);
const random = randomStream(7);
const rows = Array.from({ length: 400 }, (): LogisticRow => {
  const times = truth.map((_, k) => [k, random.normal()] as const);
  const logOdds = times.reduce(
    (sum, [k, by]) => sum + by * (truth[k] ?? 0),
    0.3,
  );
  return {
    happened: random.uniform() < chance(logOdds),
    offset: 0,
    times: [...times, [2, 1]],
  };
});

describe("an ensemble smoother on answers, yes or no", () => {
  const exact = penalisedLogistic(rows, priorSd);

  it("says about what Laplace's approximation says, with about its error", () => {
    const { mean, covariance } = ensembleLogistic(1)(rows, priorSd);
    for (const k of truth.keys()) {
      const se = exact.se[k] ?? NaN;
      expect(Math.abs((mean[k] ?? NaN) - (exact.mean[k] ?? NaN))).toBeLessThan(
        se,
      );
      const ratio = Math.sqrt(covariance[k * 3 + k] ?? NaN) / se;
      expect(ratio).toBeGreaterThan(0.8);
      expect(ratio).toBeLessThan(1.25);
    }
  });

  it("gives the same numbers under the same seed, and others under another", () => {
    const [one, same, other] = [1, 1, 2].map((seed) => [
      ...ensembleLogistic(seed)(rows, priorSd).mean,
    ]);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
