/**
 * A fan: several sources that only drain, each into a waiting or a holding state; the waiting state leaves or
 * joins the holding state; the holding state may come under strain, and from there recover or leave.
 * Everything is still "alive" until it leaves. Solved without ever forming the chain.
 *
 *   source j → waiting, source j → holding, waiting → holding, waiting → gone,
 *   holding ⇄ strained, strained → gone
 */

import {
  aliveByDifferences,
  byWeeklySteps,
  clampShare,
  type StepRoom,
} from "./fan-close-rates.ts";
import type { Fan } from "./fan-rates.ts";

/**
 * How much is still alive after some weeks, for mass that starts in the sources and for mass that starts in holding.
 * In closed form: all are sums of exponentials, by partial fractions; draws in which two rates nearly coincide are left
 * to divided differences, which stay exact.
 * Six parameters: the caller owns every array and uses it again, so that nothing is allocated here.
 *
 * @param fan - the rates.
 * @param weeks - ≥ 0.
 * @param shares - `[sources × draws]`, row = source: share of the starting mass in each source; a draw's shares sum to 1.
 * @param fromSources - `[draws]`, overwritten: share alive of what started in the sources by `shares`.
 * @param fromHolding - `[draws]`, overwritten: share alive of what started in holding.
 * @param only - indices of the draws to work out; all when absent.
 * @throws RangeError when a length does not fit. Rates are trusted: this is the inner loop.
 * Source: Cox and Miller (1965), ch. 4; McCurdy, Ng and Parlett (1984), divided differences of the exponential.
 */
export function fanAlive(
  fan: Fan,
  weeks: number,
  shares: Float64Array,
  fromSources: Float64Array,
  fromHolding: Float64Array,
  only?: Uint32Array,
): void {
  const n = fan.draws;
  checkFan(fan, shares, "fanAlive");
  if (fromSources.length !== n || fromHolding.length !== n)
    throw new RangeError("fanAlive: results must hold one number a draw");
  const room = exponentialRoom(fan.sources);
  const count = only?.length ?? n;
  for (let i = 0; i < count; i += 1) {
    const d = only === undefined ? i : (only[i] ?? 0);
    if (splitIntoExponentials(fan, d, shares, room)) {
      let alive = 0;
      for (let j = 0; j < fan.sources + 3; j += 1) {
        alive += at(room.amount, j) * Math.exp(-at(room.rate, j) * weeks);
      }
      fromSources[d] = clampShare(alive);
      fromHolding[d] = clampShare(
        room.pureSlow * Math.exp(-at(room.rate, fan.sources) * weeks) +
          room.pureFast * Math.exp(-at(room.rate, fan.sources + 1) * weeks),
      );
    } else {
      aliveByDifferences(fan, d, weeks, shares, fromSources, fromHolding);
    }
  }
}

/**
 * The same two shares at the end of every week 1 … `weeks`: as sums of exponentials, or for a draw with nearly equal
 * rates by one exact weekly step repeated.
 * Five parameters: those of `fanAlive` without a choice of draws.
 *
 * @param fan - the rates, constant over all weeks.
 * @param weeks - a positive integer.
 * @param shares - as in `fanAlive`.
 * @param fromSources - `[weeks × draws]`, row = week, overwritten.
 * @param fromHolding - `[weeks × draws]`, row = week, overwritten.
 * @throws RangeError when a length does not fit.
 */
export function fanAliveByWeek(
  fan: Fan,
  weeks: number,
  shares: Float64Array,
  fromSources: Float64Array,
  fromHolding: Float64Array,
): void {
  const n = fan.draws;
  checkFan(fan, shares, "fanAliveByWeek");
  if (fromSources.length !== weeks * n || fromHolding.length !== weeks * n) {
    throw new RangeError(
      "fanAliveByWeek: results must hold one number for every week and draw",
    );
  }
  const room = exponentialRoom(fan.sources);
  const curve = new Float64Array(weeks);
  const stepRoom: StepRoom = {
    core: new Float64Array(4),
    mass: new Float64Array(fan.sources),
    decay: new Float64Array(fan.sources),
    into: new Float64Array(3 * fan.sources),
  };
  for (let d = 0; d < n; d += 1) {
    if (!splitIntoExponentials(fan, d, shares, room)) {
      byWeeklySteps(fan, d, weeks, shares, stepRoom, fromSources, fromHolding);
      continue;
    }
    sumByWeek(room, curve);
    const slowDecay = Math.exp(-at(room.rate, fan.sources));
    const fastDecay = Math.exp(-at(room.rate, fan.sources + 1));
    let { pureSlow, pureFast } = room;
    for (let week = 0; week < weeks; week += 1) {
      pureSlow *= slowDecay;
      pureFast *= fastDecay;
      fromSources[week * n + d] = clampShare(at(curve, week));
      fromHolding[week * n + d] = clampShare(pureSlow + pureFast);
    }
  }
}

