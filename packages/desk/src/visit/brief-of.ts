import {
  type Gate,
  type HelpNeed,
  isWithheld,
  needsOf,
  parseSafetyAnswers,
  shutGates,
} from "@staying-power/care";
import {
  type AskedKey,
  closedQuestions,
  dayOf,
  type Event,
  eventsInOrder,
  type FactKey,
  type Facts,
  factsAsOf,
  factKeys,
  type Known,
  latestDay,
  nextAsked,
  type SharedCase,
  spine,
  toldUntil,
} from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import {
  type Corrected,
  type Plan,
  planFor,
  progressOf,
  todayOf,
} from "@staying-power/plan";
import type { ForecastAsked } from "../worker/forecast-asked.ts";

/** What a coach reads of a case, worked out from what was shared and the day; only the forecast comes apart. */
export interface Brief {
  readonly today: string;
  readonly gates: readonly Gate[];
  readonly withheld: boolean;
  /** What help is for; empty where nothing calls for any. */
  readonly needs: readonly HelpNeed[];
  /** Whether answers about safety were shared. */
  readonly safetyTold: boolean;
  readonly facts: Facts;
  /** What is known, the questions that are asked first coming first. */
  readonly told: readonly FactKey[];
  /** What happened, oldest first: no answers, and no marks of how they were. */
  readonly happened: readonly Event[];
  readonly plan: Plan;
  readonly quietDays: number | null;
  readonly breaks: number;
  readonly corrected: readonly Corrected[];
  /** What the forecast is asked. */
  readonly asked: ForecastAsked;
  /** The one question for the call, once the forecast has said what it would like to know. */
  next(reading: Pick<Reading, "nextQuestion"> | null): AskedKey | null;
}

/** What of the journal tells no event between the two. */
const notAnEvent: ReadonlySet<Event["kind"]> = new Set<Event["kind"]>([
  "fact",
  "check-in",
  "task",
  "slot",
  "if-then",
  "project",
  "reunion",
]);

/** How many facts there are before the others are folded. */
export const firstFacts = 9;

/**
 * @param shared what was shared.
 * @param today the day it is where the person lives, `YYYY-MM-DD`.
 */
export function briefOf(shared: SharedCase, today: string): Brief {
  const theCase = shared.case;
  const answers = parseSafetyAnswers(shared.safety);
  const gates = shutGates(theCase, answers, today);
  const day = latestDay(theCase, today);
  const facts = factsAsOf(theCase, day);
  const inOrder = eventsInOrder(theCase);
  const input = { theCase, answers, today };
  const plan = planFor(input);
  const known: Known = {
    facts,
    events: theCase.events,
    breakup: theCase.breakup,
    today,
    answers: Object.fromEntries(
      Object.entries(answers).map(([key, one]) => [key, one.answer]),
    ),
    gates: gates.map(({ id }) => id),
  };
  const told = factKeys.filter((key) => facts[key] !== undefined);
  const places = new Map<string, number>(
    spine.map((key, place) => [key, place]),
  );
  const place = (key: FactKey): number => places.get(key) ?? spine.length;
  return {
    today,
    gates,
    withheld: isWithheld(gates),
    needs: needsOf(gates.map(({ id }) => id)),
    safetyTold: shared.safety !== undefined,
    facts,
    told: told.toSorted((one, other) => place(one) - place(other)),
    happened: inOrder.filter(({ kind }) => !notAnEvent.has(kind)),
    plan,
    quietDays: todayOf(input, plan).quietDays,
    breaks: inOrder.filter(({ kind }) => kind === "break").length,
    corrected: progressOf({ ...input, window: "all" }).corrected,
    asked: {
      case: { ...theCase, asOf: toldUntil(theCase, day) },
      today,
      first: firstDay(inOrder, shared.sharedAt),
      setAside: closedQuestions(known),
    },
    next: (reading) =>
      nextAsked(
        known,
        (key) =>
          key === "breakup"
            ? theCase.breakup === undefined
            : facts[key] === undefined,
        reading?.nextQuestion?.fact ?? null,
      ),
  };
}

/** The day of the first answer, or that of sharing where none is there. */
function firstDay(events: readonly Event[], sharedAt: string): string {
  const first = events.find(({ kind }) => kind === "fact");
  return dayOf(first?.at ?? sharedAt);
}
