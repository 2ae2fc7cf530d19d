import {
  addDays,
  type Case,
  type Event,
  eventsInOrder,
  eventValue,
  type Facts,
  factsAsOf,
  dayOf,
} from "@staying-power/case";
import {
  type GateId,
  type SafetyAnswers,
  safetyKeys,
  shutGates,
} from "@staying-power/care";
import { conductOf } from "./conduct-of.ts";
import { pressedLately } from "./pressed-lately.ts";
import type { Why } from "./why.ts";

/** What a plan is made from. */
export interface PlanInput {
  readonly theCase: Case;
  /** What was said about safety beside the case. */
  readonly answers: SafetyAnswers;
  /** The person's own date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is known of a case on one day: nothing that is dated later counts. */
export interface PlanKnown {
  readonly theCase: Case;
  readonly facts: Facts;
  /** In the order in which things happened. */
  readonly events: readonly Event[];
  /**
   * The first and the newest entry of each kind and content: rules ask of no others whether and when. A chance meeting is
   * no meeting to them, and an entry that says neither mood nor urge does not say how someone is.
   */
  readonly told: readonly Event[];
  readonly breakup: string | undefined;
  readonly today: string;
  readonly answers: Readonly<Record<string, string | undefined>>;
  /** Ids of the gates that are shut, most urgent first. */
  readonly gates: readonly GateId[];
  /** What says that they pressed too hard within the last thirty days: see `pressedLately`. */
  readonly pressed: readonly Why[];
}

/**
 * @param input - a case, what was said about safety, and a day.
 * @returns what is known by the end of that day.
 */
export function knownOf(input: PlanInput): PlanKnown {
  const before = knownAlready.get(input);
  if (before !== undefined) return before;
  const known = read(input);
  knownAlready.set(input, known);
  return known;
}

/** What was read already: a screen asks for one day more than once. */
const knownAlready = new WeakMap<PlanInput, PlanKnown>();

function read({ theCase, answers, today }: PlanInput): PlanKnown {
  const inOrder = eventsInOrder(theCase);
  const last = inOrder.findLastIndex(({ at }) => dayOf(at) <= today);
  const events = inOrder.slice(0, last + 1);
  const upToNow = { ...theCase, events };
  const told = {
    theCase: upToNow,
    facts: withConduct(factsAsOf(upToNow, today), events),
    events,
    breakup:
      theCase.breakup !== undefined && theCase.breakup <= today
        ? theCase.breakup
        : undefined,
    today,
  };
  return {
    ...told,
    told: firstAndNewest(events.filter(isOfItsKind)),
    answers: Object.fromEntries(
      safetyKeys.map((key) => [key, answers[key]?.answer]),
    ),
    gates: shutGates(upToNow, answers, today).map(({ id }) => id),
    pressed: pressedLately(told),
  };
}

/** The journal's own account of the conduct goes before an older answer. */
function withConduct(facts: Facts, events: readonly Event[]): Facts {
  const last = events.findLast((event) => conductOf(event) !== undefined);
  return last?.kind === "conduct" ? { ...facts, conduct: last.conduct } : facts;
}

/**
 * The same case as it stood before the newest day of its journal.
 *
 * @param input - a case, what was said about safety, and a day.
 * @param known - what is known of it on that day.
 * @returns what was known by the evening before; null when the journal is empty.
 */
export function knownBefore(
  input: PlanInput,
  { events }: Pick<PlanKnown, "events">,
): { readonly known: PlanKnown; readonly newest: readonly Event[] } | null {
  const last = events.at(-1);
  if (last === undefined) return null;
  const day = dayOf(last.at);
  return {
    known: knownOf({ ...input, today: addDays(day, -1) }),
    newest: events.filter(({ at }) => dayOf(at) === day),
  };
}

/** Whether it is what its kind says, as rules mean it. Source: METHOD T3: a chance meeting is logged, and that is all. */
function isOfItsKind(event: Event): boolean {
  return event.kind === "met" ? event.chance !== true : !isBareNote(event);
}

/**
 * @param event - an entry of the journal.
 * @returns whether it is a check-in that tells neither mood nor urge: a note about something no other kind stands for.
 */
export function isBareNote(event: Event): boolean {
  return (
    event.kind === "check-in" &&
    event.mood === undefined &&
    event.urge === undefined
  );
}

function firstAndNewest(events: readonly Event[]): readonly Event[] {
  const seen = new Map<string, { first: number; newest: number }>();
  for (const [place, event] of events.entries()) {
    const value = eventValue(event) ?? "";
    const key = `${event.kind} ${typeof value === "string" ? value : value.join(" ")}`;
    const of = seen.get(key);
    if (of === undefined) seen.set(key, { first: place, newest: place });
    else of.newest = place;
  }
  const places = [...seen.values()].flatMap(({ first, newest }) => [
    first,
    newest,
  ]);
  return [...new Set(places)]
    .toSorted((one, other) => one - other)
    .flatMap((place) => events[place] ?? []);
}
