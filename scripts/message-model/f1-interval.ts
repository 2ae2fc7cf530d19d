const rounds = 1000;

/** For one draft: how many labels are there, were said, and both. */
export interface FlagCounts {
  readonly there: number;
  readonly said: number;
  readonly hits: number;
}

/**
 * F1 over some drafts with the middle 95 % of what it is when they are drawn again with replacement, a thousand
 * times and the same each time. Source: Efron and Tibshirani 1993, the percentile bootstrap.
 */
export function f1Interval(drafts: readonly FlagCounts[]): string {
  const draw = drawer();
  const again = Array.from({ length: rounds }, () =>
    f1(drafts.map(() => drafts[Math.floor(draw() * drafts.length)] ?? none)),
  ).toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (again[Math.round(share * (rounds - 1))] ?? 0).toFixed(2);
  return `${f1(drafts).toFixed(2)} (${at(0.025)}–${at(0.975)})`;
}

const none: FlagCounts = { there: 0, said: 0, hits: 0 };

function f1(drafts: readonly FlagCounts[]): number {
  let both = 0;
  let hits = 0;
  for (const { there, said, hits: right } of drafts) {
    both += there + said;
    hits += right;
  }
  return (2 * hits) / Math.max(1, both);
}

/** Numbers from 0 to 1, always the same row. Source: Marsaglia 2003, Xorshift RNGs. */
export function drawer(): () => number {
  let state = 2_463_534_242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
