import {
  effectiveSampleSize,
  summarise,
  summaryRoom,
  weightedMean,
  weightedVariance,
  type Summary,
  type SummaryRoom,
} from "@staying-power/engine";
import {
  factsAsOf,
  pathIds,
  reasonIds,
  type Case,
  type FactKey,
  type PathId,
  type ReasonId,
} from "@staying-power/case";
import { caseEvidence, type CaseEvidence } from "./ensemble/case-evidence.ts";
import { recall } from "./ensemble/ensemble.ts";
import type { Claims } from "./tables/claims.ts";
import { conductLasts } from "./tables/slips.ts";
import { sharedEnsemble } from "./ensemble/shared-ensemble.ts";
import { modelVersion } from "./tables/model-version.ts";
import { nextQuestion } from "./next-question.ts";
import { pathForm, type PathForm } from "./shown/path-forms.ts";
import {
  isPresent,
  pathConduct,
  pathSupport,
  type PathSupport,
} from "./shown/paths.ts";
import {
  curveWeeks,
  horizonWeeks,
  project,
  projectByWeek,
  weeklyRoom,
  weightsAmongReturned,
  type CurveProjection,
  type Projection,
} from "./shown/projection.ts";
import { type Pull, pulls } from "./pulls.ts";
import { situate, type Situation } from "./ensemble/situation.ts";
import {
  type Draws,
  situateBeside,
  situateWell,
} from "./ensemble/situate-well.ts";
import type { Conduct } from "./ensemble/timeline.ts";
import { wrongReasons } from "./chain/states.ts";

/** A probability over the ensemble: mean and 80 % interval, 0 … 1. */
export type Range = Summary;

/** A probability by week, weeks 1 … 104. */
export interface Curve {
  weeks: number[];
  mean: number[];
  low: number[];
  high: number[];
}

/** What becomes of 100 people: three exclusive shares whose means sum to 1. */
export interface Outcomes {
  /** Coming back is counted within this many weeks from now, staying this many weeks after it. */
  horizonWeeks: 52;
  notBack: Range;
  backAndStayed: Range;
  backAndLeft: Range;
}

/** Share of returns for each reason, largest first; means sum to 1. */
export type ReasonShares = { id: ReasonId; share: Range }[];

/** Outcomes against those of what the person does now, draw by draw, −1 … 1. */
export interface OutcomeDifference {
  notBack: Range;
  backAndStayed: Range;
  backAndLeft: Range;
}

/** One course of conduct from now on. */
export interface PathReading extends PathSupport {
  id: PathId;
  /** Whether it is what the person does now, as far as is known; then there is nothing to compare. Always so for `current`. */
  present: boolean;
  /** What it comes to in this situation. */
  form: PathForm;
  outcomes: Outcomes;
  difference: OutcomeDifference;
  /** The same with every effect of grade D taken out. */
  withoutCoachClaims: { outcomes: Outcomes; difference: OutcomeDifference };
  back: Curve;
  stay: Curve;
  reasons: ReasonShares;
  mirageRisk: Range;
}

/** The forecast at one moment, with its uncertainty and its reasons. What comes before it is care’s to say. */
export interface Reading {
  format: "staying-power/reading";
  version: 1;
  /** `draws`: as many as asked for, or more where few would fit. `effectiveDraws`: how many equally weighted draws they are worth. */
  model: {
    version: string;
    draws: number;
    seed: number;
    effectiveDraws: number;
  };
  asOf: string;
  /** Whether the ex is back at present. */
  state: "apart" | "together";
  /** P(came back within w weeks from now). */
  back: Curve;
  /** P(still together w weeks after coming back | came back within 104 weeks). */
  stay: Curve;
  outcomes: Outcomes;
  reasons: ReasonShares;
  /** 1 − P(still together a year after coming back). */
  mirageRisk: Range;
  paths: PathReading[];
  pulls: Pull[];
  /** The unanswered fact whose answer would narrow the outcomes most for its effort; null when none would matter. */
  nextQuestion: { fact: FactKey | "breakup"; varianceShare: number } | null;
  /** What was told too long ago to be taken to go on, for how many whole weeks; null when nothing was, or they are back. */
  askAgain: { fact: "conduct"; weeksAgo: number } | null;
  /** How many entries are dated after `asOf`, and do not count. */
  leftOut: number;
  /** Share of the spread among all people at this stage that the answers explain, 0 … 1; see docs/model.md. */
  sureness: number;
  /** The headline with every effect of grade D taken out. */
  withoutCoachClaims: { outcomes: Outcomes };
  /** The headline with every effect of grade E as it was before coded cases taught its size. */
  withoutLearned: { outcomes: Outcomes };
}

