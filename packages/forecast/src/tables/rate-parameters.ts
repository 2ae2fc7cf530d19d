import { wrongReasons, type WrongReason } from "../chain/states.ts";
import type { Grade } from "./grade.ts";

/** A rate of the chain before anything is known of a case: a log-normal prior, later conditioned on published targets. */
export interface RateParameter {
  readonly id: string;
  /** Prior median, per week (for `start.k`: the ordered-logit cut below level k + 1, in log-odds). */
  readonly value: number;
  /** Standard error on the log scale (for `start.k`: in log-odds). */
  readonly se: number;
  readonly grade: Grade;
  readonly sources: readonly string[];
}

const fit = { grade: "J", sources: ["MODEL-2"] } as const;

/** Prior medians of the wrong returns, per week: the structural fit of MODEL section 2. */
const wrongReturn: Readonly<Record<WrongReason, number>> = {
  "few-alternatives": 0.0023,
  guilt: 0.0003,
  boredom: 0.0007,
  sex: 0.0007,
  "problems-fix-themselves": 0.0016,
  duty: 0.0006,
  "stick-it-out": 0.0002,
  status: 0.0005,
  loneliness: 0.0027,
  support: 0.0005,
};

/** Prior medians of realising it was a wrong reason, per week: guilt and sex fast, few alternatives and sticking it out slow. */
const realise: Readonly<Record<WrongReason, number>> = {
  "few-alternatives": 0.08,
  guilt: 0.2,
  boredom: 0.15,
  sex: 0.18,
  "problems-fix-themselves": 0.12,
  duty: 0.12,
  "stick-it-out": 0.08,
  status: 0.12,
  loneliness: 0.11,
  support: 0.14,
};

/**
 * Every rate parameter in the order of the posterior's rows. Rates are per week; the four `start` rows are the cuts
 * of an ordered logit over the five apart levels at the breakup.
 * Source: MODEL section 2 (one fit of this chain by random search), spread judged; see docs/numbers.md.
 */
export const rateParameters: readonly RateParameter[] = [
  ...[0.014, 0.021, 0.016, 0.012].map((value, k) => ({
    id: `warming.${k}`,
    value,
    se: 0.5,
    ...fit,
  })),
  ...[0.046, 0.091, 0.11, 0.13].map((value, k) => ({
    id: `cooling.${k + 1}`,
    value,
    se: 0.5,
    ...fit,
  })),
  { id: "return.attraction", value: 0.092, se: 0.4, ...fit },
  ...wrongReasons.map((reason) => ({
    id: `return.${reason}`,
    value: wrongReturn[reason],
    se: 0.5,
    ...fit,
  })),
  { id: "settle", value: 0.0075, se: 0.5, ...fit },
  ...wrongReasons.map((reason) => ({
    id: `realise.${reason}`,
    value: realise[reason],
    se: 0.4,
    ...fit,
  })),
  { id: "convert", value: 0.02, se: 0.5, ...fit },
  { id: "leave", value: 0.31, se: 0.4, ...fit },
  { id: "recover", value: 0.019, se: 0.5, ...fit },
  { id: "strain", value: 0.01, se: 0.6, ...fit },
  { id: "repair", value: 0.058, se: 0.6, ...fit },
  { id: "leave.strained", value: 0.094, se: 0.6, ...fit },
  // Cumulative shares .26, .54, .72, .84 at the four cuts.
  ...[0.26, 0.54, 0.72, 0.84].map((share, k) => ({
    id: `start.${k}`,
    value: Math.log(share / (1 - share)),
    se: 0.35,
    ...fit,
  })),
];

const rowById = new Map(
  rateParameters.map((parameter, row) => [parameter.id, row]),
);

/**
 * The row of a rate parameter in the posterior.
 *
 * @param id - such as `warming.0`, `return.guilt`, `start.3`.
 * @returns 0 … `rateParameters.length` − 1.
 * @throws RangeError when there is no such parameter.
 */
export function rateRow(id: string): number {
  const row = rowById.get(id);
  if (row === undefined)
    throw new RangeError(`rateRow: no rate parameter ${id}`);
  return row;
}
