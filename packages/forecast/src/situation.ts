import {
  climb,
  fanAlive,
  normaliseWeights,
  observe,
} from "@staying-power/engine";
import { signalIds, type SignalId } from "@staying-power/case";
import type { CaseEvidence, VariableId } from "./case-evidence.ts";
import type { Ensemble } from "./draws.ts";
import { fillIn, type Answer } from "./imagine.ts";
import {
  caseRates,
  conductRates,
  type CaseRates,
  type ConductRates,
} from "./rates.ts";
import { conductShifts, factShifts, type Claims } from "./shifts.ts";
import { earlySignals, signalLikelihood } from "./signal-likelihood.ts";
import { apartLevels, levelFactors, wrongReasons } from "./states.ts";
import { timelineOf, type Conduct } from "./timeline.ts";

const levels = apartLevels.length;

/** Where a case stands today, in every draw: conditioned on all that has been seen. */
export interface Situation {
  readonly ensemble: Ensemble;
  readonly claims: Claims;
  readonly answers: ReadonlyMap<VariableId, Answer>;
  readonly weeksSince: number | Float64Array;
  readonly rates: CaseRates;
  /** `[draws]`: log likelihood of everything seen. */
  readonly logWeight: Float64Array;
  /** `[draws]`, summing to 1. */
  readonly weights: Float64Array;
  /** `[6 × draws]`: five apart levels, then settled elsewhere, summing to 1 a draw. */
  readonly now: Float64Array;
  readonly current: Conduct;
  /** The rates of each conduct already worked out. */
  readonly together: Together | undefined;
}

/** The ex is back: for which reasons, in every draw, given that they are still together. */
export interface Together {
  readonly weeksAgo: number;
  /** `[draws]`: share of the return that is for a wrong reason, at the time of return. */
  readonly wrong: Float64Array;
  /** `[10 × draws]`: shares among the wrong reasons. */
  readonly wrongShares: Float64Array;
  /** `[draws]`: chance of having stayed together until now. */
  readonly aliveNow: Float64Array;
}

/**
 * Conditions an ensemble on a case: fills in what is not known, runs the past forward stretch by stretch, and learns
 * from not having been taken back so far, from each signal, and from a return.
 *
 * @param ensemble - the draws.
 * @param evidence - from `caseEvidence`.
 * @param claims - whether grade D counts.
 * @returns where the case stands today.
 */
