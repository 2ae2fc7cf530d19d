import { type SignalId, signalIds } from "@staying-power/case";

/**
 * P(a signal is the most telling thing the ex did of late | hidden level): columns repelled, cold, neutral, warm, drawn,
 * and settled elsewhere. Each column sums to 1. Silence is nearly flat: it tells almost nothing.
 * Who has settled elsewhere shows no fewer cold signs and no more warm ones than a repelled one, so that a cold one
 * never speaks for an ex who might yet come back, and a warm one never against.
 * Those of `finerSignals` stand beside the rows that sum to 1, since each is a part of another's.
 * Grade J. Sources: M16 (one late message in three aims at a reunion), M15, M17, C08 for the order; sizes judged;
 * silence METHOD 2.2 and T9.
 */
export const signalLikelihood: Readonly<
  Record<SignalId, readonly [number, number, number, number, number, number]>
> = {
  none: [0.4, 0.38, 0.37, 0.36, 0.35, 0.4],
  hostile: [0.15, 0.08, 0.03, 0.02, 0.02, 0.15],
  "blocked-me": [0.13, 0.06, 0.02, 0.01, 0.01, 0.13],
  "logistics-only": [0.18, 0.2, 0.17, 0.09, 0.05, 0.18],
  "neutral-contact": [0.06, 0.12, 0.18, 0.14, 0.08, 0.09],
  "warm-contact": [0.015, 0.04, 0.08, 0.14, 0.15, 0.012],
  "said-misses-me": [0.005, 0.01, 0.03, 0.08, 0.13, 0.004],
  "asked-to-meet": [0.005, 0.01, 0.02, 0.05, 0.1, 0.004],
  "mixed-signals": [0.025, 0.05, 0.06, 0.07, 0.07, 0.015],
  "likes-views": [0.03, 0.05, 0.04, 0.04, 0.04, 0.015],
  "asked-to-return": [0.0005, 0.001, 0.004, 0.016, 0.04, 0.0004],
};

/**
 * Signals told apart later than the others, each with the one that had taken it in: asking to try again was once told as
 * missing the person. What was told then keeps what it says, so the coarser row is left whole, and the finer is a part
 * of it: of those who say that they miss the person 10, 10, 13, 20 and 31 % ask to try again, from repelled to drawn, and 10 %
 * of those who have settled elsewhere. Judgement.
 */
export const finerSignals: ReadonlyMap<SignalId, SignalId> = new Map([
  ["asked-to-return", "said-misses-me"],
]);

/** The signals that are told apart at first, whose likelihoods sum to 1 at each level. */
export const signalKinds: readonly SignalId[] = signalIds.filter(
  (id) => !finerSignals.has(id),
);

/** Doubt about the table: each likelihood is raised to a power drawn from a logit-normal with this median and spread. Judgement. */
export const signalTrust = { median: 0.7, seLogit: 0.6 } as const;

/** In the first weeks warm contact may be guilt and cold contact may be hurt: the power is multiplied by this. MODEL section 4. */
export const earlySignals = { weeks: 4, factor: 0.5 } as const;
