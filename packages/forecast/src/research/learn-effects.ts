import {
  type Ensemble,
  makeEnsemble,
  type ParameterDraws,
} from "../ensemble/ensemble.ts";
import { type Effect, factsOf, type Target } from "../tables/effect.ts";
import type { Size } from "../tables/size.ts";
import { allEffects, conducts } from "../tables/effects.ts";
import { posterior } from "../ensemble/posterior.ts";
import { parametersWithoutCases } from "../ensemble/posterior-parameters.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import { priorValues } from "./calibration.ts";
import {
  caseOdds,
  type CaseOdds,
  type CodedOutcome,
  codedOutcomes,
  happenedIn,
  type Odds,
  type SizesByPlace,
  withSizes,
} from "./case-odds.ts";
import type { CodedCase } from "./coded-case.ts";
import { logScores, type ReadCase, toldIn } from "./score-cases.ts";
import { splitByGroup } from "./split-by-group.ts";
import {
  type LogisticFit,
  type LogisticRow,
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
  /** Where cases began: the prior, times the factor it shares. */
  readonly from: Size;
  readonly learned: Size;
  /** In how many cases it has a say. */
  readonly cases: number;
  /** The outcome that it is told by, and how far a unit of its size moves the log-odds of that, in the mean of those cases. */
  readonly outcome: CodedOutcome;
  readonly slope: number;
  /** Whether cases would have turned it without being sure, and it is held at nothing. */
  readonly stopped: boolean;
}

/** What coded cases teach of the sizes of effects. */
export interface LearnedEffects {
  readonly effects: readonly LearnedEffect[];
  /** By how much the priors' errors had to be widened, for effects on coming back and on staying. */
  readonly widened: Widened;
  /** What all judged sizes of facts on coming back, and on leaving again, are multiplied by. */
  readonly scale: Widened;
}

/** By how much the errors of priors are widened, apart for what acts on coming back and on staying. */
export interface Widened {
  readonly back: number;
  readonly stay: number;
}

/** What is tried for each of the two; cases held back decide. Wider than twice a judgement would be none. */
const widenings: readonly number[] = [1, 1.5, 2];
/** An effect in which fewer cases have a say keeps its size. */
const leastCases = 10;
/**
 * So does one that cases say nothing of: they leave more than this share of its widened error, as a variance, and move it
 * by less than this part of its error before.
 */
const untaught = { leaves: 0.9, movesBy: 0.5 } as const;
/** So many standard errors beyond nothing, nineteen in twenty, an effect goes the other way than it was taken to go. */
const sureOfTurn = 1.645;
/** How often the straight line is moved to where it led: after three times sizes move by hundredths. */
const rounds = 3;
/** Parts into which cases are split for that. */
const innerFolds = 5;

/**
 * What tellers tell unevenly: silence is told by those who stayed alone, change by those who were taken back, and papers
 * that were filed at some time before the end by newspapers when the end was a second wedding. Such a fact has a second
 * size beside its effect, that of the telling, and cases alone cannot tell the two apart. Chosen before anything was
 * learned.
 */
const toldUnevenly: ReadonlySet<string> = new Set([
  "divorceFiled",
  "conduct",
  "noContactWeeks",
  "apology",
  "issueWork",
  "newFocus",
]);
/** Standard deviation of the size of telling, on the log scale; widened as the effect beside it is, so that its part stays what it is. Judgement. */
const tellingSd = 0.5;
/** Of the intercepts: how the cases were chosen is unknown; how a sort of page or an account differs from another, less so. */
const interceptSd = { all: 10, kind: 1 } as const;

/** Of the factor that judged sizes share, about 1: they were put down by one hand, on one idea of what is much. Judgement. */
const scaleSd = 1;

/** Targets through which an effect acts on staying. All others act on coming back. */
const onStaying: ReadonlySet<Target> = new Set<Target>([
  "second-breakup",
  "strain",
  "repair",
  "realise",
  "realise.guilt",
]);

/** Rates and calibrated effects before any calibration, so that nothing is learned from what was itself learned. */
const uncalibrated = { draws: 1000, seed: 20_261_122 } as const;

