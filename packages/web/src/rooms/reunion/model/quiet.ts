import { daysBetween, isAhead } from "@staying-power/case";

/** Whoever put a line off is left alone for so many days. Ours. */
const quietDays = 7;

/** Whether a line was put off lately. */
export function isQuiet(putOffOn: string | undefined, today: string): boolean {
  return (
    putOffOn !== undefined &&
    !isAhead(putOffOn, today) &&
    daysBetween(putOffOn, today) < quietDays
  );
}
