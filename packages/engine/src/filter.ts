/**
 * Conditioning an ensemble on what has been seen: a forward filter. State probabilities stay normalised per draw;
 * what each draw thought of the observation is kept on the log scale, so that thousands of observations stay finite.
 */

/**
 * Conditions every draw on an observation of its hidden state.
 *
 * @param p - `[states × draws]`, row = state: probabilities before, not necessarily summing to 1 (mass that has left
 *   the observed states counts as contradicting the observation); overwritten by those after, summing to 1 a draw.
 * @param draws - number of draws.
 * @param likelihood - `[states]` or `[states × draws]`: P(observation | state), each ≥ 0.
 *   All ones condition on still being in one of the states of `p` ("has not happened yet").
 * @param logWeight - `[draws]`: log P(observation | draw) is added. A draw for which it is impossible gets −Infinity
 *   and keeps a uniform distribution, so that no NaN arises.
 * @throws RangeError when a length does not fit.
 * Source: Baum and others (1970), forward recursion; Rabiner (1989), eq. 19 and scaling.
 */
export function observe(
  p: Float64Array,
  draws: number,
  likelihood: Float64Array,
  logWeight: Float64Array,
): void {
  const states = p.length / draws;
  const perDraw = likelihood.length === p.length;
  if (
    !Number.isInteger(states) ||
    logWeight.length !== draws ||
    !(perDraw || likelihood.length === states)
  ) {
    throw new RangeError(
      "observe: likelihood must hold one number a state, or one for every state and draw",
    );
  }
  for (let d = 0; d < draws; d += 1) {
    let total = 0;
    for (let state = 0; state < states; state += 1) {
      const i = state * draws + d;
      const joint = (p[i] ?? 0) * (likelihood[perDraw ? i : state] ?? 0);
      p[i] = joint;
      total += joint;
    }
    for (let state = 0; state < states; state += 1) {
      const i = state * draws + d;
      p[i] = total > 0 ? (p[i] ?? 0) / total : 1 / states;
    }
    logWeight[d] = (logWeight[d] ?? 0) + Math.log(total);
  }
}
