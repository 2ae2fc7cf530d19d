/**
 * A rough Flesch–Kincaid grade: years of school that a text asks for. Syllables are counted as groups of
 * vowels, so a single short sentence can be a grade or two off either way.
 */
export function readingGrade(text: string): number {
  const sentences = text
    .split(/[.!?:;]+(?:\s|$)/)
    .filter((part) => part.trim());
  const words = text.match(/[\p{L}\d’']+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (
    0.39 * (words.length / sentences.length) +
    11.8 * (syllables / words.length) -
    15.59
  );
}

function syllablesIn(word: string): number {
  const silent = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]e|[^td]ed|[^szx]es)$/, "");
  return Math.max(1, (silent.match(/[aeiouy]+/g) ?? []).length);
}
