import { addDays, isCalendarDate } from "@staying-power/case";
import type { HeldCall, Window } from "./agenda.ts";
import { dayIn, instantIn } from "./zone.ts";

/** Days back, as long as a relay keeps a call that is over, in which it may be told whether it took place; and days ahead that are listed as next. */
const daysBack = 30;
const daysAhead = 30;

/** The calls of one day by the coach's clock. */
export interface AgendaDay {
  readonly day: string;
  readonly calls: readonly HeldCall[];
}

/** The moment at which a day begins in a zone, as an instant in UTC. */
function startOf(zone: string, day: string): string {
  const at = instantIn(zone, `${day}T00:00`);
  return new Date(at ?? `${day}T00:00:00Z`).toISOString();
}

/** A day as an address names it, or today where it names none. */
export function dayAsked(asked: string, today: string): string {
  return isCalendarDate(asked) ? asked : today;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** From when until before when calls are fetched for so many days. */
export function windowOfDays(zone: string, day: string, days: number): Window {
  return { from: startOf(zone, day), to: startOf(zone, addDays(day, days)) };
}

/** The window in which the next ones lie, with those that may still have to be marked. */
export function windowOfNext(zone: string, now: Date): Window {
  return windowOfDays(
    zone,
    addDays(dayIn(zone, now), -daysBack),
    daysBack + daysAhead + 1,
  );
}

/** Calls by their days, the first coming first. */
export function byDay(
  calls: readonly HeldCall[],
  zone: string,
): readonly AgendaDay[] {
  const days = new Map<string, HeldCall[]>();
  for (const held of calls) {
    const day = dayIn(zone, new Date(held.call.start));
    days.set(day, [...(days.get(day) ?? []), held]);
  }
  return [...days].map(([day, those]) => ({ day, calls: those }));
}

/** Whether it is still to come, or going on. */
export function isAhead({ call }: HeldCall, now: Date): boolean {
  return Date.parse(call.end) > now.getTime();
}

/** Whether somebody waits for a call that takes place: not one that is cancelled, nor a time that is only kept free. */
export function isBooked({ call }: HeldCall): boolean {
  return call.state === "booked" && call.kind !== null;
}

/** Calls that are over and of which nobody has said whether they took place. */
export function toMark(
  calls: readonly HeldCall[],
  now: Date,
): readonly HeldCall[] {
  return calls.filter((held) => isBooked(held) && !isAhead(held, now));
}

/** Calls of which the coach has said whether they took place, the last first. */
export function marked(calls: readonly HeldCall[]): readonly HeldCall[] {
  return calls.filter(isMarked).toReversed();
}

/** Whether the coach has said that it took place, or that it did not. */
function isMarked({ call: { state } }: HeldCall): boolean {
  return state === "kept" || state === "no-show";
}

/** Whether it is to be said of it that it took place: it is over, or was marked already and can be marked otherwise. */
export function canMark(held: HeldCall, now: Date): boolean {
  return isMarked(held) || (isBooked(held) && !isAhead(held, now));
}
