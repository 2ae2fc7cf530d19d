import { outcomeBins, type OutcomeRecord, saidFrom } from "@staying-power/case";
import type { Estimate } from "./score-cases.ts";

/** Records of which the same was said, and what became of them within the year. */
export interface OutcomeBin {
  readonly said: OutcomeRecord["said"];
  /** What was said lies from here up to there, 0 … 1. */
  readonly from: number;
  readonly to: number;
  readonly records: number;
  readonly back: number;
  /** The share that came back; null where there is no record. */
  readonly share: Estimate | null;
  /** Whether what was said and what happened can be the same; null where there is no record. */
  readonly fits: boolean | null;
}

/** Predicted against observed, over records of outcomes. */
export interface OutcomeScore {
  readonly records: number;
  /** Those that were told a year after the breakup: only they say who came back within it. */
  readonly watched: number;
  readonly bins: readonly OutcomeBin[];
  /** Of all that came back, whenever they were told: how many were together when last told. */
  readonly stayed: {
    readonly back: number;
    readonly together: number;
    readonly share: Estimate | null;
  };
}

/** With fewer than this in it, a share says little. */
export const fewRecords = 30;

const z95 = 1.959963984540054;

/**
 * Who came back early is told at once, who never does only after the year: so records that were not told a year after
 * the breakup are left out of it, whatever became of them.
 *
 * @param records - any number.
 */
export function scoreOutcomes(records: readonly OutcomeRecord[]): OutcomeScore {
  const watched = records.filter((one) => one.watched === "1-year");
  const back = records.filter(isBack);
  const together = back.filter(({ outcome }) => outcome === "together").length;
  return {
    records: records.length,
    watched: watched.length,
    bins: outcomeBins.said.map((said, place) => {
      const [from, to] = [saidFrom[place] ?? 0, saidFrom[place + 1] ?? 1];
      const here = watched.filter((one) => one.said === said);
      const came = here.filter(isBack).length;
      const share = observedShare(came, here.length);
      return {
        said,
        from,
        to,
        records: here.length,
        back: came,
        share,
        fits: share === null ? null : share.low < to && share.high >= from,
      };
    }),
    stayed: {
      back: back.length,
      together,
      share: observedShare(together, back.length),
    },
  };
}

/** Whether they came back, by a record. */
export function isBack({ outcome }: Pick<OutcomeRecord, "outcome">): boolean {
  return outcome !== "not-back";
}

/**
 * A share with its 95 % interval. Source: Wilson (1927), Probable inference, the law of succession, and statistical inference.
 * @param happened - how many of them it happened to.
 * @param all - any number.
 * @returns 0 … 1; null where there is nobody.
 */
export function observedShare(happened: number, all: number): Estimate | null {
  if (all === 0) return null;
  const value = happened / all;
  const square = (z95 * z95) / all;
  const centre = (value + square / 2) / (1 + square);
  const reach =
    (z95 / (1 + square)) *
    Math.sqrt((value * (1 - value)) / all + square / (4 * all));
  return {
    value,
    low: Math.max(0, centre - reach),
    high: Math.min(1, centre + reach),
  };
}