/** What the published figures of living together hold: cases neither size nor scale it. */
const isHeld: ReadonlySet<number> = new Set(
  allEffects.flatMap(({ on, when }, index) =>
    on === "return" &&
    "is" in when &&
    when.fact === "relationshipKind" &&
    [when.is].flat().includes("cohabiting")
      ? [index]
      : [],
  ),
);

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
 * @returns each with the chain's log-odds, under the sizes that no case has touched, and their slopes; the same
 *   arguments give the same numbers.
 */
export function weighCases(
  cases: readonly CodedCase[],
  { draws = 120, seed = 1, onProgress }: WeighingOptions = {},
): readonly WeighedCase[] {
  const ensemble = beforeCases(makeEnsemble(uncalibratedRates(), draws, seed));
  const calibrated = makeEnsemble(parameterDraws(posterior), draws, seed);
  const under = {
    uncalibrated: keptUnder(ensemble),
    published: keptUnder(beforeCases(calibrated), calibrated),
  };
  return cases.map((coded, index) => {
    const weighed = {
      coded,
      ...caseOdds(ensemble, coded, (sizes, rates) => under[rates](sizes)),
    };
    onProgress?.((index + 1) / cases.length);
    return weighed;
  });
}

/** The same draws with sizes that no case has touched, whatever counts. */
function beforeCases(drawn: Ensemble): Ensemble {
  return {
    ...drawn,
    sizeOf: (index) => drawn.sizeOf(index, "without cases"),
  };
}

/**
 * The same draws under other sizes, made once for each.
 *
 * @param calibrated - draws whose sizes of what is calibrated stand, whatever cases say of them; none when left out.
 */
function keptUnder(
  ensemble: Ensemble,
  calibrated?: Ensemble,
): (sizes: SizesByPlace) => Ensemble {
  const made = new WeakMap<SizesByPlace, Ensemble>();
  return (sizes) => {
    const other = made.get(sizes) ?? withSizes(ensemble, sizes, calibrated);
    made.set(sizes, other);
    return other;
  };
}

/** Rates as they were before any calibration: what is learned must not have been fitted to what it is learned beside. */
function uncalibratedRates(): ParameterDraws {
  const { draws, seed } = uncalibrated;
  return { draws, values: priorValues(draws, seed, parametersWithoutCases) };
}

/**
 * Conditions the sizes of effects on coded cases. Cases are chosen by their outcome, so rates mean nothing and odds
 * ratios do: the log-odds of an outcome are those of the chain, with effects of other sizes, plus an intercept for the
 * choosing and one for each kind of page and each perspective. Judged sizes of facts share a factor, one for coming back
 * and one for leaving again; the errors of all are widened as far as helps on cases that were held back.
 *
 * @param cases - from `weighCases`.
 * @returns the sizes before and after, for every effect in which some case has a say.
 * Source: Prentice and Pyke (1979) on case-control studies; Laplace's approximation in `penalisedLogistic`.
 */
export function learnEffects(cases: readonly WeighedCase[]): LearnedEffects {
  return learnedIn(cases, fittedTo(cases, bestWidening(cases)));
}

/** A way to fit coefficients with normal priors about 0 to answers. */
export type FittingMethod = (
  ...of: Parameters<typeof penalisedLogistic>
) => Pick<LogisticFit, "mean" | "covariance">;

/**
 * The same by several ways to fit, under the same widening.
 *
 * @returns for each way what it learns.
 */
export function learnEffectsBy(
  cases: readonly WeighedCase[],
  methods: readonly FittingMethod[],
): readonly LearnedEffects[] {
  const widened = bestWidening(cases);
  return methods.map((method) =>
    learnedIn(cases, fittedTo(cases, widened, method)),
  );
}

/** What was fitted, under which widening. */
interface Fitted {
  readonly design: Design;
  readonly widened: Widened;
  readonly fit: Fit;
}

/**
 * The chain is no straight line: what it says under the sizes that were found is asked anew, with the answers that are
 * imagined by others, and the straight line is moved there, until it stays where it is.
 */
