import { parseCase } from "@staying-power/case";
import { readingChains } from "@staying-power/forecast";
import { benchToday, twentyFacts } from "./bench-cases.ts";
import type { Chains } from "./chains.ts";

const weeks = 104;

/**
 * The chains C and R are given: the very ones behind the reading of the case with twenty facts, all five paths.
 *
 * @param draws - number of draws ≥ 1.
 * @throws RangeError when the case is refused.
 */
export function chainsToTime(draws: number): Promise<Chains> {
  const parsed = parseCase(twentyFacts);
  if (!parsed.ok) throw new RangeError("chainsToTime: the case is refused");
  const chains = readingChains(parsed.value, { today: benchToday, draws });
  const { states, moves, notBack, paths } = chains;
  const start = new Float64Array(draws * states);
  for (let state = 0; state < states; state += 1) {
    for (let d = 0; d < draws; d += 1) {
      start[d * states + state] = chains.start[state * draws + d] ?? 0;
    }
  }
  const rates = new Float64Array(paths.length * draws * moves.length);
  for (const [path, byMove] of chains.rates.entries()) {
    for (let move = 0; move < moves.length; move += 1) {
      for (let d = 0; d < draws; d += 1) {
        rates[(path * draws + d) * moves.length + move] =
          byMove[move * draws + d] ?? 0;
      }
    }
  }
  return Promise.resolve({
    source: "the published posterior, the case with twenty facts, five paths",
    states,
    moves,
    notBack,
    draws,
    paths: paths.length,
    weeks,
    start,
    rates,
  });
}
