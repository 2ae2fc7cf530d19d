import type { HistoryStep } from "@staying-power/forecast";

/** At most so many earlier readings are set beside what happened. */
const most = 4;

/**
 * The readings to set beside what happened: the first, and the last before each answer.
 *
 * @param steps - of a history, the oldest first.
 * @param answered - the days of the answers, the oldest first.
 */
export function earlierSteps(
  steps: readonly HistoryStep[],
  answered: readonly string[],
): readonly HistoryStep[] {
  const before = answered.flatMap(
    (day) => steps.findLast((step) => step.day < day) ?? [],
  );
  const [first] = steps;
  const wanted = new Set(
    first === undefined || before.length === 0 ? before : [first, ...before],
  );
  return steps.filter((step) => wanted.has(step)).slice(0, most);
}