export function situate(
  ensemble: Ensemble,
  evidence: CaseEvidence,
  claims: Claims,
): Situation {
  const { draws } = ensemble;
  const logWeight = new Float64Array(draws);
  const answers = fillIn(ensemble, evidence, logWeight);
  const rates = caseRates(ensemble, factShifts(ensemble, answers, claims));
  const until = evidence.together?.weeksAgo ?? 0;
  const { stretches, current, weeksSince } = timelineOf(
    ensemble,
    evidence,
    answers,
    until,
  );

  const now = new Float64Array((levels + 1) * draws);
  now.set(rates.start);
  const ladderPart = now.subarray(0, levels * draws);
  const spent = new Float64Array(levels * draws);
  const likelihood = new Float64Array((levels + 1) * draws);
  const ratesOf = ratesByConduct(ensemble, rates, claims);
  for (const { weeks, conduct, signals, endWeek } of stretches) {
    if (weeks !== 0) {
      const during = ratesOf(conduct);
      spent.fill(0);
      climb(during.ladder, weeks, ladderPart, spent);
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
    signalLikelihoods(ensemble, signals, endWeek, likelihood);
    observe(now, draws, likelihood, logWeight);
  }
  const together =
    evidence.together === undefined
      ? undefined
      : comeBack(
          evidence.together,
          ratesOf(current),
          ladderPart,
          draws,
          logWeight,
        );
  return {
    ensemble,
    claims,
    answers,
    weeksSince,
    rates,
    logWeight,
    weights: normaliseWeights(logWeight),
    now,
    current,
    together,
  };
}

/** Rates under a conduct, worked out once for each conduct of this case. */
export function ratesByConduct(
  ensemble: Ensemble,
  rates: CaseRates,
  claims: Claims,
): (conduct: Conduct) => ConductRates {
  const made = new Map<Conduct, ConductRates>();
  return (conduct) => {
    const existing = made.get(conduct);
    if (existing !== undefined) return existing;
    const fresh = conductRates(rates, conductShifts(ensemble, conduct, claims));
    made.set(conduct, fresh);
    return fresh;
  };
}

/**
 * P(signals | hidden level) in every draw. Several signals at once are not independent: each counts by 1/√(how many).
 */
function signalLikelihoods(
  ensemble: Ensemble,
  signals: readonly SignalId[],
  endWeek: number | Float64Array,
  out: Float64Array,
): void {
  out.fill(1);
  const { draws } = ensemble;
  const share = 1 / Math.sqrt(signals.length);
  for (const signal of signals) {
    const late = tempered(ensemble, signal, false);
    const early = tempered(ensemble, signal, true);
    for (let i = 0; i < out.length; i += 1) {
      const week =
        typeof endWeek === "number" ? endWeek : (endWeek[i % draws] ?? 0);
      const likelihood = (week < earlySignals.weeks ? early : late)[i] ?? 1;
      out[i] = (out[i] ?? 1) * (share === 1 ? likelihood : likelihood ** share);
    }
  }
}

/**
 * P(signal | hidden level) with the doubt about the table as a power, made a distribution over signals again.
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
  const key = `signal ${signal} ${early ? "early" : "late"}`;
  const kept = ensemble.cache.get(key);
  if (kept instanceof Float64Array) return kept;
  const { draws, trust } = ensemble;
  const table = new Float64Array((levels + 1) * draws);
  for (let state = 0; state <= levels; state += 1) {
    for (let d = 0; d < draws; d += 1) {
      const power = (trust[d] ?? 1) * (early ? earlySignals.factor : 1);
      let total = 0;
      for (const other of signalIds)
        total += (signalLikelihood[other][state] ?? 0) ** power;
      table[state * draws + d] =
        (signalLikelihood[signal][state] ?? 0) ** power / total;
    }
  }
  ensemble.cache.set(key, table);
  return table;
}

/** Weighs every draw by how likely it made a return just then, and splits the return by reason. */
function comeBack(
  event: NonNullable<CaseEvidence["together"]>,
  rates: ConductRates,
  p: Float64Array,
  draws: number,
  logWeight: Float64Array,
): Together {
  const wrong = new Float64Array(draws);
  const wrongShares = rates.wrongShares.slice();
  const wrongIndex = wrongReasons.findIndex(
    (reason) => reason === event.reason,
  );
  for (let d = 0; d < draws; d += 1) {
    let g = 0;
    let h = 0;
    for (let level = 0; level < levels; level += 1) {
      g += (levelFactors.attraction[level] ?? 0) * (p[level * draws + d] ?? 0);
      h += (levelFactors.wrong[level] ?? 0) * (p[level * draws + d] ?? 0);
    }
    const right =
      event.reason === undefined || event.reason === "attraction"
        ? g * (rates.attraction[d] ?? 0)
        : 0;
    let mistaken =
      event.reason === "attraction" ? 0 : h * (rates.wrong[d] ?? 0);
    if (wrongIndex >= 0) {
      mistaken *= wrongShares[wrongIndex * draws + d] ?? 0;
      for (let j = 0; j * draws < wrongShares.length; j += 1)
        wrongShares[j * draws + d] = j === wrongIndex ? 1 : 0;
    }
    const flow = right + mistaken;
    wrong[d] = flow > 0 ? mistaken / flow : 0;
    logWeight[d] = (logWeight[d] ?? 0) + Math.log(flow);
  }
  const fromSources = new Float64Array(draws);
  const fromHolding = new Float64Array(draws);
  fanAlive(rates.fan, event.weeksAgo, wrongShares, fromSources, fromHolding);
  const aliveNow = wrong.map(
    (share, d) =>
      share * (fromSources[d] ?? 0) + (1 - share) * (fromHolding[d] ?? 0),
  );
  for (let d = 0; d < draws; d += 1)
    logWeight[d] = (logWeight[d] ?? 0) + Math.log(aliveNow[d] ?? 0);
  return { weeksAgo: event.weeksAgo, wrong, wrongShares, aliveNow };
}