function fittedTo(
  cases: readonly WeighedCase[],
  widened: Widened,
  method?: FittingMethod,
): Fitted {
  const design = designOf(cases);
  const fitAt = (sizes: SizesByPlace): Fit =>
    fitted(
      { design, rows: rowsOf(design, movedTo(cases, sizes)) },
      widened,
      method,
    );
  let fit = fitAt(new Map());
  for (let round = 0; round < rounds; round += 1)
    fit = fitAt(sizesIn({ design, widened, fit }));
  return { design, widened, fit };
}

/** What the model would take over. */
function sizesIn(made: Fitted): SizesByPlace {
  return new Map(taught(made).map(({ index, learned }) => [index, learned]));
}

/** Cases with log-odds from which their slopes lead to what the chain says under other sizes. */
function movedTo(
  cases: readonly WeighedCase[],
  sizes: SizesByPlace,
): readonly WeighedCase[] {
  if (sizes.size === 0) return cases;
  return cases.map((weighed) => {
    const there = weighed.oddsUnder(sizes, "uncalibrated");
    const along = alongSlopes(weighed, sizes);
    return {
      ...weighed,
      odds: {
        back: there.back - along.back,
        stay: there.stay - along.stay,
      },
    };
  });
}

/** How far the slopes alone lead from the sizes that no case has touched. */
function alongSlopes({ slopes }: WeighedCase, sizes: SizesByPlace): Odds {
  const along = { back: 0, stay: 0 };
  for (const [index, slope] of slopes) {
    const by = (sizes.get(index) ?? startOf(index)).mean - startOf(index).mean;
    along.back += slope.back * by;
    along.stay += slope.stay * by;
  }
  return along;
}

function learnedIn(
  cases: readonly WeighedCase[],
  made: Fitted,
): LearnedEffects {
  const { design, widened, fit } = made;
  const scaleOf = (on: keyof Widened): number =>
    1 + (fit.mean[design.scale[on]] ?? 0);
  return {
    widened,
    scale: { back: scaleOf("back"), stay: scaleOf("stay") },
    effects: taught(made).map(({ index, from, ...sizes }) => {
      const { found, learned } = sizes;
      const outcome = sideOf(index);
      const slopes = cases.flatMap(({ told, slopes: all }) =>
        told.has(index) ? (all.get(index) ?? []) : [],
      );
      return {
        index,
        prior: startOf(index),
        from,
        learned,
        cases: slopes.length,
        outcome,
        slope: meanOf(slopes.map((slope) => slope[outcome])),
        stopped: learned.mean !== found.mean,
      };
    }),
  };
}

/** The effects of which cases say something, with the sizes that they find and those that are kept. */
function taught({ design, widened, fit }: Fitted): readonly {
  readonly index: number;
  readonly from: Size;
  readonly found: Size;
  readonly learned: Size;
}[] {
  return design.effects.flatMap((index, place) => {
    const { mean, se } = startOf(index);
    const shares = sharedScale(index);
    const factor =
      shares === null ? 1 : 1 + (fit.mean[design.scale[shares]] ?? 0);
    const wider = widened[sideOf(index)];
    const found = learnedSize(design, fit, place);
    const isTaught =
      (found.se / (wider * se)) ** 2 <= untaught.leaves ||
      Math.abs(found.mean - mean) >= untaught.movesBy * se;
    if (!isTaught) return [];
    // Widening lets cases move a size as far as they should; what they leave open of its error counts from the error it had.
    const learned = {
      mean: keptSign(index, found),
      se: Math.min(se, found.se / wider),
    };
    return [{ index, from: { mean: factor * mean, se }, found, learned }];
  });
}

function sideOf(index: number): keyof Widened {
  return onStaying.has(effectAt(index).on) ? "stay" : "back";
}

/** An effect keeps the sign it had, and cases take it to nothing at most, unless they are sure that it goes the other way. */
function keptSign(index: number, found: Size): number {
  const turned = startOf(index).mean * found.mean < 0;
  return turned && Math.abs(found.mean) < sureOfTurn * found.se
    ? 0
    : found.mean;
}

