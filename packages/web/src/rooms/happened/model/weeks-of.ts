import { daysBetween } from "@staying-power/case";
import type { ToldDay } from "./told.ts";

/** Days of the journal that come and go together. */
export interface ToldWeek {
  readonly key: string;
  readonly days: readonly ToldDay[];
  /** Entries, and a heading for each day. */
  readonly rows: number;
}

/** A day from which weeks are counted, so that one entry more or less moves no other one. */
const someMonday = "2024-01-01";
/** A week with more rows than these comes day by day: a screen may wait for none of them. */
const mostRows = 60;

/** The days by their weeks, in their order; a full week day by day. */
export function weeksOf(days: readonly ToldDay[]): readonly ToldWeek[] {
  const weeks = new Map<string, ToldDay[]>();
  for (const day of days) {
    const week = String(Math.floor(daysBetween(someMonday, day.day) / 7));
    const known = weeks.get(week);
    if (known === undefined) weeks.set(week, [day]);
    else known.push(day);
  }
  return [...weeks].flatMap(([week, all]) =>
    rowsOf(all) <= mostRows
      ? [{ key: week, days: all, rows: rowsOf(all) }]
      : all.map((day) => ({ key: day.day, days: [day], rows: rowsOf([day]) })),
  );
}

function rowsOf(days: readonly ToldDay[]): number {
  return days.reduce((sum, { entries }) => sum + entries.length + 1, 0);
}
