import { addDays, type Facts } from "@staying-power/case";
import type { Gate } from "./gates.ts";
import {
  type SafetyAnswers,
  type SafetyKey,
  safetyKeys,
  suggestions,
} from "./safety-answers.ts";
import { isWithheld } from "./shut-gates.ts";

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
 * @param shut - what `shutGates` gives for the same: once it withholds, nothing more is asked.
 * @returns the first one never asked; or `now` again after a week, or when something new in the case
 *   speaks of danger; or `motive` again after its reflection; or null.
 */
export function dueSafetyQuestion(
  answers: SafetyAnswers,
  facts: Facts,
  today: string,
  shut: readonly Gate[],
): SafetyKey | null {
  const isDue = (key: SafetyKey): boolean => {
    if (answers[key] === undefined) return !isSpared(key, facts);
    if (key === "now") return isNowDue(answers.now, facts, today);
    return (
      key === "motive" &&
      shut.some(({ id }) => id === "motive") &&
      hasPassed(reflectionDays, answers.motive, today)
    );
  };
  if (isDue("now")) return "now";
  if (isWithheld(shut)) return null;
  return safetyKeys.find(isDue) ?? null;
}

/** Whether a fact of the case answers the question already. */
function isSpared(key: SafetyKey, facts: Facts): boolean {
  return (
    (key === "contact" && facts.contactForbidden !== undefined) ||
    (key === "adult" && facts.ageMe !== undefined)
  );
}

function isNowDue(
  now: SafetyAnswers["now"],
  facts: Facts,
  today: string,
): boolean {
  return (
    hasPassed(nowHoldsDays, now, today) ||
    suggestions(facts).some((each) => now?.seen.includes(each) === false)
  );
}

function hasPassed(
  days: number,
  given: SafetyAnswers[SafetyKey],
  today: string,
): boolean {
  return given !== undefined && today >= addDays(given.on, days);
}
