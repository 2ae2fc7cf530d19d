import {
  type Case,
  dayOf,
  type Event,
  eventsInOrder,
} from "@staying-power/case";
import { entryWords } from "../../happened/model/entry-words.ts";
import { weekBegin } from "./week-asked.ts";

/** One thing of the week, as it was told. */
export interface ToldLine {
  readonly day: string;
  readonly said: string;
  /** The person's own words, where there are some. */
  readonly note: string | null;
}

/** What of a week is looked at again. */
export interface ToldOfWeek {
  readonly hard: readonly ToldLine[];
  readonly held: readonly ToldLine[];
  /** Ids of the tasks that were done, each once. */
  readonly tasks: readonly string[];
}

/** From here on it was hard, or held. Ours. */
const hardFrom = { mood: 3, urge: 7 } as const;
const heldFrom = { mood: 7 } as const;

/**
 * What was told in the seven days up to a day: what was hard, and what held.
 *
 * @param person - the case.
 * @param on - the last day of the week.
 */
export function toldOfWeek(person: Case, on: string): ToldOfWeek {
  const from = weekBegin(on);
  const week = eventsInOrder(person).filter(({ at }) => {
    const day = dayOf(at);
    return day >= from && day <= on;
  });
  const tasks = new Set<string>();
  for (const event of week) {
    if (event.kind !== "task") continue;
    if (event.done) tasks.add(event.task);
    else tasks.delete(event.task);
  }
  return {
    hard: week.filter(isHard).map(lineOf),
    held: week.filter(isHeld).map(lineOf),
    tasks: [...tasks],
  };
}

function isHard(event: Event): boolean {
  if (event.kind === "check-in")
    return (
      (event.mood ?? 10) <= hardFrom.mood || (event.urge ?? 0) >= hardFrom.urge
    );
  return (
    event.kind === "break" ||
    event.kind === "looked" ||
    event.kind === "left-again"
  );
}

function isHeld(event: Event): boolean {
  return event.kind === "check-in"
    ? // Only what was told in own words has something to say here.
      event.note !== undefined &&
        !isHard(event) &&
        (event.mood ?? 0) >= heldFrom.mood
    : event.kind === "project" && event.what === null && event.done === true;
}

function lineOf(event: Event): ToldLine {
  return {
    day: dayOf(event.at),
    said: entryWords(event),
    note: event.note ?? null,
  };
}