/** How a reading is made. */
export interface ReadingOptions {
  /** `YYYY-MM-DD`: the day of the reading when the case has no `asOf`, or one that lies more than a day after this. */
  readonly today: string;
  /** 1 … 100,000; default 1000. */
  readonly draws?: number;
  /** Any integer; default 1. */
  readonly seed?: number;
  /** `YYYY-MM-DD`: the day of the answers that carry no date. Without it they count as given on the day of the reading. */
  readonly first?: string | undefined;
  /** Leave grade D out of the whole reading. */
  readonly withoutCoachClaims?: boolean;
  /** Questions not to ask next: those the person does not want to, or cannot, answer. */
  readonly setAside?: readonly string[];
}

/**
 * The forecast of one case.
 *
 * @param theCase - a parsed case; what it does not say is unknown, never "no".
 * @param options - see `ReadingOptions`.
 * @returns every output of MODEL section 5. The same case, options and model version give the same digits.
 * @throws RangeError when draws or seed are out of range.
 */
export function reading(theCase: Case, options: ReadingOptions): Reading {
  const {
    today,
    draws = 1000,
    seed = 1,
    first,
    withoutCoachClaims = false,
    setAside = [],
  } = options;
  checkDraws("reading", draws, seed);
  const evidence = caseEvidence(theCase, today, { first });
  const claims: Claims = withoutCoachClaims
    ? "without coaches"
    : "with coaches";
  const situation = situateWell({ draws, seed }, evidence, claims);
  const { ensemble, ratesOf, weights } = situation;
  const room = summaryRoom(ensemble.draws);
  const weekly = weeklyRoom(ensemble.draws);
  const seenUnder = (conduct: Conduct): { ends: Projection; view: View } => {
    const projection = projectByWeek(situation, ratesOf(conduct), weekly);
    return { ends: projection, view: view(projection, weights, room) };
  };
  const main = seenUnder(situation.current);
  const current = main.ends;
  const facts = factsAsOf(theCase, evidence.asOf);
  const beside = (other: Claims) =>
    pathsBeside(situateBeside(situation, { draws, seed }, other));
  const claimless = beside("without coaches");

  return {
    format: "staying-power/reading",
    version: 1,
    model: {
      version: modelVersion,
      draws: ensemble.draws,
      seed,
      effectiveDraws: effectiveSampleSize(weights),
    },
    asOf: evidence.asOf,
    state: evidence.together === undefined ? "apart" : "together",
    ...main.view,
    paths: pathIds.map((id) => {
      const conduct = pathConduct(id, situation.current);
      const { ends, view: its } = id === "current" ? main : seenUnder(conduct);
      return {
        id,
        present: isPresent(conduct, situation.current, weights),
        form: pathForm(id, facts),
        ...pathSupport(conduct, situation.current),
        ...its,
        difference: difference(ends, current, weights, room),
        withoutCoachClaims: claimless(id),
      };
    }),
    pulls: pulls(situation, current),
    // A day that is still to come counts for nothing, and is told all the same.
    nextQuestion: nextQuestion(
      situation,
      current,
      theCase.breakup === undefined ? setAside : [...setAside, "breakup"],
    ),
    askAgain: askAgain(evidence),
    leftOut: evidence.leftOut,
    sureness: sureness(situation, evidence, current),
    withoutCoachClaims: { outcomes: claimless("current").outcomes },
    withoutLearned: {
      outcomes: beside("without cases")("current").outcomes,
    },
  };
}

