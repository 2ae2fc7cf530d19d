import type { Case } from "@staying-power/case";
import { reading } from "../index.ts";
import { today } from "./arbitrary-forecast-case.ts";

/** How a golden reading is made: few draws, since it is there to be compared, not believed. */
const goldenDraws = 100;

/** What is kept of a golden reading: six significant digits of its headline. */
export interface GoldenRow {
  readonly case: Case;
  /** Means of not back, back and stayed, back and left. */
  readonly outcomes: readonly number[];
  readonly stay52: number;
  readonly reason: string;
  readonly next: string | null;
  readonly sureness: number;
}

/** All golden readings, and the version of the model that made them. */
export interface Golden {
  readonly madeBy: string;
  readonly model: string;
  readonly rows: readonly GoldenRow[];
}

/** The golden row of a case. */
export function goldenRow(theCase: Case): GoldenRow {
  const { outcomes, stay, reasons, nextQuestion, sureness } = reading(theCase, {
    today: theCase.asOf ?? today,
    draws: goldenDraws,
  });
  return {
    case: theCase,
    outcomes: [
      outcomes.notBack,
      outcomes.backAndStayed,
      outcomes.backAndLeft,
    ].map(({ mean }) => sixDigits(mean)),
    stay52: sixDigits(stay.mean[51] ?? NaN),
    reason: reasons[0]?.id ?? "",
    next: nextQuestion?.fact ?? null,
    sureness: sixDigits(sureness),
  };
}

/** Below a billionth of a whole a number is rounding, and two machines may differ in it. */
function sixDigits(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(6));
}
