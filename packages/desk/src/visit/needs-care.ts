import { deskCarefulWords } from "@staying-power/words";

/** Whether a text has words that make it look twice. */
export function needsCare(text: string): boolean {
  const small = text.toLowerCase();
  return deskCarefulWords.signs().some((sign) => small.includes(sign));
}
