import {
  type Case,
  type Event,
  eventsInOrder,
  type SignalId,
} from "@staying-power/case";

/** For how long what was noted is the message that is being looked at. */
const sameMessageMs = 12 * 3_600_000;

/** An entry of the journal that can be taken back. */
export interface NotedEntry {
  readonly id: string;
  readonly at: string;
}

/** What was noted of something that came. */
export interface Noted {
  readonly came: NotedEntry;
  /** That it was answered, if it was. */
  readonly answered: NotedEntry | null;
}

/**
 * The newest entry of a signal within twelve hours, and whether an answer was noted after it.
 *
 * @param person - the case.
 * @param signal - how it is logged.
 * @param nowMs - now, in milliseconds since 1970.
 */
export function notedOf(
  person: Case,
  signal: SignalId,
  nowMs: number,
): Noted | null {
  const events = eventsInOrder(person);
  const came = entryOf(
    events.findLast(
      (event) => event.kind === "signal" && event.signal === signal,
    ),
  );
  if (came === null) return null;
  const cameMs = Date.parse(came.at);
  if (Math.abs(nowMs - cameMs) > sameMessageMs) return null;
  const answered = entryOf(events.findLast(({ kind }) => kind === "answered"));
  // By the clock and not by their order: both may be noted within one second.
  const isAfter = answered !== null && Date.parse(answered.at) >= cameMs;
  return { came, answered: isAfter ? answered : null };
}

/** Only what has an hour and a name can be counted from and taken back. */
function entryOf(event: Event | undefined): NotedEntry | null {
  return event?.id !== undefined && event.at.includes("T")
    ? { id: event.id, at: event.at }
    : null;
}
