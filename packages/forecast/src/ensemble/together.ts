import { carryFan, fanAlive, fanRows, observe } from "@staying-power/engine";
import { reasonIds, type ReasonId } from "@staying-power/case";
import {
  guessedRight,
  reunionLikelihood,
  reunionTrust,
  type ReunionRow,
  type ReunionSpeaking,
} from "../tables/reunion-likelihood.ts";
import type { ConductRates } from "../chain/rates.ts";
import { apartLevels, levelFactors, wrongReasons } from "../chain/states.ts";
import type { CaseEvidence } from "./case-evidence.ts";
import { type Ensemble, keptWith } from "./ensemble.ts";
import type { CountedAnswer } from "./reunion-evidence.ts";

/** The ex is back: for which reasons, in every draw, given that they are still together. */
export interface Together {
  readonly weeksAgo: number;
  /** `[draws]`: share of the return that is for a wrong reason, at the time of return. */
  readonly wrong: Float64Array;
  /** `[10 × draws]`: shares among the wrong reasons, at the time of return. */
  readonly wrongShares: Float64Array;
  /** `[draws]`: chance of having stayed together until now. */
  readonly aliveNow: Float64Array;
  /** Where they stand today by what was answered of them; undefined where nothing was. */
  readonly answered: Float64Array | undefined;
}

const rows = fanRows(wrongReasons.length);

/** A return, and where the ex stood just before it. */
interface BeforeReturn {
  /** `[5 × draws]`: the apart levels. */
  readonly levels: Float64Array;
  /** `[draws]`: log weights; what the return and the answers say is added. */
  readonly seen: Float64Array;
}

/**
 * Weighs every draw by how likely it made a return just then, and splits the return by reason; and then by how likely
 * it made what was answered of the ex since, while the reasons run on: a wrong one may come to doubt, or give way.
 *
 * @param ensemble - the draws.
 * @param evidence - with a return.
 * @param rates - the rates since it.
 * @param before - see `BeforeReturn`.
 */
export function comeBack(
  ensemble: Ensemble,
  { together, reunion }: CaseEvidence,
  rates: ConductRates,
  { levels, seen }: BeforeReturn,
): Together {
  const weeksAgo = together?.weeksAgo ?? 0;
  const reason = together?.reason;
  // Who has answered what they saw told the reason as a guess before it, and a guess is one answer among others.
  const isGuess = reunion.length > 0;
  const { wrong, wrongShares } = splitReturn(
    rates,
    isGuess ? undefined : reason,
    { levels, seen },
  );
  if (!isGuess) {
    const aliveNow = aliveSince(rates, weeksAgo, wrong, wrongShares);
    for (let d = 0; d < seen.length; d += 1)
      seen[d] = (seen[d] ?? 0) + Math.log(aliveNow[d] ?? 0);
    return { weeksAgo, wrong, wrongShares, aliveNow, answered: undefined };
  }
  const mass = massOf({ wrong, wrongShares });
  if (reason !== undefined) observe(mass, seen.length, guessRow(reason), seen);
  let at = weeksAgo;
  for (const answers of byTime(reunion)) {
    const { weeksAgo: then } = answers[0] ?? { weeksAgo: at };
    carryAlive(rates, at - then, mass, seen);
    at = then;
    observe(mass, seen.length, likelihoodOf(ensemble, answers), seen);
  }
  carryAlive(rates, at, mass, seen);
  return {
    weeksAgo,
    wrong,
    wrongShares,
    aliveNow: new Float64Array(seen.length).fill(1),
    answered: mass,
  };
}

/**
 * Where they stand today: `[22 × draws]`, rows as `fanRows` has them, summing to 1 a draw.
 *
 * @param together - from `comeBack`.
 * @param rates - the rates since the return.
 */
export function standingNow(
  together: Together,
  rates: ConductRates,
): Float64Array {
  if (together.answered !== undefined) return together.answered;
  const mass = massOf(together);
  const draws = together.wrong.length;
  carryAlive(rates, together.weeksAgo, mass, new Float64Array(draws));
  return mass;
}

