import { dangerPhrases } from "../data/danger-phrases.ts";
import { foldedText, foldLetters } from "./folded-text.ts";

/** Plain words of danger in another language, and where they stand in a draft. */
export interface MetPhrase {
  readonly label: "threat-self-harm" | "threat-other";
  /** BCP 47 tag. */
  readonly language: string;
  /** First UTF-16 unit in the draft. */
  readonly start: number;
  /** One past the last UTF-16 unit in the draft. */
  readonly end: number;
}

/**
 * The first plain words of danger in a language other than English, or null.
 * @param draft as it was typed; any length.
 */
export function dangerElsewhere(draft: string): MetPhrase | null {
  const { text, places } = foldedText(draft);
  const isPlain = isAscii(text);
  for (const { label, language, pattern, ascii } of phrases) {
    if (isPlain && !ascii) continue;
    const match = pattern.exec(text);
    if (match === null) continue;
    return {
      label,
      language,
      start: places[match.index] ?? 0,
      end: places[match.index + match[0].length] ?? draft.length,
    };
  }
  return null;
}

function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text);
}

interface Phrases {
  readonly label: MetPhrase["label"];
  readonly language: string;
  readonly pattern: RegExp;
  /** Whether all of it is written in plain Latin letters. */
  readonly ascii: boolean;
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`;

const phrases: readonly Phrases[] = dangerPhrases.flatMap(
  ({ language, ofMe, phrases: all }) => {
    const folded = all.map(foldLetters);
    return [true, false].flatMap((ascii) => {
      const some = folded.filter((one) => isAscii(one) === ascii);
      const pattern = new RegExp(some.map(patternOf).join("|"), "u");
      const label = ofMe ? "threat-self-harm" : "threat-other";
      return some.length === 0 ? [] : [{ label, language, pattern, ascii }];
    });
  },
);

/** A phrase as a pattern: on the borders of words, in scripts that have them. */
function patternOf(phrase: string): string {
  const body = phrase.replaceAll("~", String.raw`[\p{L}\p{M}]*`);
  const hasBorders = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
  return hasBorders.test(phrase)
    ? `(?<!${letter})(?:${body})(?!${letter})`
    : `(?:${body})`;
}
