import { addDays } from "@staying-power/case";

/** The weeks of a month, `2027-03`, each with its seven days; those of other months among them. */
export function weeksOf(
  month: string,
  firstWeekday: number,
): readonly (readonly string[])[] {
  const first = weekStart(`${month}-01`, firstWeekday);
  const weeks: (readonly string[])[] = [];
  for (let start = first; start.slice(0, 7) <= month; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(start, place)));
  return weeks;
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

function weekStart(day: string, firstWeekday: number): string {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** The same day of another month, or the last one of that month. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const wanted = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted))
    .toISOString()
    .slice(0, 10);
}

/** Where a key leads from a day in a grid of weeks; null for any other key. Source: ARIA APG, date picker dialog. */
export function dayByKey(
  key: string,
  day: string,
  firstWeekday: number,
): string | null {
  const start = weekStart(day, firstWeekday);
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return start;
    case "End":
      return addDays(start, 6);
    case "PageUp":
      return monthAfter(day, -1);
    case "PageDown":
      return monthAfter(day, 1);
    default:
      return null;
  }
}

/** The day within these two that is nearest. */
export function within(day: string, first: string, last: string): string {
  return day < first ? first : day > last ? last : day;
}
