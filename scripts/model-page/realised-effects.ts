import type { FactKey, Facts } from "@staying-power/case";
import {
  calibratedEffects,
  factEffects,
  factsOf,
  factShrink,
  posterior,
  reading,
  type Effect,
} from "@staying-power/forecast";
import { markdownTable } from "../numbers/markdown-table.ts";

interface Pair {
  readonly what: string;
  readonly with: Facts;
  readonly without: Facts;
  readonly matches: (effect: Effect) => boolean;
}

const is =
  (fact: FactKey, value: string | boolean) =>
  (effect: Effect): boolean =>
    factsOf(effect)[0] === fact &&
    "is" in effect.when &&
    [effect.when.is].flat().some((each) => each === value);

/** Pairs of cases that differ in one answer, on the day of the breakup. */
const pairs: readonly Pair[] = [
  {
    what: "one earlier reunion, against none",
    with: { earlierReunions: 1 },
    without: { earlierReunions: 0 },
    matches: (effect) => factsOf(effect)[0] === "earlierReunions",
  },
  {
    what: "the ex said they regret it",
    with: { exSaidRegret: true },
    without: { exSaidRegret: false },
    matches: is("exSaidRegret", true),
  },
  {
    what: "ended by both, against by the ex",
    with: { endedBy: "mutual" },
    without: { endedBy: "ex" },
    matches: is("endedBy", "mutual"),
  },
  {
    what: "married, divorce filed",
    with: { relationshipKind: "married", divorceFiled: true },
    without: { relationshipKind: "married", divorceFiled: false },
    matches: is("divorceFiled", true),
  },
  {
    what: "friends and family in favour, against neutral",
    with: { network: "favour" },
    without: { network: "neutral" },
    matches: is("network", "favour"),
  },
  {
    what: "long distance",
    with: { longDistance: true },
    without: { longDistance: false },
    matches: is("longDistance", true),
  },
  {
    what: "the ex cheated",
    with: { issues: ["cheating-ex"] },
    without: { issues: [] },
    matches: is("issues", "cheating-ex"),
  },
];

const day = "2026-06-01";

/** Log of the cumulative hazard at 52 weeks of coming back, and of leaving again. */
function logHazards(facts: Facts): { back: number; leave: number } {
  const { outcomes, mirageRisk } = reading(
    {
      format: "staying-power/case",
      version: 1,
      breakup: day,
      asOf: day,
      facts,
      events: [],
    },
    { today: day },
  );
  const logHazard = (stays: number): number => Math.log(-Math.log(stays));
  return {
    back: logHazard(outcomes.notBack.mean),
    leave: logHazard(1 - mirageRisk.mean),
  };
}

/** The mean size of an effect: its posterior's where it is conditioned on the settings. */
function sizeOf(effect: Effect): number {
  const id = calibratedEffects.find((row) => row.effect === effect)?.id;
  const draws = id === undefined ? undefined : posterior.parameters[id];
  return draws === undefined
    ? effect.mean
    : draws.reduce((sum, value) => sum + value, 0) /
        (draws.length * posterior.scale);
}

/** What one effect, put on the rates, does to the chance within a year, beside what was put in. */
export function realisedEffects(): string {
  const cell = (put: number, came: number): readonly string[] =>
    put === 0 ? ["", ""] : [put.toFixed(2), came.toFixed(2)];
  return markdownTable(
    [
      "answer",
      `coming back: put in (× ${factShrink})`,
      "comes out",
      `leaving again: put in (× ${factShrink})`,
      "comes out",
    ],
    pairs.map(({ what, with: facts, without, matches }) => {
      const a = logHazards(facts);
      const b = logHazards(without);
      const put = (on: Effect["on"]): number =>
        factEffects
          .filter((effect) => effect.on === on && matches(effect))
          .reduce((sum, effect) => sum + factShrink * sizeOf(effect), 0);
      return [
        what,
        ...cell(put("return"), a.back - b.back),
        ...cell(put("second-breakup"), a.leave - b.leave),
      ];
    }),
  );
}
