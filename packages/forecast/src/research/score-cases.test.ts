import { describe, expect, it } from "vitest";
import { type CodedCase, parseCodedCase } from "./coded-case.ts";
import { scoreCases, scoreOf } from "./score-cases.ts";

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** As many that happened as the chances say, for each of some log-odds that are told as `times` as far from 0. */
const made = (times: number, shift = 0) =>
  [-2, -1, 0, 1, 2].flatMap((true_) =>
    Array.from({ length: 200 }, (_, index) => ({
      happened: index < Math.round(200 * chance(true_)),
      logOdds: true_ * times + shift,
    })),
  );

describe("scoreOf", () => {
  it("finds a slope of 1 where chances are right, and how much too wide or narrow they are told", () => {
    for (const times of [0.5, 1, 2]) {
      const { slope } = scoreOf("back", made(times));
      expect(slope?.value).toBeCloseTo(1 / times, 1);
      expect(slope?.low).toBeLessThan(1 / times);
      expect(slope?.high).toBeGreaterThan(1 / times);
    }
  });

  it("does not mind that cases were chosen by outcome: one intercept takes that up", () => {
    const fair = scoreOf("back", made(1));
    const moved = scoreOf("back", made(1, 1.3));
    expect(moved.logScore).toBeCloseTo(fair.logScore, 6);
    expect(moved.auc?.value).toBeCloseTo(fair.auc?.value ?? NaN, 12);
  });

  it("says nothing more than the share where all chances are one", () => {
    const flat = [true, true, false].map((happened) => ({
      happened,
      logOdds: 0.2,
    }));
    const { auc, logScore, logScoreOfShare } = scoreOf("stay", flat);
    expect(auc).toBeNull();
    expect(logScore).toBeCloseTo(logScoreOfShare, 6);
  });

  it("counts the net benefit by hand", () => {
    const { netBenefit } = scoreOf("back", [
      { happened: true, logOdds: 3 },
      { happened: true, logOdds: 3 },
      { happened: false, logOdds: -3 },
      { happened: false, logOdds: -3 },
    ]);
    expect(netBenefit.find(({ from }) => from === 0.5)).toEqual({
      from: 0.5,
      model: 0.5,
      all: 0,
    });
  });

  it("claims neither ranking nor slope where all happened", () => {
    const { auc, slope } = scoreOf("stay", [
      { happened: true, logOdds: 1 },
      { happened: true, logOdds: 2 },
    ]);
    expect({ auc, slope }).toEqual({ auc: null, slope: null });
  });
});

describe("scoreCases", () => {
  const coded = (endedBy: string, cameBack: boolean): CodedCase => {
    const parsed = parseCodedCase({
      group: endedBy,
      kind: "blog",
      perspective: "left",
      weeksSinceBreakup: 4,
      facts: { endedBy },
      outcome: { cameBack, stayed: null },
    });
    if (!parsed.ok) throw new Error(parsed.error.path);
    return parsed.value;
  };

  it("reads each case, leaves out what none tells of, and gives the same twice", () => {
    const cases = [coded("ex", true), coded("mutual", false)];
    const scores = scoreCases(cases, { draws: 50 });
    expect(scores).toMatchObject([{ outcome: "back", cases: 2, happened: 1 }]);
    expect(scoreCases(cases, { draws: 50 })).toEqual(scores);
  });
});
