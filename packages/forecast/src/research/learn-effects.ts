import { makeEnsemble } from "../ensemble/ensemble.ts";
import { posterior } from "../ensemble/posterior.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import {
  type Effect,
  factsOf,
  type Size,
  type Target,
} from "../tables/effect.ts";
import { allEffects } from "../tables/effects.ts";
import {
  caseOdds,
  type CaseOdds,
  type CodedOutcome,
  codedOutcomes,
  happenedIn,
  type Odds,
} from "./case-odds.ts";
import type { CodedCase } from "./coded-case.ts";
import {
  type LogisticFit,
  type LogisticRow,
  logOddsOf,
  penalisedLogistic,
} from "./penalised-logistic.ts";

/** A coded case with what the chain says of it. */
export interface WeighedCase extends CaseOdds {
  readonly coded: CodedCase;
}

/** What an effect was taken to be, and what cases make of it. */
export interface LearnedEffect {
  /** Its place in `allEffects`. */
  readonly index: number;
  readonly prior: Size;
  readonly learned: Size;
  /** In how many cases it has a say. */
  readonly cases: number;
}

/** What coded cases teach of the sizes of effects. */
export interface LearnedEffects {
  readonly effects: readonly LearnedEffect[];
  /** By how much the priors' errors had to be widened, for effects on coming back and on staying. */
  readonly widened: Widened;
}

/** By how much the errors of priors are widened, apart for what acts on coming back and on staying. */
export interface Widened {
  readonly back: number;
  readonly stay: number;
}

/** What is tried for each of the two; the evidence decides. */
const widenings: readonly number[] = [1, 1.5, 2, 3, 4];

/**
 * What tellers tell unevenly: silence is told by those who stayed alone, and change by those who were taken back. Such a
 * fact has a second size beside its effect, that of the telling, and cases alone cannot tell the two apart. Chosen before
 * anything was learned.
 */
const toldUnevenly: ReadonlySet<string> = new Set([
  "conduct",
  "noContactWeeks",
  "apology",
  "issueWork",
  "newFocus",
]);
/** Standard deviation of the size of telling, on the log scale. Judgement. */
const tellingSd = 0.5;
/** Of the intercepts: how the cases were chosen is unknown; how a sort of page or an account differs from another, less so. */
const interceptSd = { all: 10, kind: 1 } as const;

/** Targets through which an effect acts on staying. All others act on coming back. */
const onStaying: ReadonlySet<Target> = new Set<Target>([
  "second-breakup",
  "strain",
  "repair",
  "realise",
  "realise.guilt",
]);

/** How cases are weighed. */
export interface WeighingOptions {
  /** Draws behind each chance; default 120. */
  readonly draws?: number;
  readonly seed?: number;
  readonly onProgress?: (share: number) => void;
}

/**
 * @param cases - coded cases.
 * @param options - see `WeighingOptions`.
 * @returns each with the chain's log-odds and their slopes; the same arguments give the same numbers.
 */
export function weighCases(
  cases: readonly CodedCase[],
  { draws = 120, seed = 1, onProgress }: WeighingOptions = {},
): readonly WeighedCase[] {
  const ensemble = makeEnsemble(parameterDraws(posterior), draws, seed);
  return cases.map((coded, index) => {
    const weighed = { coded, ...caseOdds(ensemble, coded) };
    onProgress?.((index + 1) / cases.length);
    return weighed;
  });
}

/**
 * Conditions the sizes of effects on coded cases. Cases are chosen by their outcome, so rates mean nothing and odds
 * ratios do: the log-odds of an outcome are those of the chain, with effects of other sizes, plus an intercept for the
 * choosing and one for each kind of page and each perspective. The errors of the priors are widened as much as the
 * evidence asks for.
 *
 * @param cases - from `weighCases`.
 * @returns the sizes before and after, for every effect in which some case has a say.
 * Source: Prentice and Pyke (1979) on case-control studies; Laplace's approximation in `penalisedLogistic`.
 */
export function learnEffects(cases: readonly WeighedCase[]): LearnedEffects {
  const design = designOf(cases);
  const { fit, widened } = fitted(design, cases);
  return {
    widened,
    effects: design.effects.map((index, place) => {
      const { mean, se } = effectAt(index);
      return {
        index,
        prior: { mean, se },
        learned: {
          mean: mean + (fit.mean[place] ?? 0),
          se: fit.se[place] ?? se,
        },
        cases: cases.filter(({ slopes }) => slopes.has(index)).length,
      };
    }),
  };
}

/**
 * @param cases - what is learned from.
 * @param others - weighed cases it has not seen.
 * @returns log-odds of both outcomes for each of the others, with effects as learned and without any intercept.
 */
