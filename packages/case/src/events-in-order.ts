import { dayOf } from "./calendar-date.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Case } from "./case.ts";
import { compareFactValues } from "./compare-fact-values.ts";
import type { Event } from "./event.ts";

/**
 * The journal in the order in which things happened. The order does not depend on how the events were
 * stored: first by day, then by instant with whole days before times, then, for answers to the same
 * question, from the weaker to the stronger value (see `compareFactValues`), then by their text. Their place in the
 * list cannot decide: copies that are merged would then give another order by which of them comes first. So whoever
 * logs two things in a row gives the second a later instant.
 * @param of the case
 * @returns its events, oldest first
 */
export function eventsInOrder(of: Case): readonly Event[] {
  const { events = [] } = of;
  const known = ordered.get(events);
  if (known !== undefined) return known;
  const inOrder = isInOrder(events) ? events : putInOrder(events);
  ordered.set(events, inOrder);
  return inOrder;
}

/** Most journals are as they were told, and nothing is made anew for those. */
function isInOrder(events: readonly Event[]): boolean {
  return events.every((event, place) => {
    const before = events[place - 1];
    return before === undefined || compareEvents(before, event) <= 0;
  });
}

function putInOrder(events: readonly Event[]): readonly Event[] {
  return events
    .map((event) => ({
      event,
      day: dayOf(event.at),
      instant: instantOf(event),
    }))
    .toSorted(
      (one, other) =>
        compare(one.day, other.day) ||
        compare(one.instant, other.instant) ||
        compareEvents(one.event, other.event),
    )
    .map(({ event }) => event);
}

/** Journals that were put in order already: the same one is asked for again and again. */
const ordered = new WeakMap<readonly Event[], readonly Event[]>();

/**
 * Which of two events comes first, as `eventsInOrder` has them. What is dear to work out is worked out only
 * for those that nothing before tells apart.
 * @param one an event
 * @param other another one
 * @returns below 0 when `one` comes first, above 0 when `other` does, 0 when they mean the same
 */
export function compareEvents(one: Event, other: Event): number {
  if (one === other) return 0;
  return (
    compare(dayOf(one.at), dayOf(other.at)) ||
    (one.at === other.at ? 0 : compare(instantOf(one), instantOf(other))) ||
    compareAnswers(one, other) ||
    compare(canonicalJson(one), canonicalJson(other))
  );
}

function instantOf({ at }: Event): number {
  return at.length === 10 ? -Infinity : Date.parse(at);
}

function compareAnswers(one: Event, other: Event): number {
  const oneFact = one.kind === "fact" ? one.fact : "";
  const otherFact = other.kind === "fact" ? other.fact : "";
  if (oneFact !== otherFact) return oneFact < otherFact ? -1 : 1;
  return one.kind === "fact" && other.kind === "fact"
    ? compareFactValues(one.fact, one.value, other.value)
    : 0;
}

function compare<Key extends string | number>(one: Key, other: Key): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
