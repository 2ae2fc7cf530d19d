import {
  addDays,
  type ConductId,
  dayOf,
  daysBetween,
  type Event,
} from "@staying-power/case";
import { conductOf } from "./conduct-of.ts";
import type { PlanKnown } from "./known.ts";
import { looksThatBreak } from "./rules/acts.ts";
import { type Why, whyOf } from "./why.ts";

/** A day, and what of the person's makes it that. */
export interface Since {
  readonly on: string;
  readonly why: Why;
}

/**
 * Since when No Contact has been kept: the last of the day it ended or ended again, of a slip, of the look that made too
 * many in a week, and of the day they said that they keep it from now on.
 *
 * @param known - what is known on the day.
 * @returns the day with its reason, or undefined where nothing tells of one.
 * Source: METHOD 1.3, T3.
 */
export function noContactSince({
  breakup,
  events,
  theCase,
}: PlanKnown): Since | undefined {
  const days: readonly Since[] = [
    ...(breakup === undefined
      ? []
      : [{ on: breakup, why: { fact: "breakup" } as const }]),
    ...events
      .filter(({ kind }) => kind === "break" || kind === "left-again")
      .map((event) => ({ on: dayOf(event.at), why: whyOf(event) })),
    ...looksTooMany(events).map((on) => ({
      on,
      why: { event: "looked" } as const,
    })),
    ...saidToKeepIt(events, theCase.facts?.conduct ?? []),
  ];
  return days.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
}

/** How long No Contact has been kept, as far as rules tell it apart: from so many days on. Source: METHOD 1.4, T2, T16. */
export const quietBands = {
  fresh: 0,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  months: 120,
} as const;

/** One band of days. */
export type QuietBand = keyof typeof quietBands;

/** All bands, the shortest first. */
export const quietBandIds: readonly QuietBand[] = [
  "fresh",
  "thirty",
  "sixty",
  "ninety",
  "months",
];

/**
 * @param since - the day since which it has been kept.
 * @param today - the person's own date.
 * @returns the band that the days between them fall in.
 */
export function quietBand(since: string, today: string): QuietBand | undefined {
  const days = daysBetween(since, today);
  return quietBandIds.findLast((band) => days >= quietBands[band]);
}

/**
 * The newest slip: something that breaks No Contact.
 *
 * @param known - what is known on the day.
 * @returns the day and, where it was logged as such, how; undefined where there was none.
 */
export function newestSlip({
  events,
}: PlanKnown): { readonly on: string; readonly turnedUp: boolean } | undefined {
  const slips = [
    ...events.flatMap((event) =>
      event.kind === "break"
        ? [{ on: dayOf(event.at), turnedUp: event.how === "turned-up" }]
        : [],
    ),
    ...looksTooMany(events).map((on) => ({ on, turnedUp: false })),
  ];
  return slips.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
}

/**
 * @param events - what is known, in order.
 * @returns the day of the newest look that made too many within a week, if there was one.
 */
export function looksTooMany(events: readonly Event[]): readonly string[] {
  const looks = events
    .filter(({ kind }) => kind === "looked")
    .map(({ at }) => dayOf(at));
  const newest = looks.findLast((day, index) => {
    const first = looks[index + 1 - looksThatBreak.times];
    return first !== undefined && first > addDays(day, -looksThatBreak.days);
  });
  return newest === undefined ? [] : [newest];
}

/** The days on which they said that they keep No Contact, having said otherwise before. */
function saidToKeepIt(
  events: readonly Event[],
  before: readonly ConductId[],
): readonly Since[] {
  const told = events.flatMap((event) => {
    const conduct = conductOf(event);
    return conduct === undefined
      ? []
      : [
          {
            on: dayOf(event.at),
            why: whyOf(event),
            keeps: conduct.includes("no-contact"),
          },
        ];
  });
  return told.filter(({ keeps }, index) => {
    const kept =
      index === 0 ? before.includes("no-contact") : told[index - 1]?.keeps;
    return keeps && kept !== true;
  });
}
