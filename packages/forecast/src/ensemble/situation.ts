import { climb, normaliseWeights, observe } from "@staying-power/engine";
import type { SignalId } from "@staying-power/case";
import type { CaseEvidence, Slip, VariableId } from "./case-evidence.ts";
import { keptWith, recall, type Ensemble } from "./ensemble.ts";
import { fillIn, type Answer } from "./imagine.ts";
import {
  caseRates,
  conductRates,
  type CaseRates,
  type ConductRates,
} from "../chain/rates.ts";
import {
  conductShifts,
  factShifts,
  sameAnswer,
  type Shifts,
} from "../chain/shifts.ts";
import type { Claims } from "../tables/claims.ts";
import { slipCosts, slips } from "../tables/slips.ts";
import {
  earlySignals,
  finerSignals,
  signalKinds,
  signalLikelihood,
} from "../tables/signal-likelihood.ts";
import { apartLevels, levelFactors } from "../chain/states.ts";
import { comeBack, type Together } from "./together.ts";
import {
  isOfConduct,
  timelineOf,
  type Conduct,
  type Sign,
  type Timeline,
} from "./timeline.ts";

const levels = apartLevels.length;

/** Where a case stands today, in every draw: conditioned on all that has been seen. */
export interface Situation {
  readonly ensemble: Ensemble;
  readonly claims: Claims;
  readonly evidence: CaseEvidence;
  readonly answers: ReadonlyMap<VariableId, Answer>;
  readonly shifts: Shifts;
  readonly past: Timeline;
  readonly weeksSince: number | Float64Array;
  readonly rates: CaseRates;
  /** The rates under a conduct, worked out once for each. */
  readonly ratesOf: (conduct: Conduct) => ConductRates;
  /** `[draws]`: log likelihood of what was seen of the ex since the breakup, and with it the ensemble's `logPrior`. */
  readonly seen: Float64Array;
  /** `[draws]`, summing to 1. */
  readonly weights: Float64Array;
  /** `[6 × draws]`: five apart levels, then settled elsewhere, summing to 1 a draw. */
  readonly now: Float64Array;
  readonly current: Conduct;
  readonly together: Together | undefined;
  /** Draws in which this differs from the nearby situation it was worked out from; undefined when it may in all. */
  readonly differing: Uint32Array | undefined;
}

/**
 * Conditions an ensemble on a case: fills in what is not known, runs the past forward stretch by stretch, and learns
 * from not having been taken back so far, from each signal, and from a return.
 *
 * @param ensemble - the draws.
 * @param evidence - from `caseEvidence`.
 * @param claims - whether grade D counts.
 * @param near - a situation of the same draws that differs in a few answers, or in claims; what is the same is shared.
 *   The result is the same with and without it.
 * @returns where the case stands today.
 */
export function situate(
  ensemble: Ensemble,
  evidence: CaseEvidence,
  claims: Claims,
  near?: Situation,
): Situation {
  const { draws } = ensemble;
  const answers =
    near?.evidence === evidence ? near.answers : fillIn(ensemble, evidence);
  const shifts = factShifts(ensemble, answers, claims, near);
  const rates = caseRates(ensemble, shifts, claims, near);
  const past =
    near !== undefined && sameTimeline({ evidence, answers }, near)
      ? near.past
      : timelineOf(ensemble, evidence, answers);
  const ratesOf = ratesByConduct({ ensemble, rates, claims, past }, near);
  const { stretches, current, weeksSince } = past;
  const differing =
    near === undefined ||
    near.claims !== claims ||
    !samePast(evidence, near.evidence)
      ? undefined
      : differingDraws(draws, answers, near.answers);

  const seen = ensemble.logPrior?.slice() ?? new Float64Array(draws);
  const now = new Float64Array((levels + 1) * draws);
  now.set(rates.start);
  const ladderPart = now.subarray(0, levels * draws);
  const spent = new Float64Array(levels * draws);
  for (const { weeks, conduct, signals, endWeek } of stretches) {
    if (weeks !== 0) {
      const during = ratesOf(conduct);
      spent.fill(0);
      climb(during.ladder, weeks, ladderPart, spent, differing);
      addSettled(during, spent, now);
    }
    observe(now, draws, signalLikelihoods(ensemble, signals, endWeek), seen);
  }
  if (evidence.together === undefined && claims === "with coaches")
    lowerBySlips(ensemble, evidence.slips, ladderPart);
  if (near !== undefined && differing !== undefined) {
    keepOthers(near.now, now, draws, differing);
    keepOthers(near.seen, seen, draws, differing);
  }
  const together =
    evidence.together === undefined
      ? undefined
      : comeBack(ensemble, evidence, ratesOf(current), {
          levels: ladderPart,
          seen,
        });
  return {
    ensemble,
    claims,
    evidence,
    answers,
    shifts,
    past,
    weeksSince,
    rates,
    ratesOf,
    seen,
    weights: normaliseWeights(seen),
    now,
    current,
    together,
    differing,
  };
}

