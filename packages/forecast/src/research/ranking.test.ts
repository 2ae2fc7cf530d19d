import { describe, expect, it } from "vitest";
import {
  brierOfBaseRate,
  brierScore,
  ranking,
  type Scored,
} from "./ranking.ts";

const list = (yes: readonly number[], no: readonly number[]): Scored[] => [
  ...yes.map((predicted) => ({ predicted, happened: true })),
  ...no.map((predicted) => ({ predicted, happened: false })),
];

describe("ranking", () => {
  it("counts the pairs that stand in the right order", () => {
    // Of six pairs, 0.3 against 0.5 is the only wrong one, and 0.7 against 0.7 is half right.
    expect(ranking(list([0.9, 0.7, 0.3], [0.5, 0.7]))?.auc).toBeCloseTo(
      (2 + 1.5 + 0) / 6,
      12,
    );
  });

  it("gives DeLong's error, worked out by hand", () => {
    const { auc, low, high } = ranking(list([3, 1], [2, 0])) ?? {
      auc: 0,
      low: 0,
      high: 0,
    };
    // Placements 1, ½ and ½, 1: each variance 1/8, each over 2, so the error is √(1/8).
    expect(auc).toBe(0.75);
    const reach = (1.959963984540054 * Math.sqrt(1 / 8)) / (0.75 * 0.25);
    expect(Math.log(high / (1 - high))).toBeCloseTo(Math.log(3) + reach, 9);
    expect(Math.log(low / (1 - low))).toBeCloseTo(Math.log(3) - reach, 9);
  });

  it("turns over when the predictions do, and does not see their scale", () => {
    const yes = [0.31, 0.44, 0.2, 0.6];
    const no = [0.1, 0.5, 0.15, 0.05, 0.33];
    const forth = ranking(list(yes, no));
    const back = ranking(
      list(
        yes.map((p) => 1 - p),
        no.map((p) => 1 - p),
      ),
    );
    expect(back?.auc).toBeCloseTo(1 - (forth?.auc ?? 0), 12);
    expect(back?.low).toBeCloseTo(1 - (forth?.high ?? 0), 12);
    expect(
      ranking(
        list(
          yes.map((p) => p ** 3),
          no.map((p) => p ** 3),
        ),
      ),
    ).toEqual(forth);
  });

  it("claims no precision for a perfect ranking, and nothing for one of a kind", () => {
    expect(ranking(list([0.9, 0.8], [0.1, 0.2]))).toEqual({
      auc: 1,
      low: 0,
      high: 1,
    });
    expect(ranking(list([0.9], [0.1, 0.2]))).toBeUndefined();
  });
});

describe("brierScore", () => {
  it("is the mean square of the misses", () => {
    expect(brierScore(list([0.8], [0.4]))).toBeCloseTo((0.04 + 0.16) / 2, 12);
  });

  it("equals that of the base rate when every prediction is the base rate", () => {
    const flat = list([0.25], [0.25, 0.25, 0.25]);
    expect(brierScore(flat)).toBeCloseTo(brierOfBaseRate(flat), 12);
  });
});
