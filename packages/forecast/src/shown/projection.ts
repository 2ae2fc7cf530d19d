import {
  carryFan,
  fanAliveFrom,
  weeksSpent,
  fanAlive,
  fanAliveByWeek,
  ladderRewards,
  weightedMean,
} from "@staying-power/engine";
import type { ConductRates } from "../chain/rates.ts";
import { keepOthers, type Situation } from "../ensemble/situation.ts";
import { apartLevels, levelFactors, wrongReasons } from "../chain/states.ts";
import { reasonsIn, type Together } from "../ensemble/together.ts";

/** The horizon of every headline: coming back within 52 weeks from now, still together 52 weeks after that. */
export const horizonWeeks = 52;
/** How far the curves reach; staying is conditional on coming back within this time. */
export const curveWeeks = 104;

const levels = apartLevels.length;

/** What a situation leads to under one conduct, in every draw; probabilities, `[draws]` unless said otherwise. */
export interface Projection {
  /** Came back within 52 weeks. */
  readonly back: Float64Array;
  /** Came back within 52 weeks and still together 52 weeks later. */
  readonly backAndStayed: Float64Array;
  /** Came back within 104 weeks. */
  readonly backLate: Float64Array;
  /** Still together 52 weeks after coming back, given a return within 104 weeks. */
  readonly stay: Float64Array;
  /** Share of the returns within 104 weeks that are for restored attraction. */
  readonly right: Float64Array;
  /** `[10 × draws]`: shares of the wrong reasons among wrong returns. */
  readonly wrongShares: Float64Array;
}

/** The same with the two curves, `[104 × draws]`, row = week. */
export interface CurveProjection extends Projection {
  readonly backByWeek: Float64Array;
  readonly stayByWeek: Float64Array;
}

/** How far `project` looks, and what it may share. */
export interface ProjectOptions {
  /** Weeks within which `back` and `backAndStayed` count a return, up to 104; default 52. */
  readonly within?: number;
  /** The projection of the nearby situation this one was worked out from. */
  readonly near?: Projection;
}

/**
 * What comes of a situation under one conduct from now on, at the horizons only.
 *
 * @param situation - from `situate`.
 * @param rates - the rates under that conduct.
 * @param options - see `ProjectOptions`.
 */
export function project(
  situation: Situation,
  rates: ConductRates,
  options: ProjectOptions = {},
): Projection {
  const { within = horizonWeeks, near } = options;
  const n = situation.ensemble.draws;
  const only = near === undefined ? undefined : situation.differing;
  const fromWrong = new Float64Array(n);
  const fromRight = new Float64Array(n);
  const { together } = situation;
  if (together?.answered !== undefined) {
    const years = new Float64Array(horizonWeeks * n);
    stayAnswered(rates, together, together.answered, years);
    return answeredBack(together, years);
  }
  const shares = together?.wrongShares ?? rates.wrongShares;
  fanAlive(rates.fan, horizonWeeks, shares, fromWrong, fromRight, only);
  if (together !== undefined) {
    return alreadyBack(together, fromWrong, fromRight, n);
  }

  const soon = new Float64Array(levels * n);
  const later = new Float64Array(levels * n);
  const start = situation.now.subarray(0, levels * n);
  weeksSpent(rates.ladder, within, curveWeeks, start, soon, later, only);
  const early = flows(rates, soon);
  const late = flows(rates, later);
  const fresh = combine(situation, rates, early, late, fromWrong, fromRight);
  if (near !== undefined && only !== undefined) {
    keepOthers(near.back, fresh.back, n, only);
    keepOthers(near.backAndStayed, fresh.backAndStayed, n, only);
    keepOthers(near.backLate, fresh.backLate, n, only);
    keepOthers(near.stay, fresh.stay, n, only);
    keepOthers(near.right, fresh.right, n, only);
  }
  return fresh;
}

/** Scratch for `projectByWeek`: `[104 × draws]` each, overwritten at every call. */
export interface WeeklyRoom {
  readonly back: Float64Array;
  readonly wrong: Float64Array;
  readonly stay: Float64Array;
  readonly aliveWrong: Float64Array;
  readonly aliveRight: Float64Array;
}

/** Scratch for an ensemble of so many draws. */
export function weeklyRoom(draws: number): WeeklyRoom {
  const rows = (): Float64Array => new Float64Array(curveWeeks * draws);
  return {
    back: rows(),
    wrong: rows(),
    stay: rows(),
    aliveWrong: rows(),
    aliveRight: rows(),
  };
}

