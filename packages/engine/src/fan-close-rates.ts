/**
 * The fan for draws whose rates nearly coincide, where a sum of exponentials would lose its digits: by divided
 * differences, and by an exact weekly step.
 */

import type { Fan } from "./fan-rates.ts";

/** Poisson weights below this are left out; what they would add stays under 1e-14. */
const negligible = 1e-15;
const longestStretch = 64;

/**
 * One draw by divided differences of the exponential, which stay exact when rates coincide.
 * Six parameters: called for every draw, with the arrays of `fanAlive`; an object would be made anew each time.
 */
export function aliveByDifferences(
  fan: Fan,
  d: number,
  weeks: number,
  shares: Float64Array,
  fromSources: Float64Array,
  fromHolding: Float64Array,
): void {
  const n = fan.draws;
  const recover = at(fan.recover, d);
  const strain = at(fan.strain, d);
  const repair = at(fan.repair, d);
  const leaveStrained = at(fan.leaveStrained, d);
  const convert = at(fan.toHolding, d);
  const wait = at(fan.leave, d) + recover;

  // The holding pair decays at two rates, fast > slow; their product is strain × leaving, which gives the slow one
  // without cancellation.
  const sum = strain + repair + leaveStrained;
  const root = Math.sqrt(
    (strain - repair - leaveStrained) ** 2 + 4 * strain * repair,
  );
  const fast = (sum + root) / 2;
  const slow = fast > 0 ? (strain * leaveStrained) / fast : 0;
  const gap = fast - slow;
  if (gap * weeks < 1e-4) {
    aliveByTicks(fan, d, weeks, shares, fromSources, fromHolding);
    return;
  }
  const ofSlow = fast / gap;
  const ofFast = -slow / gap;
  const expFast = Math.exp(-fast * weeks);
  const expSlow = Math.exp(-slow * weeks);
  const expWait = Math.exp(-wait * weeks);
  fromHolding[d] = clampShare(ofSlow * expSlow + ofFast * expFast);

  const waitFast = difference(wait, expWait, fast, expFast, weeks);
  const waitSlow = difference(wait, expWait, slow, expSlow, weeks);
  let alive = 0;
  for (let j = 0; j < fan.sources; j += 1) {
    const share = at(shares, j * n + d);
    if (share === 0) continue;
    const realise = at(fan.toWaiting, j * n + d);
    const drain = realise + convert;
    const expDrain = Math.exp(-drain * weeks);
    const drainFast = difference(drain, expDrain, fast, expFast, weeks);
    const drainSlow = difference(drain, expDrain, slow, expSlow, weeks);
    const drainWait = difference(drain, expDrain, wait, expWait, weeks);
    const viaHolding = ofSlow * drainSlow + ofFast * drainFast;
    const thenHolding =
      ofSlow *
        secondDifference(
          drain,
          wait,
          slow,
          drainWait,
          waitSlow,
          drainSlow,
          weeks,
        ) +
      ofFast *
        secondDifference(
          drain,
          wait,
          fast,
          drainWait,
          waitFast,
          drainFast,
          weeks,
        );
    alive +=
      share *
      (expDrain +
        convert * viaHolding +
        realise * (drainWait + recover * thenHolding));
  }
  fromSources[d] = clampShare(alive);
}

/**
 * The same for one draw by uniformization: for the rare draw whose two decay rates coincide.
 * Six parameters: those of `aliveByDifferences`, in whose place it stands.
 */
function aliveByTicks(
  fan: Fan,
  d: number,
  weeks: number,
  shares: Float64Array,
  fromSources: Float64Array,
  fromHolding: Float64Array,
): void {
  const core = new Float64Array(4);
  const alive = (state: number, realise: number, convert: number): number => {
    core.fill(0);
    core[state] = 1;
    carryCore(fan, d, realise, convert, weeks, core);
    return clampShare(at(core, 0) + at(core, 1) + at(core, 2) + at(core, 3));
  };
  let sum = 0;
  for (let j = 0; j < fan.sources; j += 1) {
    const i = j * fan.draws + d;
    sum += at(shares, i) * alive(0, at(fan.toWaiting, i), at(fan.toHolding, d));
  }
  fromSources[d] = sum;
  fromHolding[d] = alive(2, 0, 0);
}

/** A probability, whatever rounding made of it. */
export function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/**
 * ∫ e^{−x u} e^{−y (t − u)} du over 0 … t, given both exponentials; exact also when x ≈ y.
 * Five parameters: the five numbers of one formula, called for every source of every draw.
 */
function difference(
  x: number,
  expX: number,
  y: number,
  expY: number,
  t: number,
): number {
  const gap = x - y;
  if (Math.abs(gap) * t > 0.01) return (expY - expX) / gap;
  return gap === 0
    ? t * expX
    : (-Math.expm1(-Math.abs(gap) * t) / Math.abs(gap)) *
        (gap > 0 ? expY : expX);
}

/**
 * The double convolution over three rates, from their pairwise ones; divides by the widest gap.
 * Seven parameters: the seven numbers of one formula, called for every source of every draw.
 */
function secondDifference(
  a: number,
  b: number,
  c: number,
  ab: number,
  bc: number,
  ac: number,
  t: number,
): number {
  const gapAb = Math.abs(a - b);
  const gapBc = Math.abs(b - c);
  const gapAc = Math.abs(a - c);
  if (gapAb >= gapBc && gapAb >= gapAc)
    return gapAb * t > 1e-3 ? (bc - ac) / (a - b) : nearlyEqual(a, b, c, t);
  if (gapBc >= gapAc)
    return gapBc * t > 1e-3 ? (ac - ab) / (b - c) : nearlyEqual(a, b, c, t);
  return gapAc * t > 1e-3 ? (bc - ab) / (a - c) : nearlyEqual(a, b, c, t);
}

