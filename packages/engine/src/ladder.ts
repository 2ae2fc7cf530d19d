/**
 * A ladder: five transient levels, one step up or down at a time, and a way out from each.
 * The commonest shape of a hidden quantity with an event at the end of it. Solved with its
 * five numbers held in locals, which is several times faster than `propagate` on the same chain.
 */

/** Number of levels of every ladder. */
export const ladderLevels = 5;

/** Rates of a ladder for every draw, per week, each finite and ≥ 0. */
export interface Ladder {
  readonly draws: number;
  /** `[4 × draws]`: from level k to k + 1. */
  readonly up: Float64Array;
  /** `[4 × draws]`: from level k + 1 to k. */
  readonly down: Float64Array;
  /** `[5 × draws]`: out of level k for good, whatever the way. */
  readonly exit: Float64Array;
}

/** Poisson weights below this are left out; what they would add stays under 1e-14. */
const negligible = 1e-13;
/** Longest stretch, in expected jumps, solved at once: keeps exp(−jumps) far from underflow. */
const longestStretch = 600;
/** A stretch below this, in weeks, needs no faster clock: nothing that counts happens in it. */
const shortest = 1e-9;

/**
 * Carries a ladder forward and counts the weeks spent at each level, by uniformization. The flow out of
 * level k through a way with rate r over the stretch is r times the weeks spent there.
 * Five parameters: the caller owns every array and uses it again, so that nothing is allocated here.
 *
 * @param ladder - the rates, constant over the stretch.
 * @param weeks - length of the stretch: one number ≥ 0, or `[draws]`, one for each draw.
 * @param p - `[5 × draws]`, row = level: probability of each level at the start; overwritten by that at the end.
 * @param spent - `[5 × draws]`, weeks: expected time at each level; the stretch is added to what is there.
 * @param only - indices of the draws to carry; all when absent. The others keep what they hold.
 * @throws RangeError when a length does not fit. Rates and times are trusted: this is the inner loop.
 * Source: Jensen (1953); occupancy by Reibman and Trivedi (1988), eq. for cumulative measures.
 */
export function climb(
  ladder: Ladder,
  weeks: number | Float64Array,
  p: Float64Array,
  spent: Float64Array,
  only?: Uint32Array,
): void {
  const n = ladder.draws;
  checkLadder(ladder, p, "climb");
  if (spent.length !== p.length) {
    throw new RangeError(
      "climb: spent must hold one number for every level and draw",
    );
  }
  if (typeof weeks !== "number" && weeks.length !== n) {
    throw new RangeError("climb: weeks must hold one number a draw");
  }
  const count = only?.length ?? n;
  for (let i = 0; i < count; i += 1) {
    const d = only === undefined ? i : (only[i] ?? 0);
    const t = typeof weeks === "number" ? weeks : at(weeks, d);
    if (t > 0) carry(ladder, d, t, p, spent, 0, spent);
  }
}

/**
 * Weeks spent at each level by an earlier and by a later time, in one run; cheaper than climbing twice.
 * Seven parameters: those of `climb`, with a second time and a second result.
 *
 * @param ladder - the rates, constant over the whole time.
 * @param early - the earlier time in weeks, > 0.
 * @param late - the later time in weeks, ≥ early.
 * @param p - `[5 × draws]`: probability of each level now; not changed.
 * @param spentEarly - `[5 × draws]`, weeks: what is spent by the earlier time is added.
 * @param spentLate - `[5 × draws]`, weeks: what is spent by the later time is added.
 * @param only - indices of the draws to work out; all when absent.
 * @throws RangeError when a length does not fit or the times are out of order.
 */
export function weeksSpent(
  ladder: Ladder,
  early: number,
  late: number,
  p: Float64Array,
  spentEarly: Float64Array,
  spentLate: Float64Array,
  only?: Uint32Array,
): void {
  checkLadder(ladder, p, "weeksSpent");
  if (spentEarly.length !== p.length || spentLate.length !== p.length) {
    throw new RangeError(
      "weeksSpent: both results must hold one number for every level and draw",
    );
  }
  if (!(early > 0 && late >= early)) {
    throw new RangeError("weeksSpent: needs 0 < early ≤ late");
  }
  const count = only?.length ?? ladder.draws;
  for (let i = 0; i < count; i += 1) {
    const d = only === undefined ? i : (only[i] ?? 0);
    carry(ladder, d, late, p, spentLate, early, spentEarly);
  }
}

