import type { Case, FactKey } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/guide";
import type { SetAside } from "./set-aside.ts";

/**
 * What to ask next: when it ended, then what the reading says would narrow it
 * most. If that one was set aside, the next in the guide's order takes its place,
 * so that nobody is asked twice. Null when nothing left would change the picture.
 * @param order every question in the guide's order.
 */
export function nextQuestion(
  person: Case,
  known: ReadonlySet<QuestionKey>,
  setAside: SetAside,
  reading: Reading,
  order: readonly FactKey[],
): QuestionKey | null {
  const open = (key: QuestionKey): boolean =>
    !known.has(key) && setAside[key] === undefined;
  if (person.breakup === undefined && open("breakup")) return "breakup";
  const wanted = reading.nextQuestion?.fact;
  if (wanted === undefined) return null;
  return open(wanted) ? wanted : (order.find(open) ?? null);
}
