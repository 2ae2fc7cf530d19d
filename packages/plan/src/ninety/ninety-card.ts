import { dayOf, type Event, type TaskEvent } from "@staying-power/case";
import {
  actsOf,
  type AnyActId,
  isNinetyActId,
  ninetyActs,
  ownActOf,
} from "../rules/ninety-habits.ts";
import {
  type NinetyHabitId,
  ninetyHabitIds,
} from "../rules/ninety-habit-ids.ts";
import type { NinetyWeek } from "./ninety-week.ts";

/** What was chosen for a habit of a week. */
export interface ChosenAct {
  readonly act: AnyActId;
  /** The act in the person's own words, where it is one of their own. */
  readonly text?: string;
}

/** One habit of a card. */
export interface NinetyLine extends ChosenAct {
  readonly habit: NinetyHabitId;
  /** The entry of the journal that says that it was done; null while none does. */
  readonly done: TaskEvent | null;
}

/**
 * The card of one week. A habit is done once any act of it was done in that week, on the card or on the map.
 *
 * @param events - the journal in order, oldest first.
 * @param week - its days.
 * @param chosen - what was chosen for this week.
 * @returns the four habits in order; each with the act that was done, else the one that was chosen, else the one that is
 *   proposed. The first week proposes the acts of METHOD T12, each later one the next of the table.
 */
export function ninetyCard(
  events: readonly Event[],
  week: NinetyWeek,
  chosen: (habit: NinetyHabitId) => ChosenAct | undefined,
): readonly NinetyLine[] {
  const done = doneWithin(events, week);
  return ninetyHabitIds.map((habit): NinetyLine => {
    const wanted = chosen(habit) ?? { act: proposedAct(habit, week.week) };
    const own = done.filter(({ task }) => isActOf(task, habit));
    const entry =
      own.find(({ task }) => task === wanted.act) ?? own.at(-1) ?? null;
    if (entry === null) return { habit, ...wanted, done: null };
    if (entry.task === wanted.act) return { habit, ...wanted, done: entry };
    const text = entry.note;
    return {
      habit,
      act: isNinetyActId(entry.task) ? entry.task : ownActOf(habit),
      ...(text !== undefined && { text }),
      done: entry,
    };
  });
}

/**
 * What a week proposes for a habit, where nothing was chosen.
 *
 * @param week - from 1 on.
 */
export function proposedAct(habit: NinetyHabitId, week: number): AnyActId {
  const all = actsOf(habit);
  return all[(week - 1) % all.length] ?? ownActOf(habit);
}

/** The newest entry of each task within a week, where it says that it was done. */
function doneWithin(
  events: readonly Event[],
  { from, to }: NinetyWeek,
): readonly TaskEvent[] {
  const newest = new Map<string, TaskEvent>();
  for (const event of events) {
    if (event.kind !== "task") continue;
    const day = dayOf(event.at);
    if (day >= from && day <= to) newest.set(event.task, event);
  }
  return [...newest.values()].filter(({ done }) => done);
}

function isActOf(task: string, habit: NinetyHabitId): boolean {
  return isNinetyActId(task)
    ? ninetyActs[task].habit === habit
    : task === ownActOf(habit);
}