/**
 * The same with both curves by week.
 *
 * @param situation - from `situate`.
 * @param rates - the rates under that conduct.
 * @param room - from `weeklyRoom`; the curves of the result live in it until the next call.
 */
export function projectByWeek(
  situation: Situation,
  rates: ConductRates,
  room: WeeklyRoom = weeklyRoom(situation.ensemble.draws),
): CurveProjection {
  const n = situation.ensemble.draws;
  const { together } = situation;
  const { aliveWrong, aliveRight, wrong, stay, back: right } = room;
  if (together?.answered !== undefined) {
    stayAnswered(rates, together, together.answered, stay);
    return {
      ...answeredBack(together, stay),
      backByWeek: right.fill(1),
      stayByWeek: stay,
    };
  }
  fanAliveByWeek(
    rates.fan,
    curveWeeks,
    together?.wrongShares ?? rates.wrongShares,
    aliveWrong,
    aliveRight,
  );
  const year = (rows: Float64Array): Float64Array =>
    rows.subarray((horizonWeeks - 1) * n, horizonWeeks * n);

  if (together !== undefined) {
    const ends = alreadyBack(together, year(aliveWrong), year(aliveRight), n);
    for (let w = 0; w < curveWeeks; w += 1) {
      for (let d = 0; d < n; d += 1) {
        const share = together.wrong[d] ?? 0;
        const alive =
          share * (aliveWrong[w * n + d] ?? 0) +
          (1 - share) * (aliveRight[w * n + d] ?? 0);
        stay[w * n + d] =
          w + 1 <= together.weeksAgo
            ? 1
            : Math.min(1, alive / Math.max(1e-300, together.aliveNow[d] ?? 1));
      }
    }
    return { ...ends, backByWeek: right.fill(1), stayByWeek: stay };
  }

  ladderRewards(
    rates.ladder,
    [levelFactors.attraction, levelFactors.wrong],
    situation.now.subarray(0, levels * n),
    curveWeeks,
    right,
    wrong,
  );
  for (let row = 0; row < right.length; row += n) {
    for (let d = 0; d < n; d += 1) {
      right[row + d] = (right[row + d] ?? 0) * (rates.attraction[d] ?? 0);
      wrong[row + d] = (wrong[row + d] ?? 0) * (rates.wrong[d] ?? 0);
    }
  }
  const flowsAt = (week: number): Flows => ({
    right: right.subarray((week - 1) * n, week * n),
    wrong: wrong.subarray((week - 1) * n, week * n),
  });
  const ends = combine(
    situation,
    rates,
    flowsAt(horizonWeeks),
    flowsAt(curveWeeks),
    year(aliveWrong),
    year(aliveRight),
  );
  for (let row = 0; row < right.length; row += n) {
    for (let d = 0; d < n; d += 1) {
      const i = row + d;
      const share = ends.right[d] ?? 0;
      stay[i] =
        share * (aliveRight[i] ?? 0) + (1 - share) * (aliveWrong[i] ?? 0);
      right[i] = Math.min(1, (right[i] ?? 0) + (wrong[i] ?? 0));
    }
  }
  return { ...ends, backByWeek: right, stayByWeek: stay };
}

interface Flows {
  /** `[draws]`: returned for attraction. */
  readonly right: Float64Array;
  /** `[draws]`: returned for a wrong reason. */
  readonly wrong: Float64Array;
}

function flows(rates: ConductRates, spent: Float64Array): Flows {
  const n = rates.ladder.draws;
  const right = new Float64Array(n);
  const wrong = new Float64Array(n);
  for (let level = 0; level < levels; level += 1) {
    const g = levelFactors.attraction[level] ?? 0;
    const h = levelFactors.wrong[level] ?? 0;
    for (let d = 0; d < n; d += 1) {
      const weeks = spent[level * n + d] ?? 0;
      right[d] = (right[d] ?? 0) + g * weeks * (rates.attraction[d] ?? 0);
      wrong[d] = (wrong[d] ?? 0) + h * weeks * (rates.wrong[d] ?? 0);
    }
  }
  return { right, wrong };
}