/**
 * One draw. With an `early` time, also the weeks spent until then, and `p` is left alone.
 * The ticks of one clock serve both times; when there are too many for one stretch, the times are climbed to in turn.
 * Seven parameters: the inner loop, called for every draw; an object would be made anew each time.
 */
function carry(
  ladder: Ladder,
  d: number,
  t: number,
  p: Float64Array,
  spent: Float64Array,
  early: number,
  spentEarly: Float64Array,
): void {
  const { draws: n, up, down, exit } = ladder;
  const up0 = at(up, d);
  const up1 = at(up, n + d);
  const up2 = at(up, 2 * n + d);
  const up3 = at(up, 3 * n + d);
  const down1 = at(down, d);
  const down2 = at(down, n + d);
  const down3 = at(down, 2 * n + d);
  const down4 = at(down, 3 * n + d);
  const out0 = up0 + at(exit, d);
  const out1 = up1 + down1 + at(exit, n + d);
  const out2 = up2 + down2 + at(exit, 2 * n + d);
  const out3 = up3 + down3 + at(exit, 3 * n + d);
  const out4 = down4 + at(exit, 4 * n + d);

  // A clock at least as fast as one tick a stretch keeps the occupancy sums well scaled.
  const q = Math.max(out0, out1, out2, out3, out4, 1 / Math.max(t, shortest));
  const tick = 1 / q;
  const keep0 = 1 - out0 * tick;
  const keep1 = 1 - out1 * tick;
  const keep2 = 1 - out2 * tick;
  const keep3 = 1 - out3 * tick;
  const keep4 = 1 - out4 * tick;
  const rise0 = up0 * tick;
  const rise1 = up1 * tick;
  const rise2 = up2 * tick;
  const rise3 = up3 * tick;
  const fall1 = down1 * tick;
  const fall2 = down2 * tick;
  const fall3 = down3 * tick;
  const fall4 = down4 * tick;

  let v0 = at(p, d);
  let v1 = at(p, n + d);
  let v2 = at(p, 2 * n + d);
  let v3 = at(p, 3 * n + d);
  let v4 = at(p, 4 * n + d);
  let o0 = 0;
  let o1 = 0;
  let o2 = 0;
  let o3 = 0;
  let o4 = 0;
  const ending = early === 0;
  const stretches = Math.ceil((q * t) / longestStretch);
  if (stretches > 1 && !ending) {
    carryInTurn(ladder, d, t, p, spent, early, spentEarly);
    return;
  }
  const ticks = (q * t) / stretches;
  const earlyTicks = q * early;

  for (let stretch = 0; stretch < stretches; stretch += 1) {
    let weight = Math.exp(-ticks);
    let tail = 1 - weight;
    let s0 = weight * v0;
    let s1 = weight * v1;
    let s2 = weight * v2;
    let s3 = weight * v3;
    let s4 = weight * v4;
    o0 += tail * v0;
    o1 += tail * v1;
    o2 += tail * v2;
    o3 += tail * v3;
    o4 += tail * v4;
    let earlyWeight = ending ? 0 : Math.exp(-earlyTicks);
    let earlyTail = ending ? 0 : 1 - earlyWeight;
    let e0 = earlyTail * v0;
    let e1 = earlyTail * v1;
    let e2 = earlyTail * v2;
    let e3 = earlyTail * v3;
    let e4 = earlyTail * v4;
    for (let k = 1; k <= ticks || weight > negligible; k += 1) {
      const n0 = v0 * keep0 + v1 * fall1;
      const n1 = v1 * keep1 + v0 * rise0 + v2 * fall2;
      const n2 = v2 * keep2 + v1 * rise1 + v3 * fall3;
      const n3 = v3 * keep3 + v2 * rise2 + v4 * fall4;
      v4 = v4 * keep4 + v3 * rise3;
      v0 = n0;
      v1 = n1;
      v2 = n2;
      v3 = n3;
      weight *= ticks / k;
      tail -= weight;
      o0 += tail * v0;
      o1 += tail * v1;
      o2 += tail * v2;
      o3 += tail * v3;
      o4 += tail * v4;
      if (ending) {
        s0 += weight * v0;
        s1 += weight * v1;
        s2 += weight * v2;
        s3 += weight * v3;
        s4 += weight * v4;
      } else if (k <= earlyTicks || earlyWeight > negligible) {
        earlyWeight *= earlyTicks / k;
        earlyTail -= earlyWeight;
        e0 += earlyTail * v0;
        e1 += earlyTail * v1;
        e2 += earlyTail * v2;
        e3 += earlyTail * v3;
        e4 += earlyTail * v4;
      }
    }
    if (ending) {
      v0 = s0;
      v1 = s1;
      v2 = s2;
      v3 = s3;
      v4 = s4;
    } else {
      addSpent(spentEarly, n, d, tick, e0, e1, e2, e3, e4);
    }
  }
  addSpent(spent, n, d, tick, o0, o1, o2, o3, o4);
  if (!ending) return;
  p[d] = v0;
  p[n + d] = v1;
  p[2 * n + d] = v2;
  p[3 * n + d] = v3;
  p[4 * n + d] = v4;
}

