import {
  answerPlaces,
  type Case,
  type CaseError,
  type Event,
  factsAsOf,
  latestDay,
  mostEvents,
  parseCase,
  toldUntil,
} from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";

type Answered =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly error: CaseError | "full" };

/** Days, each YYYY-MM-DD: the one on which the person began, and the present one. */
export interface Days {
  readonly first: string;
  readonly today: string;
}

/**
 * The case with one answer given, changed or taken back. Answers of the first day
 * are plain facts; one of a later day enters the journal under its day, so the
 * earlier answer is kept. A change of mind within a day leaves no trace. Only what
 * is new is parsed: a tap costs no more for a long journal than for an empty one.
 * @param value the new answer, or null to take the answer back.
 */
export function withAnswer(
  person: Case,
  key: QuestionKey,
  value: unknown,
  { first, today }: Days,
): Answered {
  const asOf = latestDay(person, today);
  const { format, version, breakup, facts = {}, events = [], ...rest } = person;
  const until = toldUntil(person, asOf);
  if (key === "breakup") {
    const said = parseCase({
      format,
      version,
      asOf,
      ...(value !== null && { breakup: value }),
    });
    const { breakup: _, ...others } = person;
    return said.ok ? { ok: true, value: { ...others, ...said.value } } : said;
  }

  const onFirstDay = asOf <= first;
  const said = parseCase({
    format,
    version,
    asOf: until,
    ...(breakup !== undefined && { breakup }),
    ...(onFirstDay && value !== null && { facts: { [key]: value } }),
    events: [{ at: asOf, kind: "fact", fact: key, value }],
  });
  if (!said.ok) return said;
  const { [key]: _, ...otherFacts } = facts;
  const told = {
    ...rest,
    ...said.value,
    facts: onFirstDay ? { ...otherFacts, ...said.value.facts } : facts,
  };
  const others = withoutAnswer(events, key, asOf);
  const without = withEvents(told, others);
  const standing: unknown = factsAsOf(without, asOf)[key] ?? null;
  if (
    JSON.stringify(standing) === JSON.stringify(value) &&
    (onFirstDay || !fading.has(key))
  )
    return { ok: true, value: without };
  const all = withEvents(told, others.concat(said.value.events ?? []));
  // With more events it would be no case any more, and no other program could read it.
  return (all.events?.length ?? 0) > mostEvents
    ? { ok: false, error: "full" }
    : { ok: true, value: all };
}

/** What is not taken to go on for ever: told again it counts from that day, also where it is the same. */
const fading: ReadonlySet<QuestionKey> = new Set(["conduct"]);

/** The very same list where nothing is to be taken out of it. */
function withoutAnswer(
  events: readonly Event[],
  key: QuestionKey,
  at: string,
): readonly Event[] {
  const gone = new Set(
    answerPlaces(events).filter((place) => {
      const event = events[place];
      return event?.kind === "fact" && event.fact === key && event.at === at;
    }),
  );
  const [first] = gone;
  if (first === undefined) return events;
  const after = events
    .slice(first)
    .filter((_, index) => !gone.has(first + index));
  return events.slice(0, first).concat(after);
}

function withEvents(person: Case, events: readonly Event[]): Case {
  const { events: _, ...rest } = person;
  return events.length === 0 ? rest : { ...rest, events };
}
