import { addDays, type Event, type Facts } from "@staying-power/case";
import {
  type SafetyAnswers,
  type SafetyKey,
  safetyKeys,
  suggestions,
} from "./safety-answers.ts";

/** What can come before a reading, or in its place. */
export type GateId =
  | "danger-to-me"
  | "danger-to-myself"
  | "danger-from-me"
  | "abuse-of-me"
  | "abuse-by-me"
  | "abuse-unsure"
  | "threats"
  | "court-order"
  | "they-said-no"
  | "addiction"
  | "untreated-illness"
  | "under-18"
  | "committed-elsewhere"
  | "motive";

/** One gate that is shut, and what becomes of the reading. */
export interface Gate {
  readonly id: GateId;
  /** The row of METHOD T1; being under 18 is none of its rows but one of ours. */
  readonly row: "G1" | "G2" | "G3" | "G4" | "under-18" | "G5" | "G6";
  /** `withheld`: no number at all. `reframed`: words of care first, the numbers below them. */
  readonly reading: "withheld" | "reframed";
}

interface Told {
  readonly answers: SafetyAnswers;
  readonly facts: Facts;
  readonly events: readonly Event[];
}

/** Every gate in the order it is said, with what shuts it. */
const gates: readonly (Gate & {
  readonly shutBy: (told: Told) => boolean;
})[] = [
  {
    id: "danger-to-me",
    row: "G1",
    reading: "withheld",
    shutBy: ({ answers }) => answers.now?.answer === "they-may-hurt-me",
  },
  {
    id: "danger-to-myself",
    row: "G1",
    reading: "withheld",
    shutBy: ({ answers }) => answers.now?.answer === "i-may-hurt-myself",
  },
  {
    id: "danger-from-me",
    row: "G1",
    reading: "withheld",
    shutBy: ({ answers }) => answers.now?.answer === "i-may-hurt-someone",
  },
  {
    id: "abuse-of-me",
    row: "G2",
    reading: "withheld",
    shutBy: ({ answers }) => answers.harm?.answer === "to-me",
  },
  {
    id: "abuse-by-me",
    row: "G2",
    reading: "withheld",
    shutBy: ({ answers }) => answers.harm?.answer === "by-me",
  },
  {
    id: "abuse-unsure",
    row: "G2",
    reading: "withheld",
    shutBy: ({ answers: { harm }, facts }) =>
      harm?.answer === "both" ||
      harm?.answer === "unsure" ||
      (facts.issues?.includes("abuse") === true &&
        harm?.answer !== "to-me" &&
        harm?.answer !== "by-me"),
  },
  {
    id: "threats",
    row: "G2",
    reading: "withheld",
    shutBy: ({ facts, events }) =>
      facts.conduct?.includes("threatened") === true ||
      // Said once is said: later conduct does not take a threat back.
      events.some(
        (event) =>
          event.kind === "conduct" && event.conduct.includes("threatened"),
      ),
  },
  {
    id: "court-order",
    row: "G3",
    reading: "withheld",
    shutBy: ({ answers, facts }) =>
      facts.contactForbidden === "court-order" ||
      (facts.contactForbidden === undefined &&
        answers.contact?.answer === "court-order"),
  },
  {
    id: "they-said-no",
    row: "G3",
    reading: "withheld",
    shutBy: ({ answers, facts }) =>
      facts.contactForbidden === "they-asked" ||
      (facts.contactForbidden === undefined &&
        answers.contact?.answer === "they-asked"),
  },
  {
    id: "addiction",
    row: "G4",
    reading: "reframed",
    shutBy: ({ answers: { central }, facts }) =>
      central?.answer === "addiction" ||
      central?.answer === "both" ||
      facts.issues?.includes("addiction") === true,
  },
  {
    id: "untreated-illness",
    row: "G4",
    reading: "reframed",
    shutBy: ({ answers: { central } }) =>
      central?.answer === "illness" || central?.answer === "both",
  },
  {
    id: "under-18",
    row: "under-18",
    reading: "reframed",
    shutBy: ({ answers, facts }) =>
      facts.ageMe === undefined
        ? answers.adult?.answer === "no"
        : facts.ageMe < 18,
  },
  {
    id: "committed-elsewhere",
    row: "G5",
    reading: "reframed",
    shutBy: ({ answers: { committed } }) =>
      committed?.answer === "married" ||
      committed?.answer === "engaged-or-a-year",
  },
  {
    id: "motive",
    row: "G6",
    reading: "reframed",
    shutBy: ({ answers }) => isWrongMotive(answers),
  },
];

/**
 * What comes before a reading, most urgent first.
 *
 * @param answers - what was said about safety.
 * @param facts - the facts of the case as of today.
 * @param events - its journal.
 * @returns the gates that are shut; empty when the reading stands open.
 * Source: METHOD T1, rows G1 to G6; the order within a row, and the gate for those under 18, are ours.
 */
export function safetyGates(
  answers: SafetyAnswers,
  facts: Facts,
  events: readonly Event[] = [],
): readonly Gate[] {
  return gates
    .filter(({ shutBy }) => shutBy({ answers, facts, events }))
    .map(({ id, row, reading }) => ({ id, row, reading }));
}

/**
 * Whether no number is to be shown.
 *
 * @param shut - the gates that are shut.
 * @returns true when any of them withholds the reading.
 */
export function isWithheld(shut: readonly Gate[]): boolean {
  return shut.some(({ reading }) => reading === "withheld");
}

/** How long an answer about this moment holds, in days. */
const nowHoldsDays = 7;
/** How long the reflection on a motive takes, in days (METHOD T1, row G6). */
const reflectionDays = 7;

/**
 * The question about safety that is to be asked before anything else.
 *
 * @param answers - what was said so far.
 * @param facts - the facts of the case as of today; one that answers a question spares asking it.
 * @param today - the person's own date, `YYYY-MM-DD`.
 * @param gatesShut - what `safetyGates` gives for the same: once it withholds, nothing more is asked.
 * @returns the first one never asked; or `now` again after a week, or when something new in the case
 *   speaks of danger; or `motive` again after its reflection; or null.
 */
export function dueSafetyQuestion(
  answers: SafetyAnswers,
  facts: Facts,
  today: string,
  gatesShut: readonly Gate[],
): SafetyKey | null {
  if (isDue("now", answers, facts, today)) return "now";
  if (gatesShut.some(({ reading }) => reading === "withheld")) return null;
  return safetyKeys.find((key) => isDue(key, answers, facts, today)) ?? null;
}

function isDue(
  key: SafetyKey,
  answers: SafetyAnswers,
  facts: Facts,
  today: string,
): boolean {
  const given = answers[key];
  if (given === undefined)
    return !(
      (key === "contact" && facts.contactForbidden !== undefined) ||
      (key === "adult" && facts.ageMe !== undefined)
    );
  switch (key) {
    case "now":
      return (
        today >= addDays(given.on, nowHoldsDays) ||
        suggestions(facts).some((each) => !given.seen.includes(each))
      );
    case "motive":
      return (
        isWrongMotive(answers) && today >= addDays(given.on, reflectionDays)
      );
    default:
      return false;
  }
}

function isWrongMotive({ motive }: SafetyAnswers): boolean {
  return (
    motive?.answer === "lonely" ||
    motive?.answer === "bored" ||
    motive?.answer === "pride"
  );
}