// Six parameters: the flows by when and by whom they come are the columns of one table, and no place but one calls it.
function combine(
  situation: Situation,
  rates: ConductRates,
  early: Flows,
  late: Flows,
  fromWrong: Float64Array,
  fromRight: Float64Array,
): Projection {
  const n = situation.ensemble.draws;
  const back = new Float64Array(n);
  const backAndStayed = new Float64Array(n);
  const backLate = new Float64Array(n);
  const stay = new Float64Array(n);
  const right = new Float64Array(n);
  for (let d = 0; d < n; d += 1) {
    const earlyRight = early.right[d] ?? 0;
    const earlyWrong = early.wrong[d] ?? 0;
    const total = (late.right[d] ?? 0) + (late.wrong[d] ?? 0);
    back[d] = Math.min(1, earlyRight + earlyWrong);
    backAndStayed[d] = Math.min(
      back[d] ?? 0,
      earlyRight * (fromRight[d] ?? 0) + earlyWrong * (fromWrong[d] ?? 0),
    );
    backLate[d] = Math.min(1, total);
    const share = total > 0 ? (late.right[d] ?? 0) / total : 0;
    right[d] = share;
    stay[d] = share * (fromRight[d] ?? 0) + (1 - share) * (fromWrong[d] ?? 0);
  }
  return {
    back,
    backAndStayed,
    backLate,
    stay,
    right,
    wrongShares: rates.wrongShares,
  };
}

function alreadyBack(
  together: NonNullable<Situation["together"]>,
  fromWrong: Float64Array,
  fromRight: Float64Array,
  n: number,
): Projection {
  const certain = new Float64Array(n).fill(1);
  const stay = certain.map((_, d) => {
    if (together.weeksAgo >= horizonWeeks) return 1;
    const share = together.wrong[d] ?? 0;
    const alive =
      share * (fromWrong[d] ?? 0) + (1 - share) * (fromRight[d] ?? 0);
    return Math.min(1, alive / Math.max(1e-300, together.aliveNow[d] ?? 1));
  });
  return {
    back: certain,
    backAndStayed: stay,
    backLate: certain,
    stay,
    right: together.wrong.map((share) => 1 - share),
    wrongShares: together.wrongShares,
  };
}

/** Still together so many weeks after coming back, by where they stand today; a week that has passed was lived through. */
function stayAnswered(
  { fan }: ConductRates,
  { weeksAgo }: Together,
  today: Float64Array,
  stay: Float64Array,
): void {
  const n = fan.draws;
  const past = Math.min(Math.ceil(weeksAgo), stay.length / n);
  stay.fill(1, 0, past * n);
  if (past * n === stay.length) return;
  const mass = today.slice();
  carryFan(fan, past - weeksAgo, mass);
  // A week that begins before today and ends after it is lived through but for its rest.
  if (past > weeksAgo)
    for (let d = 0; d < n; d += 1) stay[(past - 1) * n + d] = sumOf(mass, d, n);
  const weeks = stay.length / n - past;
  fanAliveFrom(fan, weeks, mass, stay.subarray(past * n));
}

function sumOf(rows: Float64Array, d: number, n: number): number {
  let sum = 0;
  for (let i = d; i < rows.length; i += n) sum += rows[i] ?? 0;
  return Math.min(1, sum);
}

/** The ends of a return of which something was answered. */
function answeredBack(together: Together, stay: Float64Array): Projection {
  const n = together.wrong.length;
  const year = stay.slice((horizonWeeks - 1) * n, horizonWeeks * n);
  const shares = reasonsIn(together.answered ?? new Float64Array(0));
  const right = shares.slice(wrongReasons.length * n);
  const wrongShares = shares.slice(0, wrongReasons.length * n);
  for (let i = 0; i < wrongShares.length; i += 1) {
    const wrong = 1 - (right[i % n] ?? 0);
    wrongShares[i] = wrong > 0 ? (wrongShares[i] ?? 0) / wrong : 0;
  }
  const certain = new Float64Array(n).fill(1);
  return {
    back: certain,
    backAndStayed: year,
    backLate: certain,
    stay: year,
    right,
    wrongShares,
  };
}

/**
 * Weights of the draws among those who come back: a draw in which a return is likelier stands for more of the returned.
 *
 * @param weights - `[draws]`, summing to 1.
 * @param back - `[draws]`: chance of coming back.
 * @returns `[draws]`, summing to 1; the weights themselves when nobody comes back.
 */
export function weightsAmongReturned(
  weights: Float64Array,
  back: Float64Array,
): Float64Array {
  const total = weightedMean(back, weights);
  return total > 0
    ? weights.map((weight, d) => (weight * (back[d] ?? 0)) / total)
    : weights;
}
