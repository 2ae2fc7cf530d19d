import type { Case, FactKey } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/guide";
import type { SetAside } from "./set-aside.ts";

/** What tends to matter most, for when the reading's own wish was set aside. */
const secondChoices: readonly FactKey[] = [
  "signals",
  "exPartner",
  "endedBy",
  "ending",
  "conduct",
  "issues",
  "relationshipMonths",
  "earlierReunions",
  "exSaidRegret",
  "relationshipKind",
  "noContactWeeks",
  "issueWork",
  "exCircumstances",
  "children",
];

/** Past this many, nobody is asked for a second choice any more. */
const enough = 14;

/**
 * What to ask next: when it ended, then what the reading says would narrow it
 * most. If that one was set aside, something else that tends to matter takes its
 * place, so that nobody is asked twice. Null when nothing left would change the picture.
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
  if (wanted === undefined) return null;
  if (open(wanted)) return wanted;
  const passed = known.size + Object.keys(setAside).length;
  return passed < enough ? (secondChoices.find(open) ?? null) : null;
}
