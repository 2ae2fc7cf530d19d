import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  feltDays,
  markedDays,
  saidOf,
  type SimulatedPerson,
} from "../testing/simulated-days.ts";
import { changeOf } from "./change-of.ts";
import { changeRule, type Compared } from "./windows.ts";

/** The two groups of days that each window holds beside each other; those of `all` are as many as of a month. */
const days = {
  week: { before: 14, now: 7 },
  month: { before: 28, now: 28 },
} as const;
const draws = { felt: feltDays, share: markedDays } as const;

/** People in whom nothing changes: calm and tossed about, telling every day or four of ten. */
const still: Readonly<Record<Compared, readonly SimulatedPerson[]>> = {
  felt: [0.7, 1.5, 3].flatMap((spread) =>
    [1, 0.4].flatMap((tells) =>
      [3, 5].map((middle) => ({ spread, tells, middle, alike: 0, shift: 0 })),
    ),
  ),
  share: [0.05, 0.2, 0.5, 0.8].flatMap((middle) =>
    [1, 0.4].map((tells) => ({ spread: 0, tells, middle, alike: 0, shift: 0 })),
  ),
};
const runs = 1500;

describe("changeOf", () => {
  it.each(
    (["felt", "share"] as const).flatMap((of) =>
      (["week", "month"] as const).flatMap((window) =>
        [0, 0.3, 0.5].map((alike) => [of, window, alike] as const),
      ),
    ),
  )(
    "calls %s of a %s changed at most once in twenty where nothing is, with days %d alike",
    (of, window, alike) => {
      let worst = 0;
      let compared = 0;
      for (const person of still[of]) {
        const said = saidOf(
          { ...person, alike },
          {
            days: days[window],
            rule: changeRule(window, of),
            runs,
            draw: draws[of],
          },
        );
        const enough = runs - said.few;
        compared += enough;
        if (enough > runs / 10)
          worst = Math.max(worst, (said.lower + said.higher) / enough);
      }
      expect(compared).toBeGreaterThan(runs * 4);
      expect(worst).toBeLessThan(0.05);
    },
  );

  it.each([
    ["felt", "week", 4, 0.7],
    ["felt", "month", 2, 0.65],
    ["felt", "month", 3, 0.95],
    ["share", "month", 0.6, 0.65],
  ] as const)(
    "finds in %s of a %s a change of %d as often as the page says",
    (of, window, shift, power) => {
      const said = saidOf(
        of === "felt"
          ? { spread: 1.5, tells: 0.8, middle: 3.5, alike: 0.3, shift }
          : { spread: 0, tells: 0.8, middle: 0.1, alike: 0.3, shift },
        {
          days: days[window],
          rule: changeRule(window, of),
          runs,
          draw: draws[of],
        },
      );
      expect(said.higher / runs).toBeGreaterThan(power);
      expect(said.lower).toBe(0);
    },
  );

  it("says nothing of too few days, and how many there are", () => {
    const rule = changeRule("week", "felt");
    expect(changeOf([5, 5, 5], [5, 5, 5, 5], rule)).toEqual({
      kind: "few",
      before: 3,
      now: 4,
      least: 4,
    });
    expect(changeOf([], [], rule).kind).toBe("few");
  });

  it("turns round with its two groups, and with up and down", () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 });
    const turned = { lower: "higher", higher: "lower" } as const;
    const back = (kind: "few" | "lower" | "higher" | "unclear") =>
      kind === "lower" || kind === "higher" ? turned[kind] : kind;
    fc.assert(
      fc.property(values, values, (before, now) => {
        const rule = changeRule("week", "felt");
        const { kind } = changeOf(before, now, rule);
        const upside = (all: readonly number[]) => all.map((each) => 10 - each);
        expect(changeOf(now, before, rule).kind).toBe(back(kind));
        expect(changeOf(upside(before), upside(now), rule).kind).toBe(
          back(kind),
        );
      }),
    );
  });
});
