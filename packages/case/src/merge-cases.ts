import { canonicalJson } from "./canonical-json.ts";
import type { Case } from "./case.ts";
import { compareFactValues } from "./compare-fact-values.ts";
import type { Event } from "./event.ts";
import { eventsInOrder } from "./events-in-order.ts";
import { idOfUnnamed } from "./id-of-unnamed.ts";
import { factEvent } from "./fact-event.ts";
import { factKinds } from "./fact-kinds.ts";
import type { FactKey, Facts, FactValues } from "./facts.ts";
import {
  circumstanceIds,
  conductIds,
  factKeys,
  issueIds,
  signalIds,
  tieIds,
} from "./facts.ts";

/**
 * The day given to undated answers that two copies do not agree on: the first day the format knows, so
 * that every dated answer is later.
 */
const firstDay = "1900-01-01";

/**
 * One case from two copies of it, kept on two devices. Nothing that either says is lost, and it does not
 * matter which copy comes first, how often they meet, or in what order many copies are merged.
 *
 * - **Events** are joined: what both have is kept once, an event that happened twice is kept twice. Of several of
 *   one `id` of which some were edited, the one edited last stands alone, also for what it was before.
 * - **Sets** among the undated facts are joined.
 * - **Other undated facts** that differ: the answer that `compareFactValues` puts last stands, and all are
 *   kept in the journal as answers of 1900-01-01.
 * - **breakup**: the later date stands; dates that differ are kept in the journal, each as a `check-in`
 *   with the note `breakup`.
 * - **asOf**: the later date, and never before the breakup.
 *
 * @param one a copy
 * @param other another copy of the same case
 * @returns the merged case: events oldest first, undated sets in the order of the table of facts
 */
export function mergeCases(one: Case, other: Case): Case {
  const kept: Event[] = [];

  const breakup = latest(one.breakup, other.breakup);
  if (one.breakup && other.breakup && one.breakup !== other.breakup)
    for (const at of [one.breakup, other.breakup])
      kept.push({ at, kind: "check-in", note: "breakup" });

  let asOf = latest(one.asOf, other.asOf);
  if (asOf !== undefined) asOf = latest(asOf, breakup);

  const facts =
    (one.facts ?? other.facts) && mergeFacts(one.facts, other.facts, kept);
  const hasEvents = one.events ?? other.events ?? kept.length > 0;

  const merged: Case = {
    format: "staying-power/case",
    version: 1,
    ...(breakup !== undefined && { breakup }),
    ...(asOf !== undefined && { asOf }),
    ...(facts !== undefined && { facts }),
    ...(hasEvents && { events: mergeEvents(one.events, other.events, kept) }),
  };
  return hasEvents ? { ...merged, events: eventsInOrder(merged) } : merged;
}

function latest(one?: string, other?: string): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

type MutableFacts = { -readonly [Key in FactKey]?: FactValues[Key] };

/** The facts of both; answers that differ go to `kept` as well. */
function mergeFacts(one: Facts = {}, other: Facts = {}, kept: Event[]): Facts {
  const facts: MutableFacts = { ...one, ...other };

  for (const key of factKeys)
    if (factKinds[key].kind !== "set")
      kept.push(...settle(facts, key, one[key], other[key]));

  if (facts.ties) facts.ties = joined(tieIds, one.ties, other.ties);
  if (facts.issues) facts.issues = joined(issueIds, one.issues, other.issues);
  if (facts.conduct)
    facts.conduct = joined(conductIds, one.conduct, other.conduct);
  if (facts.exCircumstances)
    facts.exCircumstances = joined(
      circumstanceIds,
      one.exCircumstances,
      other.exCircumstances,
    );
  if (facts.signals)
    facts.signals = joined(signalIds, one.signals, other.signals);
  return facts;
}

/** Lets one of two answers stand, and gives both back as events when they differ. */
function settle<Key extends FactKey>(
  facts: MutableFacts,
  key: Key,
  one: FactValues[Key] | undefined,
  other: FactValues[Key] | undefined,
): readonly Event[] {
  if (one === undefined || other === undefined) return [];
  const order = compareFactValues(key, one, other);
  if (order === 0) return [];
  facts[key] = order > 0 ? one : other;
  return [factEvent(firstDay, key, one), factEvent(firstDay, key, other)];
}

function joined<Id>(
  all: readonly Id[],
  one: readonly Id[] = [],
  other: readonly Id[] = [],
): readonly Id[] {
  return all.filter((id) => one.includes(id) || other.includes(id));
}

/** Joins journals by meaning: each event as often as the journal that has it most often. */
function mergeEvents(
  ...journals: readonly (readonly Event[] | undefined)[]
): readonly Event[] {
  const merged = new Map<string, { event: Event; count: number }>();
  for (const journal of journals) {
    const counts = new Map<string, number>();
    for (const event of journal ?? []) {
      const meaning = canonicalJson(event);
      const count = (counts.get(meaning) ?? 0) + 1;
      counts.set(meaning, count);
      const before = merged.get(meaning);
      merged.set(meaning, {
        event:
          before === undefined ? event : firstSpelling(before.event, event),
        count: Math.max(before?.count ?? 0, count),
      });
    }
  }
  const newest = newestEdits(merged);
  return [...merged.values()].flatMap(({ event, count }) => {
    const { id } = event;
    if (id === undefined) return unlessEdited(event, count, newest);
    const edit = newest.get(id);
    if (edit === undefined) return Array.from({ length: count }, () => event);
    return edit === event ? [event] : [];
  });
}

/** Of each name under which something was edited, the edit that stands: the last, or else the one whose text comes last. */
function newestEdits(
  merged: ReadonlyMap<string, { readonly event: Event }>,
): ReadonlyMap<string, Event> {
  const inOrder = [...merged]
    .flatMap(([text, { event }]) =>
      event.id === undefined || event.edited === undefined
        ? []
        : [{ id: event.id, event, text, time: Date.parse(event.edited) }],
    )
    .toSorted(
      (one, other) => one.time - other.time || (one.text < other.text ? -1 : 1),
    );
  return new Map(inOrder.map(({ id, event }) => [id, event]));
}

/** What has no name, as often as it was not edited: an edit gave it one. */
function unlessEdited(
  event: Event,
  count: number,
  edits: ReadonlyMap<string, unknown>,
): readonly Event[] {
  if (edits.size === 0) return Array.from({ length: count }, () => event);
  return Array.from({ length: count }, (_, place) => place + 1).flatMap(
    (nth) => (edits.has(idOfUnnamed(event, nth)) ? [] : [event]),
  );
}

/** Of two events that mean the same, the one whose text comes first. */
function firstSpelling(one: Event, other: Event): Event {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}
