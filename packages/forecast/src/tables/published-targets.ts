import type { ReasonId } from "@staying-power/case";
import type { Grade } from "./grade.ts";

/** A published number the model must give back, with its 80 % interval. All are proportions. */
export interface PublishedTarget {
  readonly id: string;
  readonly quantity: "back" | "stay" | "reason";
  /** Months after the breakup (back) or after the reunion (stay); Infinity is "ever". */
  readonly months?: number;
  /** Which of our reasons make up a published category. */
  readonly reasons?: readonly ReasonId[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly sources: readonly string[];
  readonly grade: Grade;
}

// Six parameters: a row of the table below, in the order of its columns.
const back = (
  months: number,
  value: number,
  low: number,
  high: number,
  sources: string,
  grade: Grade,
): PublishedTarget => ({
  id:
    months === Infinity
      ? "back ever"
      : `back by ${months} ${months === 1 ? "month" : "months"}`,
  quantity: "back",
  months,
  value,
  low,
  high,
  sources: sources.split(" "),
  grade,
});
// Six parameters: a row of the table below, in the order of its columns.
const stay = (
  months: number,
  value: number,
  low: number,
  high: number,
  sources: string,
  grade: Grade,
): PublishedTarget => ({
  id: `together ${months} months after`,
  quantity: "stay",
  months,
  value,
  low,
  high,
  sources: sources.split(" "),
  grade,
});
// Six parameters: a row of the table below, in the order of its columns.
const reason = (
  id: string,
  reasons: readonly ReasonId[],
  value: number,
  low: number,
  high: number,
  sources: string,
): PublishedTarget => ({
  id,
  quantity: "reason",
  reasons,
  value,
  low,
  high,
  sources: sources.split(" "),
  grade: "C",
});

/**
 * The targets of the calibration: EVIDENCE 3.1 (coming back), 3.2 (staying) and 3.3 (main reason).
 * The two published kinds of the right reason, lingering love (34 %) and seeing the worth again (24 %), are one state of
 * the chain, so they are one target; its interval is that of their sum under the published Dirichlet of weight 40.
 */
export const publishedTargets: readonly PublishedTarget[] = [
  back(1, 0.09, 0.04, 0.16, "D06 T01", "C"),
  back(3, 0.18, 0.1, 0.27, "T01 T02 T03 T04 T05", "C"),
  back(6, 0.23, 0.14, 0.34, "T02 T05", "C"),
  back(12, 0.28, 0.18, 0.39, "D01 R04", "C"),
  back(24, 0.31, 0.2, 0.43, "D01 R19", "C"),
  back(Infinity, 0.33, 0.22, 0.46, "R19 R26 R31", "C"),
  stay(3, 0.74, 0.62, 0.84, "S10 S11 S07", "B"),
  stay(6, 0.63, 0.5, 0.75, "S07", "C"),
  stay(12, 0.5, 0.37, 0.62, "S01 X02", "C"),
  stay(24, 0.37, 0.26, 0.5, "S02 S09 X02", "C"),
  stay(60, 0.26, 0.16, 0.38, "S04 S05 S06", "C"),
  reason(
    "attraction: lingering love, sees the worth",
    ["attraction"],
    0.58,
    0.48,
    0.68,
    "M01 M03 M05 M06 M07 M08 M09 M11 M12",
  ),
  reason(
    "lonely, afraid of being single, comfort",
    ["loneliness", "boredom", "status", "support"],
    0.17,
    0.1,
    0.26,
    "M03 M04 F01",
  ),
  reason(
    "nobody better",
    ["few-alternatives"],
    0.1,
    0.05,
    0.17,
    "M02 M03 M04 B03",
  ),
  reason(
    "circumstances changed",
    ["problems-fix-themselves"],
    0.07,
    0.03,
    0.14,
    "M04 M19 S13",
  ),
  reason(
    "ties, duty or pity",
    ["duty", "guilt", "stick-it-out"],
    0.05,
    0.02,
    0.12,
    "M21 X07 M14",
  ),
  reason("sex and convenience", ["sex"], 0.03, 0.01, 0.07, "M15 M22 R06"),
];

/**
 * The published forms behind the targets, whose parameters' errors give the errors of the targets their correlation.
 * Back: P(t) = p Φ((ln t − ln m)/s), t in months. Stay: S(t) = q + (1 − q) exp(−(t/c)^k). Reasons: a Dirichlet.
 * Source: EVIDENCE sections 3.1 to 3.3 and 4.
 */
export const publishedForms = {
  back: {
    ever: 0.33,
    logitSe: 0.42,
    medianMonths: 2.6,
    logMedianSe: 0.35,
    logSd: 1.5,
    logSdSe: 0.2,
  },
  stay: {
    plateau: 0.22,
    plateauSe: 0.06,
    scaleMonths: 11.6,
    logScaleSe: 0.35,
    shape: 0.67,
    shapeSe: 0.1,
  },
  reasonWeight: 40,
} as const;

/** Months to weeks, by the mean month of 52 weeks a year that the horizons use. */
export const weeksPerMonth: number = 52 / 12;
