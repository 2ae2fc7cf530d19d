import { calendarDay } from "@staying-power/case";

/** The person's own calendar day, YYYY-MM-DD; of a clock that is far off the first or the last there is. */
export function localDate(moment: Date): string {
  return calendarDay(
    moment.getFullYear(),
    moment.getMonth() + 1,
    moment.getDate(),
  );
}
