import { dayOf } from "./calendar-date.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Case } from "./case.ts";
import { compareFactValues } from "./compare-fact-values.ts";
import type { Event } from "./event.ts";

/**
 * The journal in the order in which things happened. The order does not depend on how the events were
 * stored: first by day, then by instant with whole days before times, then, for answers to the same
 * question, from the weaker to the stronger value (see `compareFactValues`), then by their text.
 * @param of the case
 * @returns its events, oldest first
 */
export function eventsInOrder(of: Case): readonly Event[] {
  const keyed = (of.events ?? []).map((event) => ({
    event,
    day: dayOf(event.at),
    instant: event.at.length === 10 ? -Infinity : Date.parse(event.at),
  }));
  // Made only for those that nothing else tells apart.
  const texts = new Map<Event, string>();
  const textOf = (event: Event): string => {
    const text = texts.get(event) ?? canonicalJson(event);
    texts.set(event, text);
    return text;
  };
  const compareTexts = (one: Event, other: Event): number =>
    compare(textOf(one), textOf(other));
  keyed.sort(
    (one, other) =>
      compare(one.day, other.day) ||
      compare(one.instant, other.instant) ||
      compareAnswers(one.event, other.event) ||
      compareTexts(one.event, other.event),
  );
  return keyed.map(({ event }) => event);
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