/** Adds to the last row of `now` what has settled elsewhere during a stretch. */
function addSettled(
  during: ConductRates,
  spent: Float64Array,
  now: Float64Array,
): void {
  const draws = during.settle.length;
  for (let level = 0; level < levels; level += 1) {
    const factor = levelFactors.settle[level] ?? 0;
    for (let d = 0; d < draws; d += 1) {
      const i = levels * draws + d;
      now[i] =
        (now[i] ?? 0) +
        factor * (during.settle[d] ?? 0) * (spent[level * draws + d] ?? 0);
    }
  }
}

/**
 * What the breaks of No Contact cost, by today: each apart level loses against the one below it. What is seen of the ex
 * is not read in their light: how much a break costs is belief, so it neither explains a silence nor learns from one.
 */
function lowerBySlips(
  ensemble: Ensemble,
  broken: readonly Slip[],
  p: Float64Array,
): void {
  const { draws } = ensemble;
  const sum = broken.reduce(
    (total, { weeksAgo, how }) =>
      total + slipCosts[how] * 2 ** (-weeksAgo / slips.halfLifeWeeks),
    0,
  );
  if (sum === 0) return;
  const cost = slips.most * (1 - Math.exp(-sum / slips.most));
  const scores = ensemble.scores("slips");
  for (let d = 0; d < draws; d += 1) {
    const mine = Math.exp(-cost * Math.exp(slips.seLog * (scores[d] ?? 0)));
    let before = 0;
    let after = 0;
    for (let level = 0; level < levels; level += 1) {
      const share = p[level * draws + d] ?? 0;
      before += share;
      after += share * mine ** level;
    }
    for (let level = 0; level < levels && after > 0; level += 1) {
      const i = level * draws + d;
      p[i] = ((p[i] ?? 0) * mine ** level * before) / after;
    }
  }
}

/** Whether two pieces of evidence tell of the same past but for answers to questions. */
function samePast(a: CaseEvidence, b: CaseEvidence): boolean {
  return (
    a.together === undefined &&
    b.together === undefined &&
    a.weeksSince !== undefined &&
    a.weeksSince === b.weeksSince &&
    a.dated === b.dated &&
    a.slips === b.slips &&
    a.signals === b.signals &&
    a.known.get("noContactWeeks") === b.known.get("noContactWeeks")
  );
}

/** Whether two pieces of evidence tell of the same past of what was done. */
function sameTimeline(
  { evidence: a, answers }: Pick<Situation, "evidence" | "answers">,
  { evidence: b, answers: others }: Situation,
): boolean {
  if (a === b) return true;
  return (
    samePast(a, b) &&
    a.told === b.told &&
    a.answered === b.answered &&
    [...answers].every(
      ([id, mine]) => !isOfConduct(id) || sameAnswer(mine, others.get(id)),
    )
  );
}

/** The draws in which some answer differs. */
function differingDraws(
  draws: number,
  a: ReadonlyMap<VariableId, Answer>,
  b: ReadonlyMap<VariableId, Answer>,
): Uint32Array {
  const differs = new Uint8Array(draws);
  for (const [id, mine] of a) {
    const theirs = b.get(id);
    if (theirs === undefined || sameAnswer(mine, theirs)) continue;
    for (let d = 0; d < draws; d += 1) {
      const here = mine.known ? mine.code : mine.codes[d];
      const there = theirs.known ? theirs.code : theirs.codes[d];
      if (here !== there) differs[d] = 1;
    }
  }
  const list = new Uint32Array(draws);
  let count = 0;
  for (let d = 0; d < draws; d += 1) if (differs[d] === 1) list[count++] = d;
  return list.subarray(0, count);
}

/**
 * Copies the draws that are not listed.
 *
 * @param from - `[rows × draws]`.
 * @param to - `[rows × draws]`; only the draws not listed are overwritten.
 * @param draws - number of draws.
 * @param listed - indices to leave alone, ascending.
 */
export function keepOthers(
  from: Float64Array,
  to: Float64Array,
  draws: number,
  listed: Uint32Array,
): void {
  for (let row = 0; row < to.length; row += draws) {
    let next = 0;
    for (let d = 0; d < draws; d += 1) {
      if (listed[next] === d) next += 1;
      else to[row + d] = from[row + d] ?? 0;
    }
  }
}

