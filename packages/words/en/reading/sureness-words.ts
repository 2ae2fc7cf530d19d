import { type Grounds, tells } from "../../src/tells.ts";

const levels = [
  { from: 0.6, words: "about as clear as it gets" },
  { from: 0.35, words: "fairly clear" },
  { from: 0.15, words: "a first outline" },
  { from: 0, words: "still wide open" },
] as const;

/**
 * How much the answers have settled, in English words.
 * @param reading its sureness is the share of the spread among all people that the answers explain, 0 to 1
 * @returns a few words that complete "What we can say so far is …"
 * @throws RangeError when the sureness is not from 0 to 1
 */
export function surenessWords(
  reading: Grounds & { readonly sureness: number },
): string {
  if (!tells(reading))
    return "next to nothing: too few stories fit all that was told";
  const { sureness } = reading;
  const level = levels.find(({ from }) => sureness >= from);
  if (level === undefined || sureness > 1)
    throw new RangeError("sureness: from 0 to 1");
  return level.words;
}
