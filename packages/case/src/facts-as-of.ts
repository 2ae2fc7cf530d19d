import { answerPlaces } from "./answer-places.ts";
import { dayOf } from "./calendar-date.ts";
import type { Case } from "./case.ts";
import type { Event, FactEvent } from "./event.ts";
import { compareEvents } from "./events-in-order.ts";
import type { FactKey, Facts, FactValues } from "./facts.ts";

/**
 * What was known on a day: the undated facts, overlaid by the dated answers of that day and before, a
 * later one replacing an earlier one. An answer of null takes the fact away. The journal keeps them all.
 * Only `fact` events count here; `conduct` and `signal` events are the journal's own account and are for
 * the reader of the journal.
 * @param of the case
 * @param date a calendar date `YYYY-MM-DD`
 * @returns the facts known on that day
 */
export function factsAsOf(of: Case, date: string): Facts {
  const facts: MutableFacts = { ...of.facts };
  for (const event of newestOf(of.events ?? [], date)) answer(facts, event);
  return facts;
}

/** What was asked of a journal last: the facts on one day are often asked for more than once. */
const askedLast = new WeakMap<
  readonly Event[],
  { readonly date: string; readonly newest: readonly FactEvent[] }
>();

/** The newest answer to each question. */
function newestOf(
  events: readonly Event[],
  date: string,
): readonly FactEvent[] {
  const known = askedLast.get(events);
  if (known?.date === date) return known.newest;
  const newest = new Map<FactKey, FactEvent>();
  // No sorting: a journal of ten years is asked at each tap.
  for (const place of answerPlaces(events)) {
    const event = events[place];
    if (event?.kind !== "fact" || dayOf(event.at) > date) continue;
    const before = newest.get(event.fact);
    if (before === undefined || compareEvents(before, event) <= 0)
      newest.set(event.fact, event);
  }
  const found = [...newest.values()];
  askedLast.set(events, { date, newest: found });
  return found;
}

type MutableFacts = { -readonly [Key in FactKey]?: FactValues[Key] };

function answer<Key extends FactKey>(
  facts: MutableFacts,
  event: FactEvent<Key>,
): void {
  if (event.value === null) delete facts[event.fact];
  else facts[event.fact] = event.value;
}