/** @throws RangeError when draws or seed are out of range. */
export function checkDraws(of: string, draws: number, seed: number): void {
  if (!Number.isInteger(draws) || draws < 1 || draws > 100_000)
    throw new RangeError(`${of}: draws must be an integer in 1 … 100000`);
  if (!Number.isInteger(seed))
    throw new RangeError(`${of}: seed must be an integer`);
}

/** What each path comes to in a situation of other claims. */
function pathsBeside(
  situation: Situation,
): (path: PathId) => PathReading["withoutCoachClaims"] {
  const { ensemble, ratesOf, weights, current: now } = situation;
  const room = summaryRoom(ensemble.draws);
  const current = project(situation, ratesOf(now));
  return (path) => {
    const ends =
      path === "current"
        ? current
        : project(situation, ratesOf(pathConduct(path, now)));
    return {
      outcomes: outcomesOf(ends, weights, room),
      difference: difference(ends, current, weights, room),
    };
  };
}

type View = Pick<
  Reading,
  "back" | "stay" | "outcomes" | "reasons" | "mirageRisk"
>;

function view(
  projection: CurveProjection,
  weights: Float64Array,
  room: SummaryRoom,
): View {
  const returned = weightsAmongReturned(weights, projection.backLate);
  return {
    back: curve(projection.backByWeek, weights, room),
    stay: curve(projection.stayByWeek, returned, room),
    outcomes: outcomesOf(projection, weights, room),
    reasons: reasonShares(projection, returned, room),
    mirageRisk: summarise(lessFromOne(projection.stay), returned, room),
  };
}

/**
 * A curve over the ensemble.
 *
 * @param byWeek - `[weeks × draws]`, row = week.
 * @param weights - `[draws]`, summing to 1.
 * @param room - from `summaryRoom`.
 * @param weeks - how many of the rows.
 */
export function curve(
  byWeek: Float64Array,
  weights: Float64Array,
  room: SummaryRoom,
  weeks: number = curveWeeks,
): Curve {
  const out: Curve = { weeks: [], mean: [], low: [], high: [] };
  for (let week = 1; week <= weeks; week += 1) {
    const { mean, low, high } = summarise(
      byWeek,
      weights,
      room,
      (week - 1) * weights.length,
    );
    out.weeks.push(week);
    out.mean.push(mean);
    out.low.push(low);
    out.high.push(high);
  }
  return out;
}

type OutcomeDraws = Pick<CurveProjection, "back" | "backAndStayed">;

function outcomesOf(
  projection: OutcomeDraws,
  weights: Float64Array,
  room: SummaryRoom,
): Outcomes {
  const { back, backAndStayed } = projection;
  return {
    horizonWeeks,
    notBack: summarise(lessFromOne(back), weights, room),
    backAndStayed: summarise(backAndStayed, weights, room),
    backAndLeft: summarise(minus(back, backAndStayed), weights, room),
  };
}

function difference(
  path: OutcomeDraws,
  current: OutcomeDraws,
  weights: Float64Array,
  room: SummaryRoom,
): OutcomeDifference {
  const { notBack, backAndStayed, backAndLeft } = outcomesOf(
    {
      back: minus(path.back, current.back),
      backAndStayed: minus(path.backAndStayed, current.backAndStayed),
    },
    weights,
    room,
  );
  const lessOne = ({ mean, low, high }: Range): Range => ({
    mean: mean - 1,
    low: low - 1,
    high: high - 1,
  });
  return { notBack: lessOne(notBack), backAndStayed, backAndLeft };
}

// Loops, since a callback for every draw costs several times as much.

