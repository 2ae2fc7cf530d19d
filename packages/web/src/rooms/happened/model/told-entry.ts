import {
  type Case,
  dayOf,
  type Event,
  eventsInOrder,
  type EventStamp,
  isTogether,
} from "@staying-power/case";
import { type ActJudged, wasBreak } from "@staying-power/plan";
import type { Session } from "../../../visit/session.ts";
import type { Happening } from "./happening.ts";

/** An entry to be kept, and what the act was where it was one of the person's. */
export interface ToldEntry {
  readonly event: Event;
  readonly judged: ActJudged | null;
}

interface Telling {
  readonly happening: Happening;
  readonly stamp: EventStamp;
  /** The day of it, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The entry that something becomes, judged by the case as it was before it.
 *
 * @param session - the case and what was said about safety.
 * @param telling - what was chosen, and when it was.
 * @returns the entry; one that the case makes a break is one in the journal as well, so that the days are counted from it.
 */
export function toldEntry(
  { person, record }: Pick<Session, "person" | "record">,
  { happening, stamp, day }: Telling,
): ToldEntry {
  const { act, inNote, label } = happening;
  const judged =
    act === undefined || isTogether(person.value)
      ? null
      : wasBreak(act, {
          theCase: person.value,
          answers: record.value.safety,
          today: day,
        });
  const event = happening.event(stamp);
  const counts = event.kind === "break" || event.kind === "looked";
  if (judged?.class === "break" && !counts)
    return {
      judged,
      event: { ...withLabel(stamp, label), kind: "break", how: "wrote" },
    };
  return { judged, event: inNote ? withLabel(event, label) : event };
}

/**
 * Whether the days of No Contact are counted from an entry that broke it: no other one that does comes after it.
 *
 * @param person - the case with the entry in it.
 * @param event - the entry.
 */
export function isNewestBreak(person: Case, event: Event): boolean {
  const newest = eventsInOrder(person).findLast(
    ({ kind }) =>
      kind === "break" || kind === "left-again" || kind === event.kind,
  );
  return newest !== undefined && dayOf(newest.at) <= dayOf(event.at);
}

/** What was chosen stands in front of the person's own words, where the entry alone does not say it. */
function withLabel<Of extends EventStamp>(entry: Of, label: string): Of {
  const note = [label, entry.note].filter((line) => line !== undefined);
  return { ...entry, note: note.join("\n") };
}