// Nine parameters: the five sums live in locals, and an array would move them to memory.
function addSpent(
  spent: Float64Array,
  n: number,
  d: number,
  tick: number,
  o0: number,
  o1: number,
  o2: number,
  o3: number,
  o4: number,
): void {
  spent[d] = at(spent, d) + Math.max(0, o0 * tick);
  spent[n + d] = at(spent, n + d) + Math.max(0, o1 * tick);
  spent[2 * n + d] = at(spent, 2 * n + d) + Math.max(0, o2 * tick);
  spent[3 * n + d] = at(spent, 3 * n + d) + Math.max(0, o3 * tick);
  spent[4 * n + d] = at(spent, 4 * n + d) + Math.max(0, o4 * tick);
}

/**
 * The rare draw too fast for one stretch: first to the early time, then on to the late one.
 * Seven parameters: those of `carry`, in whose place it stands.
 */
function carryInTurn(
  ladder: Ladder,
  d: number,
  late: number,
  p: Float64Array,
  spentLate: Float64Array,
  early: number,
  spentEarly: Float64Array,
): void {
  const n = ladder.draws;
  const mine = p.slice();
  const spent = new Float64Array(p.length);
  carry(ladder, d, early, mine, spent, 0, spent);
  for (let i = d; i < p.length; i += n) {
    spentEarly[i] = at(spentEarly, i) + at(spent, i);
  }
  if (late > early) carry(ladder, d, late - early, mine, spent, 0, spent);
  for (let i = d; i < p.length; i += n) {
    spentLate[i] = at(spentLate, i) + at(spent, i);
  }
}

/**
 * Weekly totals of two rewards earned along a ladder: what has flowed out through two ways by the end of each week.
 * One exact weekly step is built per draw and then repeated.
 * Six parameters: the caller owns the state and both totals, and uses them again.
 *
 * @param ladder - the rates, constant over all weeks.
 * @param rewards - two rows of five numbers: reward per week spent at each level.
 * @param p - `[5 × draws]`: probability of each level now; not changed.
 * @param weeks - how many weeks, a positive integer.
 * @param first - `[weeks × draws]`, row = week: total of the first reward by the end of that week. Overwritten.
 * @param second - the same for the second reward.
 * @throws RangeError when a length does not fit.
 */