/** The same when all three rates nearly coincide: the mean rate's value with the second-order term of their spread. */
function nearlyEqual(a: number, b: number, c: number, t: number): number {
  const mean = (a + b + c) / 3;
  const spread = ((a - mean) ** 2 + (b - mean) ** 2 + (c - mean) ** 2) / 12;
  return ((t * t) / 2) * Math.exp(-mean * t) * (1 + (t * t * spread) / 2);
}

/** Scratch of `byWeeklySteps`. */
export interface StepRoom {
  readonly core: Float64Array;
  /** `[sources]` each. */
  readonly mass: Float64Array;
  readonly decay: Float64Array;
  /** `[3 × sources]` */
  readonly into: Float64Array;
}

/**
 * One draw by an exact weekly step, repeated: for any rates.
 * Seven parameters: called for every draw, with the arrays of `fanAliveByWeek` and scratch to work in.
 */
export function byWeeklySteps(
  fan: Fan,
  d: number,
  weeks: number,
  shares: Float64Array,
  { core, mass, decay, into }: StepRoom,
  fromSources: Float64Array,
  fromHolding: Float64Array,
): void {
  const { draws: n, sources } = fan;
  const convert = at(fan.toHolding, d);
  for (let j = 0; j < sources; j += 1) {
    const realise = at(fan.toWaiting, j * n + d);
    core.fill(0);
    core[0] = 1;
    carryCore(fan, d, realise, convert, 1, core);
    mass[j] = at(shares, j * n + d);
    decay[j] = at(core, 0);
    into[3 * j] = at(core, 1);
    into[3 * j + 1] = at(core, 2);
    into[3 * j + 2] = at(core, 3);
  }
  const unit = (state: number): void => {
    core.fill(0);
    core[state] = 1;
    carryCore(fan, d, 0, 0, 1, core);
  };
  unit(1);
  const waitWait = at(core, 1);
  const waitHold = at(core, 2);
  const waitStrained = at(core, 3);
  unit(2);
  const holdHold = at(core, 2);
  const holdStrained = at(core, 3);
  unit(3);
  const strainedHold = at(core, 2);
  const strainedStrained = at(core, 3);

  let waiting = 0;
  let holding = 0;
  let strained = 0;
  let pureHolding = 1;
  let pureStrained = 0;
  for (let i = d; i < weeks * n; i += n) {
    let nextWaiting = waiting * waitWait;
    let nextHolding =
      waiting * waitHold + holding * holdHold + strained * strainedHold;
    let nextStrained =
      waiting * waitStrained +
      holding * holdStrained +
      strained * strainedStrained;
    let sourceMass = 0;
    for (let j = 0; j < sources; j += 1) {
      const m = at(mass, j);
      nextWaiting += m * at(into, 3 * j);
      nextHolding += m * at(into, 3 * j + 1);
      nextStrained += m * at(into, 3 * j + 2);
      const left = m * at(decay, j);
      mass[j] = left;
      sourceMass += left;
    }
    waiting = nextWaiting;
    holding = nextHolding;
    strained = nextStrained;
    fromSources[i] = Math.min(1, sourceMass + waiting + holding + strained);
    const pureNext = pureHolding * holdHold + pureStrained * strainedHold;
    pureStrained = pureHolding * holdStrained + pureStrained * strainedStrained;
    pureHolding = pureNext;
    fromHolding[i] = Math.min(1, pureHolding + pureStrained);
  }
}

/**
 * Some weeks of one source with the core, by uniformization: `core` holds source, waiting, holding, strained and is overwritten.
 * Six parameters: called for every source of every draw; an object would be made anew each time.
 */
export function carryCore(
  fan: Fan,
  d: number,
  realise: number,
  convert: number,
  weeks: number,
  core: Float64Array,
): void {
  const leave = at(fan.leave, d);
  const recover = at(fan.recover, d);
  const strain = at(fan.strain, d);
  const repair = at(fan.repair, d);
  const leaveStrained = at(fan.leaveStrained, d);
  const q = Math.max(
    realise + convert,
    leave + recover,
    strain,
    repair + leaveStrained,
    1e-9,
  );
  const tick = 1 / q;
  const stretches = Math.ceil((q * weeks) / longestStretch);
  const ticks = (q * weeks) / stretches;
  let source = at(core, 0);
  let waiting = at(core, 1);
  let holding = at(core, 2);
  let strained = at(core, 3);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    let weight = Math.exp(-ticks);
    let sourceSum = weight * source;
    let waitingSum = weight * waiting;
    let holdingSum = weight * holding;
    let strainedSum = weight * strained;
    for (let k = 1; k <= ticks || weight > negligible; k += 1) {
      weight *= ticks / k;
      const nextWaiting =
        waiting * (1 - (leave + recover) * tick) + source * realise * tick;
      const nextHolding =
        holding * (1 - strain * tick) +
        (waiting * recover + strained * repair + source * convert) * tick;
      strained =
        strained * (1 - (repair + leaveStrained) * tick) +
        holding * strain * tick;
      source *= 1 - (realise + convert) * tick;
      waiting = nextWaiting;
      holding = nextHolding;
      sourceSum += weight * source;
      waitingSum += weight * waiting;
      holdingSum += weight * holding;
      strainedSum += weight * strained;
    }
    source = sourceSum;
    waiting = waitingSum;
    holding = holdingSum;
    strained = strainedSum;
  }
  core[0] = source;
  core[1] = waiting;
  core[2] = holding;
  core[3] = strained;
}

/** An index outside would be a defect; it reads as 0 rather than undefined. */
function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