/** Rates under a conduct, worked out once for each conduct of a case; by the same claims, with what a nearby one shares. */
function ratesByConduct(
  {
    ensemble,
    rates,
    claims,
    past,
  }: Pick<Situation, "ensemble" | "rates" | "claims" | "past">,
  near: Situation | undefined,
): (conduct: Conduct) => ConductRates {
  const made = new Map<Shifts, ConductRates>();
  return (conduct) => {
    const shifts = keptConductShifts(ensemble, conduct, claims);
    const existing = made.get(shifts);
    if (existing !== undefined) return existing;
    const fresh = conductRates(
      rates,
      shifts,
      near?.claims === claims && near.past === past
        ? { rates: near.rates, made: near.ratesOf(conduct) }
        : undefined,
    );
    made.set(shifts, fresh);
    return fresh;
  };
}

const arrayNumbers = new WeakMap<Float64Array, number>();
let arrayCount = 0;

/** Shifts of a conduct; kept, since the same few conducts come up in every reading. */
function keptConductShifts(
  ensemble: Ensemble,
  conduct: Conduct,
  claims: Claims,
): Shifts {
  const key = [...conduct].reduce((text, [id, answer]) => {
    if (answer.known) return `${text} ${id}=${answer.code}`;
    const number = arrayNumbers.get(answer.codes) ?? (arrayCount += 1);
    arrayNumbers.set(answer.codes, number);
    return `${text} ${id}#${number}`;
  }, `conduct ${claims}`);
  return recall(ensemble.recentShifts, key, () =>
    conductShifts(ensemble, conduct, claims),
  );
}

/**
 * P(signals | hidden level) in every draw, each to its power. Kept when all draws are equally far from the breakup, since it then depends on the draws alone.
 */
function signalLikelihoods(
  ensemble: Ensemble,
  signals: readonly Sign[],
  endWeek: number | Float64Array,
): Float64Array {
  const { draws } = ensemble;
  const make = (): Float64Array => {
    const out = new Float64Array((levels + 1) * draws).fill(1);
    for (const { signal, power } of signals) {
      const late = tempered(ensemble, signal, false);
      const early = tempered(ensemble, signal, true);
      for (let i = 0; i < out.length; i += 1) {
        const week =
          typeof endWeek === "number" ? endWeek : (endWeek[i % draws] ?? 0);
        const likelihood = (week < earlySignals.weeks ? early : late)[i] ?? 1;
        out[i] =
          (out[i] ?? 1) * (power === 1 ? likelihood : likelihood ** power);
      }
    }
    return out;
  };
  if (typeof endWeek !== "number") return make();
  const stage = endWeek < earlySignals.weeks ? "early" : "late";
  return recall(
    ensemble.recentLikelihoods,
    signals.reduce(
      (key, { signal, power }) => `${key} ${signal} ${power}`,
      `signals ${stage}`,
    ),
    make,
  );
}

/**
 * P(signal | hidden level) with the doubt about the table as a power, made a distribution over signals again; of one told
 * apart later, that of what had taken it in times its share of that, with the same power.
 *
 * @param ensemble - the draws, for their trust.
 * @param signal - which one.
 * @param early - whether it came in the first weeks, when signals say less.
 * @returns `[6 × draws]`; kept, since it depends on the draws alone.
 */
export function tempered(
  ensemble: Ensemble,
  signal: SignalId,
  early: boolean,
): Float64Array {
  const stage = early ? "early" : "late";
  return keptWith(ensemble, `signal ${signal} ${stage}`, () => {
    const coarser = finerSignals.get(signal) ?? signal;
    const share = signalLikelihood[signal].map(
      (part, state) => part / (signalLikelihood[coarser][state] ?? part),
    );
    const total = keptWith(ensemble, `signals together ${stage}`, () =>
      byLevel(ensemble, early, (state, power) => {
        let sum = 0;
        for (const other of signalKinds)
          sum += (signalLikelihood[other][state] ?? 0) ** power;
        return sum;
      }),
    );
    return byLevel(ensemble, early, (state, power, i) => {
      const own = (signalLikelihood[coarser][state] ?? 0) ** power;
      return (own / (total[i] ?? 1)) * temperedShare(share[state] ?? 1, power);
    });
  });
}

/** A table of `[6 × draws]`, made of each level and each draw’s doubt about signals, as a power. */
function byLevel(
  { draws, trust }: Ensemble,
  early: boolean,
  value: (state: number, power: number, place: number) => number,
): Float64Array {
  const table = new Float64Array((levels + 1) * draws);
  for (let i = 0; i < table.length; i += 1) {
    const power = (trust[i % draws] ?? 1) * (early ? earlySignals.factor : 1);
    table[i] = value(Math.floor(i / draws), power, i);
  }
  return table;
}

/** A share to a power, against the rest to the same power. */
function temperedShare(share: number, power: number): number {
  const part = share ** power;
  return part / (part + (1 - share) ** power);
}
