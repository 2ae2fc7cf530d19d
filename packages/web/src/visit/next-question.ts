import type { Case } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/words";
import type { SetAside } from "../keep/set-aside.ts";

/**
 * What to ask next: when it ended, then what the reading says would narrow it most. Null when nothing left would
 * change the picture. The reading knows what was set aside and does not ask for it again.
 * @param known what is answered already.
 */
export function nextQuestion(
  person: Case,
  known: ReadonlySet<QuestionKey>,
  setAside: SetAside,
  reading: Pick<Reading, "nextQuestion">,
): QuestionKey | null {
  const open = (key: QuestionKey): boolean =>
    !known.has(key) && setAside[key] === undefined;
  if (person.breakup === undefined && open("breakup")) return "breakup";
  const wanted = reading.nextQuestion?.fact;
  return wanted !== undefined && open(wanted) ? wanted : null;
}