/** Its own coefficient, and the factor that it shares. */
function learnedSize(
  { effects, scale, size }: Design,
  { mean, covariance }: Fit,
  place: number,
): Size {
  const index = effects[place] ?? NaN;
  const prior = startOf(index);
  const shares = sharedScale(index);
  const at = shares === null ? -1 : scale[shares];
  const by = shares === null ? 0 : prior.mean;
  const entry = (row: number, column: number): number =>
    covariance[row * size + column] ?? 0;
  const variance =
    entry(place, place) +
    (at < 0 ? 0 : 2 * by * entry(place, at) + by * by * entry(at, at));
  return {
    mean: prior.mean + (mean[place] ?? 0) + (at < 0 ? 0 : by * (mean[at] ?? 0)),
    se: Math.sqrt(variance),
  };
}

/**
 * @param cases - what is learned from.
 * @param methods - ways to fit, each under the widening that is best for `penalisedLogistic`.
 * @returns for each way the sizes that it finds, which `oddsUnder` of any case reads it by.
 */
export function learnedSizesBy(
  cases: readonly WeighedCase[],
  methods: readonly FittingMethod[],
): readonly SizesByPlace[] {
  const widened = bestWidening(cases);
  return methods.map((method) => sizesIn(fittedTo(cases, widened, method)));
}

/** Others as the slopes alone read them: near enough to choose by, and much faster than the chain. */
function readAlongSlopes(
  lessons: Lessons,
  others: readonly WeighedCase[],
  widened: Widened,
): readonly ReadCase[] {
  const fit = fitted(lessons, widened);
  const sizes = sizesIn({ design: lessons.design, widened, fit });
  return others.map((other) => {
    const along = alongSlopes(other, sizes);
    return {
      coded: other.coded,
      odds: {
        back: other.odds.back + along.back,
        stay: other.odds.stay + along.stay,
      },
    };
  });
}

type Fit = ReturnType<FittingMethod>;

/** What cases teach, whatever the priors. */
interface Lessons {
  readonly design: Design;
  readonly rows: readonly LogisticRow[];
}

function lessonsOf(cases: readonly WeighedCase[]): Lessons {
  const design = designOf(cases);
  return { design, rows: rowsOf(design, cases) };
}

/** Which coefficient stands for what: effects first, then the telling of some, the shared factors, and the intercepts. */
interface Design {
  readonly effects: readonly number[];
  readonly place: ReadonlyMap<number, number>;
  /** By an effect that is told unevenly: the coefficient of its telling. */
  readonly telling: ReadonlyMap<number, number>;
  /** The coefficients of the factors that judged sizes share, less 1. */
  readonly scale: Readonly<Record<keyof Widened, number>>;
  /** By outcome and name. */
  readonly intercepts: ReadonlyMap<string, number>;
  readonly size: number;
}

function designOf(cases: readonly WeighedCase[]): Design {
  const counts = new Map<number, number>();
  for (const { told: said } of cases)
    for (const index of said) counts.set(index, (counts.get(index) ?? 0) + 1);
  const told = [...counts.keys()].toSorted((one, other) => one - other);
  const effects = told.filter(
    (index) => !isHeld.has(index) && (counts.get(index) ?? 0) >= leastCases,
  );
  const place = new Map(effects.map((index, at) => [index, at]));
  const uneven = told.filter((index) =>
    factsOf(effectAt(index)).some((fact) => toldUnevenly.has(fact)),
  );
  const telling = new Map(
    uneven.map((index, at) => [index, effects.length + at]),
  );
  const back = effects.length + uneven.length;
  const names = [...new Set(cases.flatMap(interceptNames))].toSorted();
  const first = back + 2;
  return {
    effects,
    place,
    telling,
    scale: { back, stay: back + 1 },
    intercepts: new Map(names.map((name, at) => [name, first + at])),
    size: first + names.length,
  };
}