export function learnedOdds(
  cases: readonly WeighedCase[],
  others: readonly WeighedCase[],
): readonly Odds[] {
  const design = designOf(cases);
  const { fit } = fitted(design, cases);
  return others.map((other) => {
    const of = (outcome: CodedOutcome): number =>
      logOddsOf(
        {
          offset: other.odds[outcome],
          times: effectTimes(design, other, outcome),
        },
        fit.mean,
      );
    return { back: of("back"), stay: of("stay") };
  });
}

/** Which coefficient stands for what: effects first, then the telling of some, then the intercepts. */
interface Design {
  readonly effects: readonly number[];
  readonly place: ReadonlyMap<number, number>;
  /** By the place of an effect that is told unevenly: the coefficient of its telling. */
  readonly telling: ReadonlyMap<number, number>;
  /** By outcome and name. */
  readonly intercepts: ReadonlyMap<string, number>;
  readonly size: number;
}

function designOf(cases: readonly WeighedCase[]): Design {
  const effects = [
    ...new Set(cases.flatMap(({ slopes }) => [...slopes.keys()])),
  ].toSorted((one, other) => one - other);
  const place = new Map(effects.map((index, at) => [index, at]));
  const uneven = effects.filter((index) =>
    factsOf(effectAt(index)).some((fact) => toldUnevenly.has(fact)),
  );
  const telling = new Map(
    uneven.map((index, at) => [place.get(index) ?? 0, effects.length + at]),
  );
  const names = [...new Set(cases.flatMap(interceptNames))].toSorted();
  const first = effects.length + uneven.length;
  const intercepts = new Map(names.map((name, at) => [name, first + at]));
  return { effects, place, telling, intercepts, size: first + names.length };
}

/** The names of the intercepts that a case has a part in. */
function interceptNames({ coded }: WeighedCase): readonly string[] {
  return codedOutcomes.flatMap((outcome) => [
    outcome,
    `${outcome} kind ${coded.kind}`,
    `${outcome} perspective ${coded.perspective}`,
  ]);
}

function effectTimes(
  { place, telling }: Design,
  { slopes }: WeighedCase,
  outcome: CodedOutcome,
  withTelling = false,
): readonly (readonly [number, number])[] {
  return [...slopes].flatMap(([index, slope]) => {
    const at = place.get(index);
    if (at === undefined) return [];
    const by = slope[outcome];
    const told = telling.get(at);
    return told === undefined || !withTelling
      ? [[at, by] as const]
      : [[at, by] as const, [told, by] as const];
  });
}

/** A row for each outcome that is known of each case. */
function rowsOf(
  design: Design,
  cases: readonly WeighedCase[],
): readonly LogisticRow[] {
  return cases.flatMap((weighed) => {
    const { coded, odds } = weighed;
    return codedOutcomes.flatMap((outcome): readonly LogisticRow[] => {
      const happened = happenedIn(coded, outcome);
      if (happened === null) return [];
      const intercepts = interceptNames(weighed)
        .filter((name) => name.split(" ")[0] === outcome)
        .flatMap((name) => {
          const at = design.intercepts.get(name);
          return at === undefined ? [] : [[at, 1] as const];
        });
      const times = [
        ...effectTimes(design, weighed, outcome, true),
        ...intercepts,
      ];
      return [{ happened, offset: odds[outcome], times }];
    });
  });
}

/** The fit under the widening with the most evidence: that for coming back first, then that for staying, which hardly meet. */
function fitted(
  design: Design,
  cases: readonly WeighedCase[],
): { readonly fit: LogisticFit; readonly widened: Widened } {
  const rows = rowsOf(design, cases);
  const best = (tried: readonly Widened[]): Widened =>
    tried
      .map((widened) => {
        const fit = penalisedLogistic(rows, priors(design, widened));
        return { widened, evidence: fit.logEvidence };
      })
      .reduce((one, other) => (other.evidence > one.evidence ? other : one))
      .widened;
  const { back } = best(widenings.map((wide) => ({ back: wide, stay: 1 })));
  const widened = best(widenings.map((wide) => ({ back, stay: wide })));
  return { widened, fit: penalisedLogistic(rows, priors(design, widened)) };
}

function priors(design: Design, widened: Widened): Float64Array {
  const sd = new Float64Array(design.size).fill(tellingSd);
  for (const [at, index] of design.effects.entries()) {
    const { se, on } = effectAt(index);
    sd[at] = se * widened[onStaying.has(on) ? "stay" : "back"];
  }
  for (const [name, at] of design.intercepts)
    sd[at] = name.includes(" ") ? interceptSd.kind : interceptSd.all;
  return sd;
}

function effectAt(index: number): Effect {
  const effect = allEffects[index];
  if (effect === undefined) throw new RangeError("effects: no such place");
  return effect;
}
