import { sharedWords, tongueWords } from "../data/tongue-words.ts";
import { foldWord } from "../en/fold-word.ts";
import { foreignLook } from "../en/letter-pairs.ts";
import { shortForms } from "../en/short-forms.ts";
import { voices } from "../en/voices.ts";
import type { UnreadPart } from "./check-outcome.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { endsSentence, type Stretch } from "./sentences.ts";

/** What a word says of its language: below nothing English, above another. */
const weights = {
  english: -0.7,
  either: 0,
  name: 0.2,
  unknown: 0.5,
  little: 0.6,
  foreign: 1,
  script: 2,
} as const;

/** What each step of how foreign it looks adds to a word nobody knows, and what is left of one that looks English. */
const perOdds = 0.15;
const leastUnknown = 0.1;

/** From what sum on words are in another language: beside English ones, in a sentence without any, in a draft without. */
const another = 2;
const anotherSentence = 1.4;
const anotherAlone = 1;
/** From how many letters on words that nobody knows are no typo and no name. */
const manyLetters = 12;

/** Pictures that say something plain on their own; so do those that the model learned. */
const plainPictures = new Set(
  Array.from(
    "👍👎👌🙌🤝🤗🥰😍😁😀😃😆🤣😋🤞✌💐🌸🌻☕🍀⭐🌈🥳💯🫶✔🎈🎁🐾🤷🤦💙💚💛💜🧡",
  ),
);

/**
 * The parts of a draft that cannot be read, since they are in another language or script, or since there is no
 * word in them. The one door to the question: whoever reads more languages answers it here.
 * @param draft what was typed.
 * @param tokens of it, in order.
 * @param isKnown whether a word, as the check compares it, is one that it learned.
 * @returns by place; language first by words that only other languages have, then by words nobody knows.
 */
export function unreadParts(
  draft: string,
  tokens: readonly DraftToken[],
  isKnown: (word: string) => boolean,
): readonly UnreadPart[] {
  const words = typedWords(draft, tokens, isKnown);
  if (words.length === 0)
    return tokens.some((token) => saysSomething(token, isKnown))
      ? []
      : [{ why: "no-words", start: 0, end: draft.length }];
  return foreignStretches(words).map(({ from, to }) => ({
    why: "language",
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? draft.length,
  }));
}

/** Whether a sign says something where there are no words: a time does, a heart does, a question mark does not. */
function saysSomething(
  { text, kind }: DraftToken,
  isKnown: (word: string) => boolean,
): boolean {
  return (
    kind === "number" ||
    (kind === "emoji" && (plainPictures.has(text) || isKnown(text)))
  );
}

/** Every stretch in another language: a sentence without an English word asks for less than one among English. */
function foreignStretches(words: readonly TypedWord[]): readonly Stretch[] {
  const sentences = Array.from(
    Map.groupBy(words.keys(), (at) => words[at]?.sentence ?? 0).values(),
    (places) => ({ from: places[0] ?? 0, to: (places.at(-1) ?? 0) + 1 }),
  );
  const alone = sentences.filter((one) => isForeign(words, one));
  const beside =
    alone.length > 0
      ? words.map((word, at) =>
          alone.some(({ from, to }) => from <= at && at < to)
            ? { ...word, weight: weights.script }
            : word,
        )
      : words;
  return heaviest(beside, { from: 0, to: words.length }, another);
}

/** Whether no word of a sentence is English, and there is enough of it. */
function isForeign(
  words: readonly TypedWord[],
  { from, to }: Stretch,
): boolean {
  const own = words.slice(from, to);
  if (own.some(({ weight }) => weight < 0)) return false;
  const sum = own.reduce((all, { weight }) => all + weight, 0);
  const letters = own.reduce((all, { start, end }) => all + end - start, 0);
  const isAlone = own.length === words.length;
  const nobodyKnows = own.every(({ weight }) => weight >= leastUnknown);
  const hasTongue = own.some(({ weight }) => weight >= weights.little);
  if (!isAlone) return sum >= anotherSentence && hasTongue;
  return sum >= anotherAlone || (nobodyKnows && letters >= manyLetters);
}

