import type { Pattern } from "./pattern.ts";
import type { RandomStream } from "./random.ts";

/** A stretch of time in which one draw's rates are constant. */
export interface RateStretch {
  /** Length in weeks, ≥ 0; the last stretch may be Infinity. */
  readonly weeks: number;
  /** `[moves]`, per week, in the pattern's order. */
  readonly rates: Float64Array;
}

/** One visit of a history: the state entered and when, in weeks from the start. */
export interface Visit {
  readonly state: number;
  readonly atWeek: number;
}

/**
 * One random history of a chain with piecewise-constant rates, exact in continuous time.
 *
 * @param pattern - the moves.
 * @param stretches - rates over time, in order; together they are the time watched.
 * @param start - state at time 0.
 * @param random - the stream to draw from; the same stream gives the same history.
 * @returns the visits in order, the first at week 0; a state without a way out ends it.
 * @throws RangeError when the start is not a state or an endless stretch has no end in it after 10,000 moves.
 * Source: Gillespie (1977), the direct method.
 */
export function simulateHistory(
  pattern: Pattern,
  stretches: readonly RateStretch[],
  start: number,
  random: RandomStream,
): Visit[] {
  if (!Number.isInteger(start) || start < 0 || start >= pattern.states) {
    throw new RangeError(
      "simulateHistory: start must be a state of the pattern",
    );
  }
  const visits: Visit[] = [{ state: start, atWeek: 0 }];
  let state = start;
  let stretchStart = 0;
  for (const { weeks, rates } of stretches) {
    let now = stretchStart;
    const end = stretchStart + weeks;
    for (;;) {
      let exit = 0;
      for (let move = 0; move < rates.length; move += 1)
        if (pattern.from[move] === state) exit += rates[move] ?? 0;
      if (exit === 0) break;
      now += -Math.log(1 - random.uniform()) / exit;
      if (now >= end) break;
      let pick = random.uniform() * exit;
      for (let move = 0; move < rates.length; move += 1) {
        if (pattern.from[move] !== state) continue;
        pick -= rates[move] ?? 0;
        if (pick < 0) {
          state = pattern.to[move] ?? state;
          break;
        }
      }
      visits.push({ state, atWeek: now });
      if (visits.length > 10_000)
        throw new RangeError("simulateHistory: more than 10,000 moves");
    }
    stretchStart = end;
  }
  return visits;
}
