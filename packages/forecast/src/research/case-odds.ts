import { caseEvidence } from "../ensemble/case-evidence.ts";
import { type Ensemble, variables } from "../ensemble/ensemble.ts";
import { situate } from "../ensemble/situation.ts";
import { project } from "../shown/projection.ts";
import { calibratedEffects } from "../tables/calibrated-effects.ts";
import { factsOf } from "../tables/effect.ts";
import { effectName } from "../tables/effect-name.ts";
import { allEffects } from "../tables/effects.ts";
import type { Size } from "../tables/size.ts";
import type { CodedCase } from "./coded-case.ts";
import { logit } from "./log-odds.ts";

/** The two outcomes that coded cases tell of. */
export const codedOutcomes = ["back", "stay"] as const;

/** Coming back within two years, and still being together a year after that, of those who came back. */
export type CodedOutcome = (typeof codedOutcomes)[number];

/**
 * @param coded - a coded case.
 * @param outcome - which outcome.
 * @returns whether it happened; null where nobody tells.
 */
export function happenedIn(
  coded: CodedCase,
  outcome: CodedOutcome,
): boolean | null {
  return outcome === "back" ? coded.cameBack : coded.stayed;
}

/** Log-odds of both outcomes. */
export type Odds = Readonly<Record<CodedOutcome, number>>;

/** Sizes of effects by their place in `allEffects`. */
export type SizesByPlace = ReadonlyMap<number, Size>;

/** The rates as they were before any calibration, or those of a reading, with what is published of marriages. */
export type Rates = "uncalibrated" | "published";

/** What the chain says of a coded case, and how much of that each effect moves. */
export interface CaseOdds {
  readonly odds: Odds;
  /**
   * By the place of an effect in `allEffects`: how far the log-odds move for each unit of its size. Effects that do
   * nothing here are absent, and so are those of a fact that is imagined, unless something told says what is likely.
   */
  readonly slopes: ReadonlyMap<number, Odds>;
  /** Those of the effects that speak of a fact which is told. */
  readonly told: ReadonlySet<number>;
  /** The log-odds where some effects have other sizes; the others keep those they have. */
  oddsUnder(sizes: SizesByPlace, rates: Rates): Odds;
}

/** Weeks within which a coded case may come back: as far as the model looks. */
const withinWeeks = 104;

/** How far an effect is moved to see what it does, on the log scale. */
const step = 0.25;

/** Smaller slopes than this are none. */
const leastSlope = 1e-6;

/** Shares this close to 0 or 1 are held there, so that their log-odds are numbers. */
const leastShare = 1e-4;

/** By the fact that an effect speaks of: which effects do. */
const effectsByFact = new Map<string, number[]>();
for (const [index, effect] of allEffects.entries())
  for (const fact of factsOf(effect))
    effectsByFact.set(fact, [...(effectsByFact.get(fact) ?? []), index]);

/** By a fact: those that are likelier or rarer by what it is, directly. */
const besideFact = new Map<string, Set<string>>();
for (const { prevalence, parent } of variables) {
  const [from] = parent?.split(":") ?? [];
  if (from === undefined) continue;
  for (const [one, other] of [
    [prevalence.fact, from],
    [from, prevalence.fact],
  ] as const)
    besideFact.set(one, (besideFact.get(one) ?? new Set()).add(other));
}

/**
 * @param ensemble - the draws; the effects keep their sizes in each of them, and what is not told is imagined.
 * @param coded - a coded case.
 * @param under - the same draws with some effects of other sizes.
 * @returns log-odds of its outcomes by the chain with the slopes of every effect on a fact that is told, or that is
 *   imagined by one that is, by differences on the same draws.
 */
export function caseOdds(
  ensemble: Ensemble,
  coded: CodedCase,
  under: (sizes: SizesByPlace, rates: Rates) => Ensemble,
): CaseOdds {
  const odds = oddsOf(ensemble, coded);
  const facts = Object.keys(coded.theCase.facts ?? {});
  const effectsOf = (names: readonly string[]): readonly number[] =>
    names.flatMap((fact) => effectsByFact.get(fact) ?? []);
  const told = new Set(effectsOf(facts));
  const imagined = facts.flatMap((fact) => [...(besideFact.get(fact) ?? [])]);
  const slopes = new Map<number, Odds>();
  for (const index of new Set([...told, ...effectsOf(imagined)])) {
    const moved = oddsOf(withMoved(ensemble, index), coded);
    const back = (moved.back - odds.back) / step;
    const stay = (moved.stay - odds.stay) / step;
    if (Math.max(Math.abs(back), Math.abs(stay)) > leastSlope)
      slopes.set(index, { back, stay });
  }
  return {
    odds,
    slopes,
    told: new Set([...told].filter((index) => slopes.has(index))),
    oddsUnder: (sizes, rates) => oddsOf(under(sizes, rates), coded),
  };
}

/**
 * @param ensemble - the draws.
 * @param coded - a coded case.
 * @returns log-odds of its outcomes, given the facts and that they were still apart when those held.
 */
export function oddsOf(ensemble: Ensemble, { theCase }: CodedCase): Odds {
  const situation = situate(
    ensemble,
    caseEvidence(theCase, theCase.asOf ?? ""),
    "with coaches",
  );
  const { back, backAndStayed } = project(
    situation,
    situation.ratesOf(situation.current),
    { within: withinWeeks },
  );
  const { weights } = situation;
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value, d) => sum + value * (weights[d] ?? 0), 0);
  const came = mean(back);
  return {
    back: logit(heldInside(came)),
    stay: logit(heldInside(mean(backAndStayed) / came)),
  };
}

/** The same draws with one effect larger by `step` in all of them. */
function withMoved(ensemble: Ensemble, index: number): Ensemble {
  const moved = (
    ensemble.sizeOf(index, "with coaches") ?? new Float64Array(ensemble.draws)
  ).map((size) => size + step);
  return withSizeOf(ensemble, (place) =>
    place === index ? moved : ensemble.sizeOf(place, "with coaches"),
  );
}

/**
 * @param ensemble - draws.
 * @param sizes - what some effects are taken to be.
 * @param calibrated - draws whose sizes of what is calibrated stand, whatever else is said of them; none when left out.
 * @returns the same draws with these effects of those sizes, whatever counts.
 */
export function withSizes(
  ensemble: Ensemble,
  sizes: SizesByPlace,
  calibrated?: Ensemble,
): Ensemble {
  const made = new Map<number, Float64Array>();
  for (const [index, { mean, se }] of sizes) {
    const effect = allEffects[index];
    if (effect === undefined) continue;
    const scores = ensemble.scores(effectName(effect, index));
    made.set(
      index,
      scores.map((z) => mean + se * z),
    );
  }
  if (calibrated !== undefined)
    for (const { index } of calibratedEffects) {
      const size = calibrated.sizeOf(index, "with coaches");
      if (size !== undefined) made.set(index, size);
    }
  return withSizeOf(
    ensemble,
    (index) => made.get(index) ?? ensemble.sizeOf(index, "with coaches"),
  );
}

/** The same draws with sizes from elsewhere; what was worked out under others is left behind. */
function withSizeOf(
  ensemble: Ensemble,
  sizeOf: (index: number) => Float64Array | undefined,
): Ensemble {
  return {
    ...ensemble,
    sizeOf,
    recentLikelihoods: new Map(),
    recentSpreads: new Map(),
    recentShifts: new Map(),
  };
}

function heldInside(share: number): number {
  return Math.min(1 - leastShare, Math.max(leastShare, share));
}