/**
 * The shares of the reasons in a mass: a wrong reason keeps its name while it is doubted, attraction while it is
 * strained.
 *
 * @param mass - from `standingNow`.
 * @returns `[11 × draws]`, as `reasonIds` has them, summing to 1 a draw.
 */
export function reasonsIn(mass: Float64Array): Float64Array {
  const n = mass.length / rows.count;
  const shares = new Float64Array(reasonIds.length * n);
  for (const [column, id] of reasonIds.entries()) {
    const j = wrongReasons.findIndex((reason) => reason === id);
    const first = j < 0 ? rows.holding : j;
    const second = j < 0 ? rows.strained : rows.waiting + j;
    for (let d = 0; d < n; d += 1)
      shares[column * n + d] =
        (mass[first * n + d] ?? 0) + (mass[second * n + d] ?? 0);
  }
  return shares;
}

/**
 * P(answer | reason) with the doubt about the table as a power, made a distribution over the answers again.
 *
 * @param ensemble - the draws, for their trust.
 * @param question - which one.
 * @param power - a further power, for an answer that counts for less or more than one.
 * @returns for each answer `[11 × draws]`.
 */
export function answerLikelihoods(
  ensemble: Ensemble,
  question: ReunionSpeaking,
  power = 1,
): ReadonlyMap<string, Float64Array> {
  const trust = trustOf(ensemble);
  const n = ensemble.draws;
  const table = Object.entries<ReunionRow>(reunionLikelihood[question]);
  const total = new Float64Array(reasonIds.length * n);
  const made = new Map<string, Float64Array>();
  for (const [answer, row] of table) {
    const own = new Float64Array(total.length);
    for (let i = 0, column = 0; column < row.length; column += 1) {
      const log = power * Math.log(row[column] ?? 0);
      for (let d = 0; d < n; d += 1, i += 1) {
        own[i] = Math.exp((trust[d] ?? 1) * log);
        total[i] = (total[i] ?? 0) + (own[i] ?? 0);
      }
    }
    made.set(answer, own);
  }
  for (const own of made.values())
    for (let i = 0; i < own.length; i += 1)
      own[i] = (own[i] ?? 0) / (total[i] ?? 1);
  return made;
}

/** The doubt about the tables of answers, in every draw: whoever misjudges the signs of an ex misjudges these as well. */
function trustOf(ensemble: Ensemble): Float64Array {
  const centre = Math.log(reunionTrust.median / (1 - reunionTrust.median));
  return keptWith(ensemble, "reunion trust", () =>
    ensemble
      .scores("trust")
      .map((z) => 1 / (1 + Math.exp(-(centre + reunionTrust.seLogit * z)))),
  );
}

/** P(answers | state) for every row of the mass, each to its power. */
function likelihoodOf(
  ensemble: Ensemble,
  answers: readonly CountedAnswer[],
): Float64Array {
  const n = ensemble.draws;
  const logs = new Float64Array(reasonIds.length * n);
  for (const { question, answer, power } of answers) {
    const key = `reunion ${question}`;
    const kept = ensemble.cache.get(key);
    const all =
      kept instanceof Map ? kept : answerLikelihoods(ensemble, question);
    ensemble.cache.set(key, all);
    const own: unknown = all.get(answer);
    if (!(own instanceof Float64Array)) continue;
    for (let i = 0; i < logs.length; i += 1)
      logs[i] = (logs[i] ?? 0) + power * Math.log(own[i] ?? 1);
  }
  return byState(logs.map(Math.exp), n);
}

/** What is said of each reason, for every row of the mass. */
function byState(byReason: Float64Array, n: number): Float64Array {
  const out = new Float64Array(rows.count * n);
  for (const [column, id] of reasonIds.entries()) {
    const j = wrongReasons.findIndex((reason) => reason === id);
    const own = byReason.subarray(column * n, (column + 1) * n);
    out.set(own, (j < 0 ? rows.holding : j) * n);
    out.set(own, (j < 0 ? rows.strained : rows.waiting + j) * n);
  }
  return out;
}