/** Sum of the exponentials at the end of each week; four at a time, so that no product waits for the one before. */
function sumByWeek(
  { amount, rate }: ExponentialRoom,
  curve: Float64Array,
): void {
  curve.fill(0);
  for (let j = 0; j < amount.length; j += 4) {
    let a = at(amount, j);
    let b = at(amount, j + 1);
    let c = at(amount, j + 2);
    let e = at(amount, j + 3);
    const ofA = Math.exp(-at(rate, j));
    const ofB = Math.exp(-at(rate, j + 1));
    const ofC = Math.exp(-at(rate, j + 2));
    const ofE = Math.exp(-at(rate, j + 3));
    for (let week = 0; week < curve.length; week += 1) {
      a *= ofA;
      b *= ofB;
      c *= ofC;
      e *= ofE;
      curve[week] = at(curve, week) + (a + b + (c + e));
    }
  }
}

/** Scratch for one draw as a sum of exponentials. */
interface ExponentialRoom {
  /** Amplitude of each exponential: one a source, then slow, fast, wait, and zeros up to a multiple of four. */
  readonly amount: Float64Array;
  /** Its rate, per week. */
  readonly rate: Float64Array;
  /** Amplitudes of slow and fast for what starts in holding. */
  pureSlow: number;
  pureFast: number;
}

function exponentialRoom(sources: number): ExponentialRoom {
  const size = 4 * Math.ceil((sources + 3) / 4);
  return {
    amount: new Float64Array(size),
    rate: new Float64Array(size),
    pureSlow: 0,
    pureFast: 0,
  };
}

/**
 * Splits one draw into exponentials (partial fractions).
 *
 * @returns false, leaving nothing of use in `room`, when two rates are too close for the amplitudes to cancel exactly.
 */
function splitIntoExponentials(
  fan: Fan,
  d: number,
  shares: Float64Array,
  room: ExponentialRoom,
): boolean {
  const { draws: n, sources } = fan;
  const { amount, rate } = room;
  const recover = at(fan.recover, d);
  const strain = at(fan.strain, d);
  const repair = at(fan.repair, d);
  const leaveStrained = at(fan.leaveStrained, d);
  const convert = at(fan.toHolding, d);
  const wait = at(fan.leave, d) + recover;
  const sum = strain + repair + leaveStrained;
  const root = Math.sqrt(
    (strain - repair - leaveStrained) ** 2 + 4 * strain * repair,
  );
  const fast = (sum + root) / 2;
  const slow = fast > 0 ? (strain * leaveStrained) / fast : 0;
  if (!far(fast, slow) || !far(wait, fast) || !far(wait, slow)) return false;
  const ofSlow = fast / (fast - slow);
  const ofFast = -slow / (fast - slow);
  const slowAfterWait = recover / (wait - slow);
  const fastAfterWait = recover / (wait - fast);

  let slowSum = 0;
  let fastSum = 0;
  let waitSum = 0;
  for (let j = 0; j < sources; j += 1) {
    const share = at(shares, j * n + d);
    const realise = at(fan.toWaiting, j * n + d);
    const drain = realise + convert;
    if (!far(drain, fast) || !far(drain, slow) || !far(drain, wait)) {
      return false;
    }
    const slowPart =
      (ofSlow * (convert + realise * slowAfterWait)) / (drain - slow);
    const fastPart =
      (ofFast * (convert + realise * fastAfterWait)) / (drain - fast);
    const waitPart =
      (realise * (1 - ofSlow * slowAfterWait - ofFast * fastAfterWait)) /
      (drain - wait);
    slowSum += share * slowPart;
    fastSum += share * fastPart;
    waitSum += share * waitPart;
    amount[j] = share * (1 - slowPart - fastPart - waitPart);
    rate[j] = drain;
  }
  amount[sources] = slowSum;
  amount[sources + 1] = fastSum;
  amount[sources + 2] = waitSum;
  rate[sources] = slow;
  rate[sources + 1] = fast;
  rate[sources + 2] = wait;
  room.pureSlow = ofSlow;
  room.pureFast = ofFast;
  return true;
}

/** Whether two rates differ enough, on the scale of what their closeness costs: about 1e-11 at the least. */
function far(a: number, b: number): boolean {
  return Math.abs(a - b) > 3e-4 * (1 + a + b);
}

function checkFan(fan: Fan, shares: Float64Array, caller: string): void {
  const { draws: n, sources } = fan;
  const single = [
    fan.toHolding,
    fan.leave,
    fan.recover,
    fan.strain,
    fan.repair,
    fan.leaveStrained,
  ];
  if (
    fan.toWaiting.length !== sources * n ||
    shares.length !== sources * n ||
    single.some((rates) => rates.length !== n)
  ) {
    throw new RangeError(
      `${caller}: every rate needs one number a draw, toWaiting and shares one for every source and draw`,
    );
  }
}

/** An index outside would be a defect; it reads as 0 rather than undefined. */
function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