/** Whether at least half of the words of a draft could not be read. */
export function isMostlyUnread(
  tokens: readonly DraftToken[],
  parts: readonly UnreadPart[],
): boolean {
  const beside = tokensBeside(tokens, parts);
  const words = (some: readonly DraftToken[]): number =>
    some.filter(({ kind }) => kind === "word").length;
  return parts.length > 0 && 2 * words(beside) <= words(tokens);
}

/** The tokens that stand in none of these parts; a sentence ends where one was. */
export function tokensBeside(
  tokens: readonly DraftToken[],
  parts: readonly UnreadPart[],
): readonly DraftToken[] {
  return tokens.flatMap((token): DraftToken[] => {
    const part = parts.find(
      ({ start, end }) => start <= token.start && token.end <= end,
    );
    if (part === undefined) return [token];
    return part.start === token.start
      ? [{ ...token, text: ".", kind: "mark" }]
      : [];
  });
}

interface TypedWord {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Which sentence it stands in. */
  readonly sentence: number;
}

/** The words as they were typed: a short form that says two is one, and one said twice in a row says it once. */
function typedWords(
  draft: string,
  tokens: readonly DraftToken[],
  isKnown: (word: string) => boolean,
): readonly TypedWord[] {
  const words: TypedWord[] = [];
  let before = "";
  let sentence = 0;
  for (const token of tokens) {
    const { kind, start, end, text } = token;
    if (endsSentence(token)) sentence += 1;
    if (kind !== "word" || words.at(-1)?.start === start) continue;
    const typed = draft.slice(start, end);
    const isFirst = words.length === 0;
    const own = weightOf(typed, isFirst, isKnown);
    const isAgain = text === before && own < weights.script;
    const weight = isAgain ? weights.either : own;
    words.push({ start, end, weight, sentence });
    before = text;
  }
  return words;
}

function weightOf(
  typed: string,
  isFirst: boolean,
  isKnown: (word: string) => boolean,
): number {
  const word = foldWord(typed);
  const hasAccents = /[^\u034f\0-\x7f‘’ʼ]/u.test(typed);
  if (isEnglish(word, isKnown))
    return hasAccents && !voices.has(word)
      ? weights.either
      : tongueWords.has(word) || sharedWords.has(word) || word.length === 1
        ? weights.either
        : weights.english;
  if (!/\p{L}/u.test(typed)) return weights.either;
  if (!/\p{Script=Latin}/u.test(typed)) return weights.script;
  if (word.split("'").some((piece) => tongueWords.has(piece)))
    return word.length > 2 ? weights.foreign : weights.little;
  if (/\d/.test(typed) || (!isFirst && /^\p{Lu}\p{Ll}/u.test(typed)))
    return weights.name;
  if (hasAccents) return weights.foreign;
  const look = weights.unknown + perOdds * foreignLook(word);
  return Math.max(leastUnknown, Math.min(weights.foreign, look));
}

/** Whether it is a word the check learned, in short, in full or with an ending; or English in another voice. */
function isEnglish(word: string, isKnown: (word: string) => boolean): boolean {
  return (
    isKnown(word) ||
    shortForms.has(word) ||
    voices.has(word) ||
    endings.some(([ending, put]) => {
      const stem = word.replace(ending, put);
      return stem !== word && stem.length > 2 && isKnown(stem);
    })
  );
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/'?s$/, ""],
  [/es$/, ""],
  [/ies$/, "y"],
  [/e?d$/, ""],
  [/ed$/, "e"],
  [/in[g']?$/, ""],
  [/ing$/, "e"],
  [/er$/, ""],
  [/ly$/, ""],
];

/** Every stretch between two places that weighs enough: the heaviest, then what is left on both sides. */
function heaviest(
  words: readonly TypedWord[],
  { from, to }: Stretch,
  enough: number,
): readonly Stretch[] {
  let best = { from, to: from, sum: 0 };
  let sum = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += words[at]?.weight ?? 0;
    if (sum > best.sum) best = { from: start, to: at + 1, sum };
  }
  if (best.sum < enough) return [];
  return [
    ...heaviest(words, { from, to: best.from }, enough),
    { from: best.from, to: best.to },
    ...heaviest(words, { from: best.to, to }, enough),
  ];
}
