/**
 * The sparse shape of a continuous-time Markov chain: which moves exist. The
 * rates live apart, one array per move over the draws of an ensemble.
 */

/** Which moves a chain allows. All arrays share one order of moves. */
export interface Pattern {
  /** Number of states; states are numbered 0 … states − 1. */
  readonly states: number;
  /** `[moves]` state a move starts in. */
  readonly from: Int32Array;
  /** `[moves]` state a move ends in. */
  readonly to: Int32Array;
}

/**
 * A checked pattern.
 *
 * @param states - number of states, a positive integer.
 * @param moves - `[from, to]` pairs; no pair twice, none from a state to itself.
 * @returns the pattern, moves in the order given.
 * @throws RangeError naming the first bad move.
 */
export function ratePattern(
  states: number,
  moves: readonly (readonly [number, number])[],
): Pattern {
  if (!Number.isInteger(states) || states < 1)
    throw new RangeError("ratePattern: states must be a positive integer");
  const seen = new Set<number>();
  const from = new Int32Array(moves.length);
  const to = new Int32Array(moves.length);
  for (const [index, [start, end]] of moves.entries()) {
    const inside = (state: number): boolean =>
      Number.isInteger(state) && state >= 0 && state < states;
    if (
      !inside(start) ||
      !inside(end) ||
      start === end ||
      seen.has(start * states + end)
    ) {
      throw new RangeError(
        `ratePattern: move ${index} must join two different states of 0 … ${states - 1}, once`,
      );
    }
    seen.add(start * states + end);
    from[index] = start;
    to[index] = end;
  }
  return { states, from, to };
}

/**
 * The dense generator of one draw.
 *
 * @param pattern - the moves.
 * @param rates - `[moves × draws]`, row = move, per week, each ≥ 0.
 * @param draws - number of draws in `rates`.
 * @param draw - which draw, 0 … draws − 1.
 * @returns `[states × states]`, row-major, row = from; every row sums to 0. Per week.
 */
export function denseGenerator(
  pattern: Pattern,
  rates: Float64Array,
  draws: number,
  draw: number,
): Float64Array {
  checkRates(pattern, rates, draws);
  const { states, from, to } = pattern;
  const q = new Float64Array(states * states);
  for (let move = 0; move < from.length; move += 1) {
    const rate = rates[move * draws + draw] ?? 0;
    const row = (from[move] ?? 0) * states;
    q[row + (to[move] ?? 0)] = rate;
    q[row + (from[move] ?? 0)] = (q[row + (from[move] ?? 0)] ?? 0) - rate;
  }
  return q;
}

/**
 * Throws unless `rates` has one finite, non-negative number for every move and draw.
 *
 * @param pattern - the moves.
 * @param rates - `[moves × draws]`, row = move, per week.
 * @param draws - number of draws, a positive integer.
 * @throws RangeError on a wrong length, or naming the move of the first bad rate.
 */
export function checkRates(
  pattern: Pattern,
  rates: Float64Array,
  draws: number,
): void {
  if (rates.length !== pattern.from.length * draws) {
    throw new RangeError("rates must hold one number for every move and draw");
  }
  const bad = rates.findIndex((rate) => !(rate >= 0 && rate < Infinity));
  if (bad >= 0)
    throw new RangeError(
      `rate of move ${Math.floor(bad / draws)} must be finite and at least 0`,
    );
}
