/**
 * A fan that is looked at while it runs: where its mass stands, source by source, and how much of that stays alive.
 * What waits is kept apart by the source that it came from, since an observation may speak of that source.
 */

import { carryCore, clampShare } from "./fan-close-rates.ts";
import type { Fan } from "./fan-rates.ts";

/**
 * The rows of a mass `[(2 × sources + 2) × draws]`: source j, then what waits and came from source j, then holding, then
 * strained.
 *
 * @param sources - how many.
 */
export function fanRows(sources: number): {
  readonly waiting: number;
  readonly holding: number;
  readonly strained: number;
  readonly count: number;
} {
  return {
    waiting: sources,
    holding: 2 * sources,
    strained: 2 * sources + 1,
    count: 2 * sources + 2,
  };
}

/**
 * Carries the mass of every draw forward in time, exactly. What leaves is gone from it.
 *
 * @param fan - the rates, constant over the stretch.
 * @param weeks - ≥ 0.
 * @param mass - rows as `fanRows` says; overwritten.
 * @throws RangeError when a length does not fit.
 * Source: Jensen (1953), uniformization.
 */
export function carryFan(fan: Fan, weeks: number, mass: Float64Array): void {
  const { draws: n, sources } = fan;
  const { waiting, holding, strained } = checkMass(fan, mass, "carryFan");
  if (weeks === 0) return;
  const core = new Float64Array(4);
  for (let d = 0; d < n; d += 1) {
    const convert = at(fan.toHolding, d);
    core.fill(0);
    core[2] = at(mass, holding * n + d);
    core[3] = at(mass, strained * n + d);
    carryCore(fan, d, 0, 0, weeks, core);
    let held = at(core, 2);
    let strain = at(core, 3);
    for (let j = 0; j < sources; j += 1) {
      const source = j * n + d;
      const waits = (waiting + j) * n + d;
      core[0] = at(mass, source);
      core[1] = at(mass, waits);
      core[2] = 0;
      core[3] = 0;
      if (at(core, 0) + at(core, 1) === 0) continue;
      carryCore(fan, d, at(fan.toWaiting, source), convert, weeks, core);
      mass[source] = at(core, 0);
      mass[waits] = at(core, 1);
      held += at(core, 2);
      strain += at(core, 3);
    }
    mass[holding * n + d] = held;
    mass[strained * n + d] = strain;
  }
}

/**
 * How much of a mass is still alive at the end of every week 1 … `weeks`, by one exact weekly step repeated.
 *
 * @param fan - the rates, constant over all weeks.
 * @param weeks - a positive integer.
 * @param mass - rows as `fanRows` says; left as it is.
 * @param alive - `[weeks × draws]`, row = week, overwritten.
 * @throws RangeError when a length does not fit.
 */
export function fanAliveFrom(
  fan: Fan,
  weeks: number,
  mass: Float64Array,
  alive: Float64Array,
): void {
  const { draws: n, sources } = fan;
  const rows = checkMass(fan, mass, "fanAliveFrom");
  if (alive.length !== weeks * n)
    throw new RangeError(
      "fanAliveFrom: the result must hold one number for every week and draw",
    );
  const step = new Float64Array(4 * (sources + 3));
  const now = new Float64Array(sources + 3);
  for (let d = 0; d < n; d += 1) {
    weekOf(fan, d, step);
    let waits = 0;
    for (let j = 0; j < sources; j += 1) {
      now[j] = at(mass, j * n + d);
      waits += at(mass, (rows.waiting + j) * n + d);
    }
    now[sources] = waits;
    now[sources + 1] = at(mass, rows.holding * n + d);
    now[sources + 2] = at(mass, rows.strained * n + d);
    for (let i = d; i < alive.length; i += n)
      alive[i] = clampShare(stepOn(now, step));
  }
}

/** One week for mass that stands in each source, in waiting, in holding and in strained: `[4]` each, as `carryCore` has it. */
function weekOf(fan: Fan, d: number, step: Float64Array): void {
  const { draws: n, sources } = fan;
  for (let row = 0; row < sources + 3; row += 1) {
    const core = step.subarray(4 * row, 4 * row + 4).fill(0);
    const isSource = row < sources;
    core[isSource ? 0 : row - sources + 1] = 1;
    carryCore(
      fan,
      d,
      isSource ? at(fan.toWaiting, row * n + d) : 0,
      isSource ? at(fan.toHolding, d) : 0,
      1,
      core,
    );
  }
}

/** Carries one draw a week on; returns what is alive then. */
function stepOn(now: Float64Array, step: Float64Array): number {
  const sources = now.length - 3;
  let alive = 0;
  let waiting = 0;
  let holding = 0;
  let strained = 0;
  for (let row = 0; row < now.length; row += 1) {
    const mass = at(now, row);
    if (row < sources) {
      now[row] = mass * at(step, 4 * row);
      alive += at(now, row);
    }
    waiting += mass * at(step, 4 * row + 1);
    holding += mass * at(step, 4 * row + 2);
    strained += mass * at(step, 4 * row + 3);
  }
  now[sources] = waiting;
  now[sources + 1] = holding;
  now[sources + 2] = strained;
  return alive + waiting + holding + strained;
}

function checkMass(
  fan: Fan,
  mass: Float64Array,
  caller: string,
): ReturnType<typeof fanRows> {
  const rows = fanRows(fan.sources);
  if (mass.length !== rows.count * fan.draws)
    throw new RangeError(
      `${caller}: the mass must hold one number for every row and draw`,
    );
  return rows;
}

/** An index outside would be a defect; it reads as 0 rather than undefined. */
function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
