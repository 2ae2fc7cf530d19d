import { effectiveSampleSize, normaliseWeights } from "./ensemble.ts";
import { choleskySolve } from "./least-squares.ts";

/**
 * Another place to draw some of many standard normal scores from, so that more draws fit what was seen: jointly normal
 * about `mean`, all other scores as they are.
 */
export interface Tilt {
  /** Which scores. */
  readonly rows: readonly number[];
  /** `[rows]` */
  readonly mean: Float64Array;
  /** `[rows × rows]`, row-major: the lower triangular factor of the covariance. */
  readonly factor: Float64Array;
}

/** How a tilt is fitted. */
export interface TiltFit {
  /** A score is tilted when its mean is so many standard errors from none. */
  readonly errors: number;
  /** Share of the fitted covariance that is given up for the one all scores have at first, 0 … 1. */
  readonly shrink: number;
  /** So many scores at most, the furthest from none first. */
  readonly most: number;
}

/**
 * The power of the likelihood that leaves enough draws.
 *
 * @param logPrior - `[draws]`: log of how much likelier each draw is than the way it was drawn.
 * @param logLikelihood - `[draws]`; −Infinity means impossible.
 * @param effective - how many effective draws to leave.
 * @returns 0 … 1: the largest power, to a millionth, that leaves so many.
 */
export function powerLeaving(
  logPrior: Float64Array,
  logLikelihood: Float64Array,
  effective: number,
): number {
  const leaves = (power: number): boolean =>
    effectiveSampleSize(temperedWeights(logPrior, logLikelihood, power)) >=
    effective;
  if (leaves(1)) return 1;
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2;
    if (leaves(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Weights under a power of the likelihood.
 *
 * @param logPrior - `[draws]`
 * @param logLikelihood - `[draws]`; −Infinity means impossible.
 * @param power - 0 … 1.
 * @returns `[draws]`, summing to 1.
 */
export function temperedWeights(
  logPrior: Float64Array,
  logLikelihood: Float64Array,
  power: number,
): Float64Array {
  return normaliseWeights(
    logPrior.map((log, d) =>
      power === 0 ? log : log + power * (logLikelihood[d] ?? 0),
    ),
  );
}

/**
 * The tilt that weighted draws call for: towards their mean and covariance, in the scores in which that is no chance.
 *
 * @param scores - one `[draws]` array a score.
 * @param weights - `[draws]`, summing to 1.
 * @param fit - see `TiltFit`.
 * @returns the tilt; of no score when none stands out.
 */
export function fitTilt(
  scores: readonly Float64Array[],
  weights: Float64Array,
  { errors, shrink, most }: TiltFit,
): Tilt {
  const least = errors / Math.sqrt(effectiveSampleSize(weights));
  const moved = scores
    .map((score, row) => ({ row, score, mean: dot(score, weights) }))
    .filter(({ mean }) => Math.abs(mean) > least)
    .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
    .slice(0, most);
  const n = moved.length;
  const factor = new Float64Array(n * n);
  for (const [i, a] of moved.entries()) {
    for (const [j, b] of moved.slice(0, i + 1).entries()) {
      let sum = 0;
      for (let d = 0; d < weights.length; d += 1)
        sum +=
          (weights[d] ?? 0) *
          ((a.score[d] ?? 0) - a.mean) *
          ((b.score[d] ?? 0) - b.mean);
      factor[i * n + j] = (1 - shrink) * sum + (i === j ? shrink : 0);
    }
  }
  choleskySolve(factor, new Float64Array(0), n, 0);
  return {
    rows: moved.map(({ row }) => row),
    mean: Float64Array.from(moved, ({ mean }) => mean),
    factor,
  };
}

/**
 * Of ten draws one stays where it was, so that no draw can come to weigh more than ten times its share, and three are
 * spread twice as wide, since what was seen seldom ends as soon as a normal does.
 */
const mixture = { of: 10, stay: 1, wide: 3, spread: 2 } as const;

/**
 * Moves scores to where a tilt would draw them, but for some of the draws.
 *
 * @param tilt - from `fitTilt`.
 * @param scores - those of `tilt.rows`, each `[draws]`, standard normal and independent; overwritten.
 * @param draws - how many, also where no score is tilted.
 * @returns `[draws]`: log of how much likelier each draw is under the standard normal than under the mixture it comes
 *   from; at most log 10, and 0 for all where no score is tilted.
 * Source: Hesterberg (1995), Weighted average importance sampling and defensive mixture distributions; Owen and Zhou (2000).
 */
export function tiltScores(
  { mean, factor }: Tilt,
  scores: readonly Float64Array[],
  draws: number,
): Float64Array {
  const { of, stay, wide, spread } = mixture;
  const n = mean.length;
  /** A draw in the scores that the tilt is standard normal in. */
  const inner = new Float64Array(n);
  let logFactor = 0;
  for (let i = 0; i < n; i += 1) logFactor += Math.log(factor[i * n + i] ?? 1);
  const density = (log: number): number => Math.exp(Math.min(700, log));
  return new Float64Array(draws).map((_, d) => {
    const stays = d % of < stay;
    const times = d % of < stay + wide ? spread : 1;
    let outerSquares = 0;
    let innerSquares = 0;
    for (const [i, score] of scores.entries()) {
      let centre = mean[i] ?? 0;
      for (let j = 0; j < i; j += 1)
        centre += (factor[i * n + j] ?? 0) * (inner[j] ?? 0);
      const own = factor[i * n + i] ?? 1;
      const before = score[d] ?? 0;
      const within = stays ? (before - centre) / own : times * before;
      const after = stays ? before : centre + own * within;
      inner[i] = within;
      score[d] = after;
      outerSquares += after ** 2;
      innerSquares += within ** 2;
    }
    const narrow = density((outerSquares - innerSquares) / 2 - logFactor);
    const wider = density(
      (outerSquares - innerSquares / spread ** 2) / 2 -
        logFactor -
        n * Math.log(spread),
    );
    return (
      0 - Math.log((stay + wide * wider + (of - stay - wide) * narrow) / of)
    );
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
