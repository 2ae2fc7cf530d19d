import { type Known, nextAsked } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/words";
import type { SetAside } from "../keep/set-aside.ts";

/** What is known of a person when it is decided what to ask. */
export interface Asking {
  readonly known: Known;
  /** What is answered already. */
  readonly answered: ReadonlySet<QuestionKey>;
  readonly setAside: SetAside;
}

/**
 * What to ask next: the spine, then what the reading says would narrow it most. Null when nothing left would change
 * the picture, or while there is no reading to say so.
 */
export function nextQuestion(
  { known, answered, setAside }: Asking,
  reading: Pick<Reading, "nextQuestion"> | null,
): QuestionKey | null {
  const isOpen = (key: QuestionKey): boolean =>
    !answered.has(key) && setAside[key] === undefined;
  return nextAsked(known, isOpen, reading?.nextQuestion?.fact ?? null);
}
