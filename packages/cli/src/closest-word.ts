import { closestName } from "@staying-power/case";

/** The known word that one begins, or that a misspelt one was probably meant to be. */
export function closestWord(
  word: string,
  known: readonly string[],
): string | undefined {
  const begun = known.find(
    (candidate) => word.length > 1 && candidate.startsWith(word),
  );
  return begun ?? closestName(word, known);
}
