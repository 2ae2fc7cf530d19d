import {
  addDays,
  dayOf,
  type Event,
  type ProjectSlot,
  type SlotEvent,
  type SlotPart,
  slotParts,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";
import { weekdayOf } from "./calendar/calendar-entries.ts";
import { type Project, projectsToday, type WeekSlot } from "./projects-of.ts";

/** A place of today, and what was said of it. */
export interface DaySlot extends WeekSlot {
  /** Null while nothing was said of it today. */
  readonly told: SlotEvent | null;
}

/**
 * What has its place today, in the order of the clock: what is now and what is still to come, and then what has gone by.
 *
 * @param projects - the projects in force.
 * @param events - the journal in order, oldest first.
 * @param now - the person's own date, and the part of the day; null for the night, in which all of them have gone by.
 */
export function slotsOfDay(
  projects: readonly Pick<Project, "project" | "what" | "slots">[],
  events: readonly Event[],
  now: { readonly today: string; readonly part: SlotPart | null },
): readonly DaySlot[] {
  const day = weekdayIds[weekdayOf(now.today)] ?? "monday";
  const told = toldWithin(events, now.today, now.today);
  const slots = projectsToday(projects, day).map((slot) => ({
    ...slot,
    told: told.get(keyOf({ ...slot, on: now.today })) ?? null,
  }));
  const here = now.part === null ? 0 : slotParts.indexOf(now.part);
  const hasPassed = ({ part }: ProjectSlot): boolean =>
    slotParts.indexOf(part) < here;
  return [
    ...slots.filter((slot) => !hasPassed(slot)),
    ...slots.filter(hasPassed),
  ];
}

/** A place of this week that was used. */
export interface UsedSlot {
  readonly project: string;
  readonly day: WeekdayId;
  readonly part: SlotPart;
}

/**
 * The places that were used in the week of a day, which begins on Monday; also those that a project has left since.
 *
 * @param events - the journal in order, oldest first.
 * @param today - the person's own date, `YYYY-MM-DD`.
 */
export function usedThisWeek(
  events: readonly Event[],
  today: string,
): readonly UsedSlot[] {
  const monday = addDays(today, -weekdayOf(today));
  return [...toldWithin(events, monday, today).values()]
    .filter(({ done }) => done)
    .map(({ project, part, at }) => ({
      project,
      part,
      day: weekdayIds[weekdayOf(dayOf(at))] ?? "monday",
    }));
}

/** What was said last of each place of these days. */
function toldWithin(
  events: readonly Event[],
  from: string,
  until: string,
): ReadonlyMap<string, SlotEvent> {
  const told = new Map<string, SlotEvent>();
  for (const event of events) {
    if (event.kind !== "slot") continue;
    const on = dayOf(event.at);
    if (on >= from && on <= until) told.set(keyOf({ ...event, on }), event);
  }
  return told;
}

function keyOf({
  project,
  part,
  on,
}: Pick<SlotEvent, "project" | "part"> & { readonly on: string }): string {
  return JSON.stringify([project, part, on]);
}
