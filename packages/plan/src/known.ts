import {
  addDays,
  type Case,
  type ConductId,
  type Event,
  eventsInOrder,
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
  readonly breakup: string | undefined;
  readonly today: string;
  readonly answers: Readonly<Record<string, string | undefined>>;
  /** Ids of the gates that are shut, most urgent first. */
  readonly gates: readonly GateId[];
}

/**
 * @param input - a case, what was said about safety, and a day.
 * @returns what is known by the end of that day.
 */
export function knownOf({ theCase, answers, today }: PlanInput): PlanKnown {
  const events = eventsInOrder(theCase).filter(({ at }) => dayOf(at) <= today);
  const upToNow = { ...theCase, events };
  return {
    theCase: upToNow,
    facts: withConduct(factsAsOf(upToNow, today), events),
    events,
    breakup:
      theCase.breakup !== undefined && theCase.breakup <= today
        ? theCase.breakup
        : undefined,
    today,
    answers: Object.fromEntries(
      safetyKeys.map((key) => [key, answers[key]?.answer]),
    ),
    gates: shutGates(upToNow, answers, today).map(({ id }) => id),
  };
}

/**
 * @param event - an entry of the journal.
 * @returns what it says that the person does from then on, or undefined where it says nothing of it.
 */
export function conductOf(event: Event): readonly ConductId[] | undefined {
  if (event.kind === "conduct") return event.conduct;
  return event.kind === "fact" && event.fact === "conduct"
    ? (event.value ?? [])
    : undefined;
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
 * @returns what was known by the evening before; null when the journal is empty.
 */
export function knownBefore(
  input: PlanInput,
): { readonly known: PlanKnown; readonly newest: readonly Event[] } | null {
  const { events } = knownOf(input);
  const last = events.at(-1);
  if (last === undefined) return null;
  const day = dayOf(last.at);
  return {
    known: knownOf({ ...input, today: addDays(day, -1) }),
    newest: events.filter(({ at }) => dayOf(at) === day),
  };
}
