import { deskAnswerWords, deskFrameWords } from "@staying-power/words";
import type { Sent } from "../../visit/send-answer.ts";

/** Why an answer was not sent. */
export function unsentText(
  error: Extract<Sent, { readonly ok: false }>["error"],
): string {
  return error === "earlier"
    ? deskAnswerWords.earlier
    : deskFrameWords.problems[error];
}
