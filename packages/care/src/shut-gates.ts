import { type Case, factsAsOf, holds, latestDay } from "@staying-power/case";
import { type Gate, gates } from "./gates.ts";
import { type SafetyAnswers, safetyKeys } from "./safety-answers.ts";

/** No entry of a case is later. */
const lastDay = "2199-12-31";

/**
 * What comes before the reading of a case, the same in the app and in the terminal.
 *
 * @param theCase - the whole case: all that is known by today counts, and whatever is dated after it.
 * @param answers - what was said about safety beside it.
 * @param today - the person's own date, `YYYY-MM-DD`.
 * @returns the gates that are shut, most urgent first; empty when the reading stands open.
 * Source: METHOD T1, rows G1 to G6, and T16 for those under 18.
 */
export function shutGates(
  theCase: Case,
  answers: SafetyAnswers,
  today: string,
): readonly Gate[] {
  // What a wrong clock dated after today counts as well: it may open no gate, and shuts one.
  const knownOn = (day: string) => ({
    facts: factsAsOf(theCase, day),
    events: theCase.events,
    breakup: theCase.breakup,
    today,
    answers: Object.fromEntries(
      safetyKeys.map((key) => [key, answers[key]?.answer]),
    ),
  });
  const known = [latestDay(theCase, today), lastDay].map(knownOn);
  return gates.filter(({ when }) => known.some((each) => holds(when, each)));
}

/**
 * What becomes of a reading behind some gates.
 *
 * @param shut - the gates that are shut.
 * @returns `withheld` when one of them calls for no number at all, `reframed` when there is another, `open` when there is none.
 */
export function readingBehind(
  shut: readonly Pick<Gate, "reading">[],
): "open" | Gate["reading"] {
  if (shut.some(({ reading }) => reading === "withheld")) return "withheld";
  return shut.length > 0 ? "reframed" : "open";
}

/**
 * Whether no number is to be shown.
 *
 * @param shut - the gates that are shut.
 * @returns true when any of them withholds the reading.
 */
export function isWithheld(shut: readonly Pick<Gate, "reading">[]): boolean {
  return readingBehind(shut) === "withheld";
}
