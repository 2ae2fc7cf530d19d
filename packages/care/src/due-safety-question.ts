import { daysBetween, type Facts } from "@staying-power/case";
import type { Gate } from "./gates.ts";
import { isSpared } from "./is-spared.ts";
import type { Moment } from "./moment.ts";
import {
  type SafetyAnswers,
  type SafetyKey,
  safetyKeys,
  suggestions,
} from "./safety-answers.ts";
import { foldedKeys } from "./safety-fits.ts";
import { isWithheld } from "./shut-gates.ts";

/** How long an answer about this moment holds, in days. */
const nowHoldsDays = 7;
/** How long the reflection on a motive takes, in days (METHOD T1, row G6). */
const reflectionDays = 7;
/** How long nobody is asked anew whether they are safe, whatever they tell meanwhile, in minutes. */
const quietMinutes = 60;

/** What is asked at once: one question, or those that stand together on one screen. */
export type SafetyAsk = SafetyKey | "fits";

/**
 * The question about safety that is to be asked before anything else.
 *
 * @param answers - what was said so far.
 * @param facts - the facts of the case as of today; one that answers a question spares asking it.
 * @param moment - the person's own date, and the minute where it is known.
 * @param shut - what `shutGates` gives for the same: once it withholds, nothing more is asked.
 * @returns the first one never asked, `fits` where it stands together with others; or `now` again after a week, or
 *   when something new in the case speaks of danger, but never within the hour; or `motive` again after its
 *   reflection; or null.
 */
export function dueSafetyQuestion(
  answers: SafetyAnswers,
  facts: Facts,
  moment: Moment,
  shut: readonly Gate[],
): SafetyAsk | null {
  const isDue = (key: SafetyKey): boolean => {
    if (answers[key] === undefined) return !isSpared(key, facts);
    if (key === "now") return isNowDue(answers.now, facts, moment);
    return (
      key === "motive" &&
      shut.some(({ id }) => id === "motive") &&
      hasPassed(reflectionDays, answers.motive, moment)
    );
  };
  if (isDue("now")) return "now";
  if (isWithheld(shut)) return null;
  const first = safetyKeys.find(isDue);
  if (first === undefined) return null;
  const together: readonly SafetyKey[] = foldedKeys;
  const stands = together.includes(first) ? together.filter(isDue) : [first];
  return stands.length > 1 ? "fits" : first;
}

function isNowDue(
  now: SafetyAnswers["now"],
  facts: Facts,
  moment: Moment,
): boolean {
  if (hasPassed(nowHoldsDays, now, moment)) return true;
  return (
    !isWithinTheHour(now, moment) &&
    suggestions(facts).some((each) => now?.seen.includes(each) === false)
  );
}

/** Where no hour is known, the day counts as one. */
function isWithinTheHour(
  given: SafetyAnswers["now"],
  { today, minute }: Moment,
): boolean {
  if (given === undefined) return false;
  const passed =
    minute === undefined || given.minute === undefined
      ? null
      : minute - given.minute;
  // A clock that was set back says nothing of how long it was.
  return passed === null || passed < 0
    ? given.on === today
    : passed < quietMinutes;
}

function hasPassed(
  days: number,
  given: SafetyAnswers[SafetyKey],
  { today }: Moment,
): boolean {
  return given !== undefined && daysBetween(given.on, today) >= days;
}
