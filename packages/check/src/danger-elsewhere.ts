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
  for (const { label, language, ascii, inPlain, inAny } of phrases) {
    if (isPlain && !ascii) continue;
    const match = (isPlain ? inPlain() : inAny()).exec(text);
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
  /** Whether all of it is written in plain Latin letters. */
  readonly ascii: boolean;
  /** The pattern for a text of plain Latin letters, which is little work to make. */
  readonly inPlain: () => RegExp;
  /** The pattern for any text. */
  readonly inAny: () => RegExp;
}

/** What counts as a letter, and as a part of a word, in one kind of text. */
interface Letters {
  readonly inWord: string;
  readonly around: string;
  readonly flags: string;
}

const any: Letters = {
  inWord: String.raw`[\p{L}\p{M}]`,
  around: String.raw`[\p{L}\p{M}\p{N}]`,
  flags: "u",
};
/** What of it there is in a text of ASCII alone. */
const plain: Letters = {
  inWord: "[A-Za-z]",
  around: "[A-Za-z0-9]",
  flags: "",
};

const phrases: readonly Phrases[] = dangerPhrases.flatMap(
  ({ language, ofMe, phrases: all }) => {
    const folded = all.map(foldLetters);
    return [true, false].flatMap((ascii) => {
      const some = folded.filter((one) => isAscii(one) === ascii);
      const label = ofMe ? "threat-self-harm" : "threat-other";
      const inPlain = once(() => patternOf(some, plain));
      const inAny = once(() => patternOf(some, any));
      return some.length === 0
        ? []
        : [{ label, language, ascii, inPlain, inAny }];
    });
  },
);

/** Makes it when it is first asked for: most drafts need few of the patterns, and each takes its time. */
function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}

function patternOf(some: readonly string[], letters: Letters): RegExp {
  const sources = runs(some).map(({ hasBorders, phrases: run }) => {
    const body = run
      .map((phrase) => phrase.replaceAll("~", `${letters.inWord}*`))
      .join("|");
    return hasBorders
      ? `(?<!${letters.around})(?:${body})(?!${letters.around})`
      : `(?:${body})`;
  });
  return new RegExp(sources.join("|"), letters.flags);
}

/** Phrases of one kind: on the borders of words, in scripts that have them. */
interface Run {
  readonly hasBorders: boolean;
  readonly phrases: string[];
}

/** The phrases in their order, with those together that stand side by side and are of one kind. */
function runs(some: readonly string[]): readonly Run[] {
  const all: Run[] = [];
  for (const phrase of some) {
    const hasBorders =
      /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(phrase);
    const last = all.at(-1);
    if (last?.hasBorders === hasBorders) last.phrases.push(phrase);
    else all.push({ hasBorders, phrases: [phrase] });
  }
  return all;
}