function lessFromOne(a: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let d = 0; d < out.length; d += 1) out[d] = 1 - (a[d] ?? 0);
  return out;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let d = 0; d < out.length; d += 1) out[d] = (a[d] ?? 0) - (b[d] ?? 0);
  return out;
}

function times(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let d = 0; d < out.length; d += 1) out[d] = (a[d] ?? 0) * (b[d] ?? 0);
  return out;
}

function reasonShares(
  projection: CurveProjection,
  returned: Float64Array,
  room: SummaryRoom,
): ReasonShares {
  const n = returned.length;
  const { right, wrongShares } = projection;
  const wrong = lessFromOne(right);
  return reasonIds
    .map((id) => {
      const j = wrongReasons.findIndex((reason) => reason === id);
      const share =
        j < 0 ? right : times(wrong, wrongShares.subarray(j * n, (j + 1) * n));
      return { id, share: summarise(share, returned, room) };
    })
    .toSorted((a, b) => b.share.mean - a.share.mean);
}

/**
 * The headline alone.
 *
 * @param wanted - how many draws, and their seed.
 * @param evidence - from `caseEvidence`.
 * @param claims - whether grade D counts.
 * @returns the same outcomes as the whole reading has.
 */
export function outcomesNow(
  wanted: Draws,
  evidence: CaseEvidence,
  claims: Claims,
): Outcomes {
  const situation = situateWell(wanted, evidence, claims);
  const { ensemble, ratesOf, weights } = situation;
  return outcomesOf(
    project(situation, ratesOf(situation.current)),
    weights,
    summaryRoom(ensemble.draws),
  );
}

/** What a person does is their own to know and changes: after some weeks nobody knows whether it goes on. */
function askAgain({
  together,
  answered,
  told,
  dated,
}: CaseEvidence): Reading["askAgain"] {
  const newest = dated.findLast(({ kind }) => kind === "conduct");
  const ages = [
    ...(answered.has("conduct") ? [told.conduct ?? 0] : []),
    ...(newest === undefined ? [] : [newest.weeksAgo]),
  ];
  const weeksAgo = Math.floor(Math.min(...ages));
  return together !== undefined ||
    ages.length === 0 ||
    weeksAgo < conductLasts.askAgainWeeks
    ? null
    : { fact: "conduct", weeksAgo };
}

/**
 * One minus the spread left over the spread among everyone who is as long after a breakup (or a return). Each spread is
 * taken as a share of the most it could be at its mean, since a chance near one half always has more room to vary.
 */
function sureness(
  situation: Situation,
  evidence: CaseEvidence,
  current: OutcomeDraws,
): number {
  const { claims } = situation;
  const { draws, seed } = situation.ensemble;
  const ensemble = sharedEnsemble(draws, seed);
  const { weeksSince, together } = evidence;
  const stage = `${claims} ${weeksSince} ${together?.weeksAgo} ${together?.reason}`;
  const all = recall(ensemble.recentSpreads, stage, () => {
    const nothing = {
      ...evidence,
      known: new Map(),
      answered: new Set<string>(),
      signals: [],
      dated: [],
      slips: [],
      reunion: [],
    };
    const everyone = situate(ensemble, nothing, claims);
    return relativeSpread(
      project(everyone, everyone.ratesOf(everyone.current)),
      everyone.weights,
    );
  });
  const left = relativeSpread(current, situation.weights);
  return all > 0 ? Math.min(1, Math.max(0, 1 - left / all)) : 0;
}

/** Sum of the variances of the three outcomes over the sum of what they would be if each were certain, one way or the other. */
function relativeSpread(
  { back, backAndStayed }: OutcomeDraws,
  weights: Float64Array,
): number {
  const left = back.map((share, d) => share - (backAndStayed[d] ?? 0));
  let spread = 0;
  let most = 0;
  for (const outcome of [back, backAndStayed, left]) {
    const mean = weightedMean(outcome, weights);
    spread += weightedVariance(outcome, weights);
    most += mean * (1 - mean);
  }
  return most > 0 ? spread / most : 0;
}
