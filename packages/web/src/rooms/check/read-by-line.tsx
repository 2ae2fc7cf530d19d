import { checkWords } from "@staying-power/words";
import type { Checked } from "./use-draft-check.ts";

/** Which of the two readers the answer is from, said aloud; nothing where there is only one. */
export function ReadByLine({ checked }: { readonly checked: Checked | null }) {
  const readBy = checked?.readBy ?? "small";
  return (
    <p role="status" class="quiet check-read-by">
      {readBy !== "small" && checkWords.readBy[readBy]}
    </p>
  );
}
