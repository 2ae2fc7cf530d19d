import { checkRates, type Pattern } from "./pattern.ts";

/** A Poisson term smaller than this no longer changes a probability. */
const negligible = 1e-17;
/** Longest stretch, in expected jumps, solved at once: keeps exp(−jumps) far from underflow. */
const longestStretch = 64;

/**
 * Carries the state probabilities of every draw forward in time: p(t) = p(0) exp(Q t), by uniformization.
 * Works for any pattern. `ladder.ts` and `fan.ts` do the same work faster for two special shapes.
 *
 * @param pattern - the moves.
 * @param rates - `[moves × draws]`, row = move, per week, constant over the stretch.
 * @param weeks - length of the stretch, ≥ 0.
 * @param p - `[states × draws]`, row = state: probabilities at the start; overwritten by those at the end.
 *   All terms are non-negative, so a draw's total is kept to rounding (about 1e-15 per 100 expected jumps).
 * @throws RangeError on a wrong length, a negative or infinite rate or time.
 * Source: Jensen (1953); Reibman and Trivedi (1988), Numerical transient analysis of Markov models.
 */
export function propagate(
  pattern: Pattern,
  rates: Float64Array,
  weeks: number,
  p: Float64Array,
): void {
  const { states, from, to } = pattern;
  const moves = from.length;
  const draws = p.length / states;
  if (!Number.isInteger(draws))
    throw new RangeError(
      "propagate: p must hold one number for every state and draw",
    );
  if (!(weeks >= 0 && weeks < Infinity))
    throw new RangeError("propagate: weeks must be finite and at least 0");
  checkRates(pattern, rates, draws);

  const exit = new Float64Array(states);
  const jump = new Float64Array(moves);
  let current = new Float64Array(states);
  let next = new Float64Array(states);
  const sum = new Float64Array(states);

  for (let draw = 0; draw < draws; draw += 1) {
    exit.fill(0);
    for (let move = 0; move < moves; move += 1) {
      const state = from[move] ?? 0;
      exit[state] = (exit[state] ?? 0) + (rates[move * draws + draw] ?? 0);
    }
    let fastest = 0;
    for (let state = 0; state < states; state += 1)
      fastest = Math.max(fastest, exit[state] ?? 0);
    if (fastest * weeks === 0) continue;

    for (let move = 0; move < moves; move += 1)
      jump[move] = (rates[move * draws + draw] ?? 0) / fastest;
    for (let state = 0; state < states; state += 1)
      current[state] = p[state * draws + draw] ?? 0;
    const stretches = Math.ceil((fastest * weeks) / longestStretch);
    const jumps = (fastest * weeks) / stretches;

    for (let stretch = 0; stretch < stretches; stretch += 1) {
      let weight = Math.exp(-jumps);
      for (let state = 0; state < states; state += 1)
        sum[state] = weight * (current[state] ?? 0);
      for (let k = 1; k <= jumps || weight > negligible; k += 1) {
        for (let state = 0; state < states; state += 1) {
          next[state] =
            (current[state] ?? 0) * (1 - (exit[state] ?? 0) / fastest);
        }
        for (let move = 0; move < moves; move += 1) {
          const end = to[move] ?? 0;
          next[end] =
            (next[end] ?? 0) +
            (current[from[move] ?? 0] ?? 0) * (jump[move] ?? 0);
        }
        weight *= jumps / k;
        for (let state = 0; state < states; state += 1)
          sum[state] = (sum[state] ?? 0) + weight * (next[state] ?? 0);
        [current, next] = [next, current];
      }
      current.set(sum);
    }
    for (let state = 0; state < states; state += 1)
      p[state * draws + draw] = current[state] ?? 0;
  }
}
