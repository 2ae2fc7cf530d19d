import { randomStream } from "@staying-power/engine";
import { describe, expect, it } from "vitest";
import { allEffects } from "../tables/effects.ts";
import { factsOf } from "../tables/effect.ts";
import { crossValidate } from "./cross-validate.ts";
import {
  learnedSizesBy,
  learnEffects,
  type WeighedCase,
} from "./learn-effects.ts";
import type { SizesByPlace } from "./case-odds.ts";
import { penalisedLogistic } from "./penalised-logistic.ts";

const placeOf = (fact: string, on: string): number =>
  allEffects.findIndex(
    (effect) => factsOf(effect)[0] === fact && effect.on === on,
  );
/** Coaches' word alone, which cases may turn. */
const distance = placeOf("longDistance", "return");
/** With published sources behind it. */
const mutual = placeOf("endedBy", "return");
const work = placeOf("issueWork", "return.attraction");
/** Married and engaged as well. */
const livingTogether = allEffects.findIndex(
  ({ on, when }) =>
    on === "return" && "is" in when && [when.is].flat().includes("cohabiting"),
);

interface MadeUp {
  readonly effect: number;
  /** How much larger the effect truly is than its prior mean. */
  readonly by: number;
  readonly count: number;
  /** Log-odds that choosing the cases adds, by the sort of page. */
  readonly chosen?: Readonly<Record<string, number>>;
  /** What the chain makes of a size that moved: that, unless told otherwise. */
  readonly bend?: (moved: number) => number;
}

/** By how much an effect is larger than it was taken to be. */
function movedIn(sizes: SizesByPlace, effect: number): number {
  const { before, mean } = allEffects[effect] ?? { mean: NaN };
  const prior = before?.mean ?? mean;
  return (sizes.get(effect)?.mean ?? prior) - prior;
}

/** Cases of which half have a fact, with outcomes drawn from log-odds that are known. */
function madeUp({
  effect,
  by,
  count,
  chosen = {},
  bend = (moved) => moved,
}: MadeUp): WeighedCase[] {
  const random = randomStream(11, 1);
  return Array.from({ length: count }, (_, index) => {
    const has = index % 2 === 0;
    const kind = index % 3 === 0 ? "blog" : "news";
    const odds = -1 + (has ? bend(by) : 0) + (chosen[kind] ?? 0);
    return {
      coded: {
        group: `page ${index >> 2}`,
        kind,
        perspective: "left",
        theCase: { format: "staying-power/case", version: 1 },
        cameBack: random.uniform() < 1 / (1 + Math.exp(-odds)),
        stayed: null,
      },
      odds: { back: -1, stay: 0 },
      slopes: has ? new Map([[effect, { back: 1, stay: 0 }]]) : new Map(),
      told: new Set(has ? [effect] : []),
      oddsUnder: (sizes) => ({
        back: -1 + (has ? bend(movedIn(sizes, effect)) : 0),
        stay: 0,
      }),
    };
  });
}

const gainOf = (cases: readonly WeighedCase[]): number => {
  const [only] = learnEffects(cases).effects;
  return only === undefined ? NaN : only.learned.mean - only.prior.mean;
};

describe("learnEffects", () => {
  it("finds an effect that was planted, and is surer of it the more cases there are", () => {
    const [few] = learnEffects(
      madeUp({ effect: distance, by: 1, count: 100 }),
    ).effects;
    const [many] = learnEffects(
      madeUp({ effect: distance, by: 1, count: 1600 }),
    ).effects;
    expect(many?.learned.mean).toBeCloseTo((many?.prior.mean ?? NaN) + 1, 0);
    expect(many?.learned.se).toBeLessThan(few?.learned.se ?? 0);
    expect(many?.cases).toBe(800);
  });

  it("finds it where the chain is no straight line", () => {
    const bend = (moved: number): number => 1 - Math.exp(-moved);
    expect(
      gainOf(madeUp({ effect: distance, by: 1, count: 1600, bend })),
    ).toBeCloseTo(1, 0);
  });

  it("finds none in noise", () => {
    expect(
      Math.abs(gainOf(madeUp({ effect: distance, by: 0, count: 1000 }))),
    ).toBeLessThan(0.25);
  });

  it("takes the way cases were chosen for no effect", () => {
    const chosen = { blog: 2, news: -1 };
    expect(
      gainOf(madeUp({ effect: distance, by: 1, count: 1600, chosen })),
    ).toBeCloseTo(1, 0);
  });

  it("gives half of what is told unevenly to the telling", () => {
    const even = gainOf(madeUp({ effect: distance, by: 1, count: 1600 }));
    const uneven = gainOf(madeUp({ effect: work, by: 1, count: 1600 }));
    expect(uneven).toBeGreaterThan(0);
    expect(uneven).toBeLessThan(0.85 * even);
  });

  it("takes what cases would turn to nothing, and turns it where they are sure", () => {
    const taught = (by: number, count: number) =>
      learnEffects(madeUp({ effect: mutual, by, count })).effects[0];
    expect(taught(1.2, 60)).toMatchObject({
      stopped: true,
      learned: { mean: 0 },
      outcome: "back",
    });
    const sure = taught(3, 1600);
    expect(sure?.stopped).toBe(false);
    expect(sure?.prior.mean).toBeLessThan(0);
    expect(sure?.learned.mean).toBeGreaterThan(1);
  });

  it("never takes an effect for less certain than it was", () => {
    for (const count of [20, 100, 400])
      for (const { learned, prior } of learnEffects(
        madeUp({ effect: distance, by: 2, count }),
      ).effects)
        expect(learned.se).toBeLessThanOrEqual(prior.se);
  });

  it("leaves an effect alone that the settings hold, and one in which hardly a case has a say", () => {
    expect(
      learnEffects(madeUp({ effect: livingTogether, by: 2, count: 400 }))
        .effects,
    ).toEqual([]);
    expect(
      learnEffects(madeUp({ effect: distance, by: 2, count: 18 })).effects,
    ).toEqual([]);
  });

  it("does not depend on the order of the cases", () => {
    const cases = madeUp({ effect: distance, by: 1, count: 200 });
    expect(gainOf(cases.toReversed())).toBeCloseTo(gainOf(cases), 6);
  });
});

describe("learnedSizesBy", () => {
  it("reads a case by its own effects alone, without the choosing of any", () => {
    const cases = madeUp({
      effect: distance,
      by: 1,
      count: 1000,
      chosen: { blog: 2 },
    });
    const without = cases.filter(({ slopes }) => slopes.size === 0);
    const [sizes] = learnedSizesBy(cases, [penalisedLogistic]);
    if (sizes === undefined) throw new Error("nothing learned");
    const odds = without.map((one) => one.oddsUnder(sizes, "uncalibrated"));
    expect(odds).toHaveLength(without.length);
    for (const { back } of odds) expect(back).toBe(-1);
  });
});

describe("crossValidate", () => {
  it("does better than before where there is something to learn", () => {
    const { before, after } = crossValidate(
      madeUp({ effect: distance, by: 1.5, count: 600 }),
      { folds: 5 },
    );
    expect(after[0]?.logScore).toBeGreaterThan(before[0]?.logScore ?? 0);
    expect(after[0]?.cases).toBe(600);
  });

  it("learns nothing from a single page", () => {
    const cases = madeUp({ effect: distance, by: 1, count: 4 });
    const { folds, before, after } = crossValidate(cases);
    expect(folds).toBe(1);
    expect(after).toEqual(before);
  });
});