/** P(this guess | state), for every row of the mass. */
function guessRow(guess: ReasonId): Float64Array {
  const rest = (1 - guessedRight) / (reasonIds.length - 1);
  return byState(
    Float64Array.from(reasonIds, (id) => (id === guess ? guessedRight : rest)),
    1,
  );
}

/** The answers of each time, oldest first. */
function byTime(
  answers: readonly CountedAnswer[],
): readonly (readonly CountedAnswer[])[] {
  const times = new Map<number, CountedAnswer[]>();
  for (const answer of answers) {
    const same = times.get(answer.weeksAgo) ?? [];
    same.push(answer);
    times.set(answer.weeksAgo, same);
  }
  return [...times.values()];
}

/** Carries the mass on, learns from their being together still, and makes it sum to 1 again. */
function carryAlive(
  rates: ConductRates,
  weeks: number,
  mass: Float64Array,
  seen: Float64Array,
): void {
  if (weeks <= 0) return;
  carryFan(rates.fan, weeks, mass);
  observe(mass, seen.length, everyState, seen);
}

const everyState: Float64Array = new Float64Array(rows.count).fill(1);

/** Just after the return: nothing is doubted or strained yet. */
function massOf({
  wrong,
  wrongShares,
}: Pick<Together, "wrong" | "wrongShares">): Float64Array {
  const n = wrong.length;
  const mass = new Float64Array(rows.count * n);
  for (let d = 0; d < n; d += 1) {
    const share = wrong[d] ?? 0;
    for (let j = 0; j < wrongReasons.length; j += 1)
      mass[j * n + d] = share * (wrongShares[j * n + d] ?? 0);
    mass[rows.holding * n + d] = 1 - share;
  }
  return mass;
}

/** Weighs every draw by how likely it made a return just then, and splits it by reason. */
function splitReturn(
  rates: ConductRates,
  reason: ReasonId | undefined,
  { levels: p, seen }: BeforeReturn,
): Pick<Together, "wrong" | "wrongShares"> {
  const draws = seen.length;
  const wrong = new Float64Array(draws);
  const wrongShares = rates.wrongShares.slice();
  const wrongIndex = wrongReasons.findIndex((each) => each === reason);
  for (let d = 0; d < draws; d += 1) {
    let g = 0;
    let h = 0;
    for (let level = 0; level < apartLevels.length; level += 1) {
      g += (levelFactors.attraction[level] ?? 0) * (p[level * draws + d] ?? 0);
      h += (levelFactors.wrong[level] ?? 0) * (p[level * draws + d] ?? 0);
    }
    const right =
      reason === undefined || reason === "attraction"
        ? g * (rates.attraction[d] ?? 0)
        : 0;
    let mistaken = reason === "attraction" ? 0 : h * (rates.wrong[d] ?? 0);
    if (wrongIndex >= 0) {
      mistaken *= wrongShares[wrongIndex * draws + d] ?? 0;
      for (let j = 0; j * draws < wrongShares.length; j += 1)
        wrongShares[j * draws + d] = j === wrongIndex ? 1 : 0;
    }
    const flow = right + mistaken;
    wrong[d] = flow > 0 ? mistaken / flow : 0;
    seen[d] = (seen[d] ?? 0) + Math.log(flow);
  }
  return { wrong, wrongShares };
}

function aliveSince(
  rates: ConductRates,
  weeksAgo: number,
  wrong: Float64Array,
  wrongShares: Float64Array,
): Float64Array {
  const fromSources = new Float64Array(wrong.length);
  const fromHolding = new Float64Array(wrong.length);
  fanAlive(rates.fan, weeksAgo, wrongShares, fromSources, fromHolding);
  return wrong.map(
    (share, d) =>
      share * (fromSources[d] ?? 0) + (1 - share) * (fromHolding[d] ?? 0),
  );
}