export function ladderRewards(
  ladder: Ladder,
  rewards: readonly [readonly number[], readonly number[]],
  p: Float64Array,
  weeks: number,
  first: Float64Array,
  second: Float64Array,
): void {
  const n = ladder.draws;
  checkLadder(ladder, p, "ladderRewards");
  if (first.length !== weeks * n || second.length !== weeks * n) {
    throw new RangeError(
      "ladderRewards: totals must hold one number for every week and draw",
    );
  }
  const step = weeklyStep(ladder, rewards);
  for (let d = 0; d < n; d += 1) {
    const e = d * weeklyNumbers;
    let v0 = at(p, d);
    let v1 = at(p, n + d);
    let v2 = at(p, 2 * n + d);
    let v3 = at(p, 3 * n + d);
    let v4 = at(p, 4 * n + d);
    let a = 0;
    let b = 0;
    for (let i = d; i < weeks * n; i += n) {
      a +=
        v0 * at(step, e + 5) +
        v1 * at(step, e + 12) +
        v2 * at(step, e + 19) +
        v3 * at(step, e + 26) +
        v4 * at(step, e + 33);
      b +=
        v0 * at(step, e + 6) +
        v1 * at(step, e + 13) +
        v2 * at(step, e + 20) +
        v3 * at(step, e + 27) +
        v4 * at(step, e + 34);
      const n0 =
        v0 * at(step, e) +
        v1 * at(step, e + 7) +
        v2 * at(step, e + 14) +
        v3 * at(step, e + 21) +
        v4 * at(step, e + 28);
      const n1 =
        v0 * at(step, e + 1) +
        v1 * at(step, e + 8) +
        v2 * at(step, e + 15) +
        v3 * at(step, e + 22) +
        v4 * at(step, e + 29);
      const n2 =
        v0 * at(step, e + 2) +
        v1 * at(step, e + 9) +
        v2 * at(step, e + 16) +
        v3 * at(step, e + 23) +
        v4 * at(step, e + 30);
      const n3 =
        v0 * at(step, e + 3) +
        v1 * at(step, e + 10) +
        v2 * at(step, e + 17) +
        v3 * at(step, e + 24) +
        v4 * at(step, e + 31);
      v4 =
        v0 * at(step, e + 4) +
        v1 * at(step, e + 11) +
        v2 * at(step, e + 18) +
        v3 * at(step, e + 25) +
        v4 * at(step, e + 32);
      v0 = n0;
      v1 = n1;
      v2 = n2;
      v3 = n3;
      first[i] = a;
      second[i] = b;
    }
  }
}

/** Per draw and start level: five probabilities a week later, then two rewards earned within the week. */
const weeklyNumbers = ladderLevels * (ladderLevels + 2);

function weeklyStep(
  ladder: Ladder,
  rewards: readonly [readonly number[], readonly number[]],
): Float64Array {
  const n = ladder.draws;
  const step = new Float64Array(weeklyNumbers * n);
  const p = new Float64Array(ladderLevels * n);
  const spent = new Float64Array(ladderLevels * n);
  for (let start = 0; start < ladderLevels; start += 1) {
    p.fill(0).fill(1, start * n, (start + 1) * n);
    spent.fill(0);
    climb(ladder, 1, p, spent);
    for (let d = 0; d < n; d += 1) {
      const row = d * weeklyNumbers + start * (ladderLevels + 2);
      for (let level = 0; level < ladderLevels; level += 1) {
        const stay = at(spent, level * n + d);
        step[row + level] = at(p, level * n + d);
        step[row + 5] = at(step, row + 5) + stay * (rewards[0][level] ?? 0);
        step[row + 6] = at(step, row + 6) + stay * (rewards[1][level] ?? 0);
      }
    }
  }
  return step;
}

function checkLadder(ladder: Ladder, p: Float64Array, caller: string): void {
  const { draws, up, down, exit } = ladder;
  if (
    up.length !== 4 * draws ||
    down.length !== 4 * draws ||
    exit.length !== 5 * draws ||
    p.length !== 5 * draws
  ) {
    throw new RangeError(
      `${caller}: up and down must hold 4, exit and p 5 numbers for every draw`,
    );
  }
}

/** Typed arrays are indexed here only; an index outside would be a defect, so it reads as 0 rather than undefined. */
function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