/** The names of the intercepts that a case has a part in. */
function interceptNames({ coded }: WeighedCase): readonly string[] {
  return codedOutcomes.flatMap((outcome) => [
    outcome,
    `${outcome} kind ${coded.kind}`,
    `${outcome} perspective ${coded.perspective}`,
  ]);
}

type Times = LogisticRow["times"];

/** What multiplies the sizes of effects, and the factors that they share. */
function effectTimes(
  { place, scale }: Design,
  { slopes }: WeighedCase,
  outcome: CodedOutcome,
): Times {
  const shared = { back: 0, stay: 0 };
  const times: (readonly [number, number])[] = [];
  for (const [index, slope] of slopes) {
    const at = place.get(index);
    if (at === undefined) continue;
    times.push([at, slope[outcome]]);
    const shares = sharedScale(index);
    if (shares !== null) shared[shares] += slope[outcome] * startOf(index).mean;
  }
  return [...times, [scale.back, shared.back], [scale.stay, shared.stay]];
}

function tellingTimes(
  { telling }: Design,
  { slopes, told }: WeighedCase,
  outcome: CodedOutcome,
): Times {
  return [...slopes].flatMap(([index, slope]) => {
    const at = told.has(index) ? telling.get(index) : undefined;
    return at === undefined ? [] : [[at, slope[outcome]] as const];
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
        ...effectTimes(design, weighed, outcome),
        ...tellingTimes(design, weighed, outcome),
        ...intercepts,
      ];
      return [{ happened, offset: odds[outcome], times }];
    });
  });
}

function fitted(
  { design, rows }: Lessons,
  widened: Widened,
  method: FittingMethod = penalisedLogistic,
): Fit {
  return method(rows, priors(design, widened));
}

/** The widening under which cases that were held back are told best: that for coming back first, then that for staying, which hardly meet. */
function bestWidening(cases: readonly WeighedCase[]): Widened {
  const plain = { back: 1, stay: 1 };
  const splits = splitByGroup(cases, innerFolds, 1).map(({ held, others }) => ({
    held,
    lessons: lessonsOf(others),
  }));
  if (splits.length === 0) return plain;
  const score = (widened: Widened, outcome: CodedOutcome) =>
    meanOf(
      logScores(
        splits.flatMap(({ held, lessons }) =>
          toldIn(readAlongSlopes(lessons, held, widened), outcome),
        ),
      ),
    );
  const back = bestOf(widenings, (wide) =>
    score({ ...plain, back: wide }, "back"),
  );
  return {
    back,
    stay: bestOf(widenings, (wide) => score({ back, stay: wide }, "stay")),
  };
}

/** The first of those with the highest score. */
function bestOf(
  choices: readonly number[],
  scoreOf: (choice: number) => number,
): number {
  const scores = choices.map(scoreOf);
  return choices[scores.indexOf(Math.max(...scores))] ?? 1;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function priors(design: Design, widened: Widened): Float64Array {
  const sd = new Float64Array(design.size);
  for (const [index, at] of design.telling)
    sd[at] = tellingSd * widened[sideOf(index)];
  for (const [at, index] of design.effects.entries()) {
    sd[at] = startOf(index).se * widened[sideOf(index)];
  }
  sd[design.scale.back] = scaleSd;
  sd[design.scale.stay] = scaleSd;
  for (const [name, at] of design.intercepts)
    sd[at] = name.includes(" ") ? interceptSd.kind : interceptSd.all;
  return sd;
}

/** The factor that an effect shares with others: of facts alone, whose sizes were judged and not computed. */
function sharedScale(index: number): keyof Widened | null {
  const effect = effectAt(index);
  const { grade } = effect.before ?? effect;
  if (conducts.has(effect) || (grade !== "J" && grade !== "D")) return null;
  if (effect.on === "return") return "back";
  return onStaying.has(effect.on) ? "stay" : null;
}

/** What it was taken to be before any case was looked at. */
function startOf(index: number): Size {
  const effect = effectAt(index);
  const { mean, se } = effect.before ?? effect;
  return { mean, se };
}

function effectAt(index: number): Effect {
  const effect = allEffects[index];
  if (effect === undefined) throw new RangeError("effects: no such place");
  return effect;
}
