/**
 * A fan: several sources that only drain, each into a waiting or a holding state; the waiting state leaves or
 * joins the holding state; the holding state may come under strain, and from there recover or leave.
 * Everything is still "alive" until it leaves. Solved without ever forming the chain.
 *
 *   source j → waiting, source j → holding, waiting → holding, waiting → gone,
 *   holding ⇄ strained, strained → gone
 */

/** Rates of a fan for every draw, per week, each finite and ≥ 0. */
export interface Fan {
  readonly draws: number;
  /** How many sources. */
  readonly sources: number;
  /** `[sources × draws]`, row = source: source to waiting. */
  readonly toWaiting: Float64Array;
  /** `[draws]`: any source to holding. */
  readonly toHolding: Float64Array;
  /** `[draws]`: waiting to gone. */
  readonly leave: Float64Array;
  /** `[draws]`: waiting to holding. */
  readonly recover: Float64Array;
  /** `[draws]`: holding to strained. */
  readonly strain: Float64Array;
  /** `[draws]`: strained to holding. */
  readonly repair: Float64Array;
  /** `[draws]`: strained to gone. */
  readonly leaveStrained: Float64Array;
}

/** Poisson weights below this are left out; what they would add stays under 1e-14. */
const negligible = 1e-15;
const longestStretch = 64;

/**
 * How much is still alive after some weeks, for mass that starts in the sources and for mass that starts in holding.
 * In closed form: alive from holding is a sum of two exponentials, alive from waiting and from a source are its
 * convolutions, which are divided differences of the exponential and are taken in a form that stays exact when rates
 * coincide.
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

/** One draw by divided differences of the exponential, which stay exact when rates coincide. */
function aliveByDifferences(
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

/** The same for one draw by uniformization: for the rare draw whose two decay rates coincide. */
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

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** ∫ e^{−x u} e^{−y (t − u)} du over 0 … t, given both exponentials; exact also when x ≈ y. */
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

/** The double convolution over three rates, from their pairwise ones; divides by the widest gap. */
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

/**
 * The same two shares at the end of every week 1 … `weeks`: as sums of exponentials, or for a draw with nearly equal
 * rates by one exact weekly step repeated.
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
  const stepRoom = {
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

/** Scratch of `byWeeklySteps`. */
interface StepRoom {
  readonly core: Float64Array;
  /** `[sources]` each. */
  readonly mass: Float64Array;
  readonly decay: Float64Array;
  /** `[3 × sources]` */
  readonly into: Float64Array;
}

/** One draw by an exact weekly step, repeated: for any rates. */
function byWeeklySteps(
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

/** Some weeks of one source with the core, by uniformization: `core` holds source, waiting, holding, strained and is overwritten. */
function carryCore(
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
