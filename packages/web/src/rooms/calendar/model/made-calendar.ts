import {
  type CalendarEntry,
  type CalendarMade,
  calendarOf,
  type GivenOut,
} from "@staying-power/plan";
import { calendarWords } from "@staying-power/words";
import type { CalendarKept } from "./calendar-kept.ts";

/** What someone chose for their file. */
export interface CalendarChoice {
  readonly plain: boolean;
  readonly alarmMinutes: number | null;
}

/** What a file is made from. */
interface Making extends CalendarChoice {
  readonly entries: readonly CalendarEntry[];
  readonly kept: CalendarKept;
  /** For a calendar that was never given out; letters and digits. */
  readonly newKey: string;
  readonly zone: string;
  readonly present: number;
  readonly today: string;
  readonly writes: "whole" | "update";
}

/** All of what lies ahead: a plan names no more days than these. */
const days = 3660;

/** A calendar file for what has a day, against what was given out before. */
export function madeCalendar({
  kept,
  newKey,
  plain,
  ...making
}: Making): CalendarMade {
  return calendarOf({
    ...making,
    key: kept.key ?? newKey,
    name: calendarWords.name,
    titles: calendarWords.titles[plain ? "plain" : "discreet"],
    from: making.today,
    days,
    before: givenOf(kept),
  });
}

/** What the record is to hold once a file was given out. */
export function keptAfter(
  { given }: Pick<CalendarMade, "given">,
  { key, plain, alarmMinutes }: CalendarChoice & { readonly key: string },
): CalendarKept {
  return {
    key,
    plain,
    ...(alarmMinutes !== null && { alarmMinutes }),
    given: Object.fromEntries(given.map(({ uid, ...entry }) => [uid, entry])),
  };
}

function givenOf({ given }: CalendarKept): readonly GivenOut[] {
  return Object.entries(given).map(([uid, entry]) => ({ uid, ...entry }));
}
