import { foldWord } from "../en/fold-word.ts";
import {
  lookingAheadTurns,
  lookingBackTurns,
  notPast,
  pastForms,
  plainThemes,
  sharedSmallWords,
  smallWords,
} from "../en/journal-words.ts";

/** One entry of a journal. */
export interface JournalText {
  /** When it was begun, as the person's own clock showed it: YYYY-MM-DDTHH:MM and whatever follows. */
  readonly at: string;
  readonly text: string;
}

/** How someone said that they were, on a day. */
export interface MoodOn {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** From 0, the worst, to 10. */
  readonly mood: number;
}

/** What may be seen in the last entries. */
export const circlingSigns = [
  "again",
  "looking-back",
  "longer",
  "late",
  "lower",
  "often",
] as const;
/** One of the signs. */
export type CirclingSign = (typeof circlingSigns)[number];

/** What a sign was measured to be, and how much it counts. */
export interface SignSeen {
  readonly sign: CirclingSign;
  /** In the unit of its row in `circlingRules`. */
  readonly value: number;
  /** None where it is not seen. */
  readonly points: number;
}

/** What the last entries of a journal come to. */
export type JournalCircling =
  /** Too few entries, or too few in English: nothing is said of them. */
  | { readonly says: "too-few" | "unread" }
  | {
      readonly says: "circles" | "does-not";
      readonly points: number;
      /** Every sign, in the order of `circlingSigns`. */
      readonly signs: readonly SignSeen[];
      /** The words that came back most, as they were typed last; at most three. */
      readonly words: readonly string[];
    };

/**
 * From which value on a sign is seen, and from which it is plain. All of it is judgement, tried on forty invented
 * journals: docs/journal.md says how well it does on twenty others.
 */
export const circlingRules: Readonly<
  Record<
    CirclingSign,
    {
      readonly unit: string;
      /** Lowest value for each point, the first for one. */
      readonly from: readonly number[];
    }
  >
> = {
  again: {
    unit: "share of an entry's own words that an earlier one held, 0 to 1",
    from: [0.22, 0.32],
  },
  "looking-back": {
    unit: "turns that look back, less those that look ahead, for each 100 words",
    from: [7, 12],
  },
  longer: { unit: "last length over the first, as a ratio", from: [1.5] },
  late: { unit: "share written between 22:00 and 05:00, 0 to 1", from: [0.5] },
  lower: { unit: "points of mood lost after a day of writing", from: [0.5] },
  often: { unit: "most entries on one day", from: [2] },
};

/** From how many points on entries circle. Coming back to the same and looking back must be among them. */
export const circlingFrom = 4;

/** How many of the last entries are looked at, how few are enough, and how far back they may lie. */
const mostEntries = 6;
const fewestEntries = 3;
const longestBackDays = 21;

/** From which share of small words that only English has on a text is English. */
const englishFrom = 0.1;
/** An entry with fewer words says too little to be read. */
const fewestWords = 2;

/**
 * Whether the last entries of a journal go round the same things. It counts and compares, finds no illness and knows
 * nothing of what is meant.
 *
 * @param entries - of a journal, in any order.
 * @param moods - what was noted of the days, in any order; may be empty.
 * @returns the same for the same entries, in whatever order they come.
 */
export function journalCircling(
  entries: readonly JournalText[],
  moods: readonly MoodOn[] = [],
): JournalCircling {
  const last = lastEntries(entries);
  if (last.length < fewestEntries) return { says: "too-few" };
  const read = last.map(readEntry).filter(isEnglish);
  if (read.length < fewestEntries || 2 * read.length <= last.length)
    return { says: "unread" };
  const measured: Readonly<Record<CirclingSign, number>> = {
    again: meanShareAgain(read),
    "looking-back": lookingBackPer100(read),
    longer: lengthRatio(read),
    late: read.filter(isLate).length / read.length,
    lower: moodLost(read, moods),
    often: mostOnOneDay(last),
  };
  const signs = circlingSigns.map((sign) => ({
    sign,
    value: measured[sign],
    points: circlingRules[sign].from.filter((from) => measured[sign] >= from)
      .length,
  }));
  const points = signs.reduce((sum, each) => sum + each.points, 0);
  const needed = signs.filter(
    ({ sign }) => sign === "again" || sign === "looking-back",
  );
  return {
    says:
      points >= circlingFrom && needed.every((each) => each.points > 0)
        ? "circles"
        : "does-not",
    points,
    signs,
    words: wordsAgain(read),
  };
}

function lastEntries(entries: readonly JournalText[]): readonly JournalText[] {
  const inOrder = entries
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.text, b.text));
  const newest = inOrder.at(-1);
  return newest === undefined
    ? []
    : inOrder
        .filter(({ at }) => daysBetween(at, newest.at) <= longestBackDays)
        .slice(-mostEntries);
}

interface ReadEntry extends JournalText {
  readonly words: readonly string[];
  /** What it is about: its own words by their stems, each with how it was typed. */
  readonly themes: ReadonlyMap<string, string>;
}

function readEntry({ at, text }: JournalText): ReadEntry {
  const typed = text.match(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu) ?? [];
  const words = typed.map(foldWord);
  const themes = new Map<string, string>();
  for (const [place, word] of words.entries()) {
    const stem = stemOf(word);
    if (isTheme(word, stem)) themes.set(stem, typed[place] ?? word);
  }
  return { at, text, words, themes };
}

function isTheme(word: string, stem: string): boolean {
  return (
    stem.length > 2 &&
    !smallWords.has(word) &&
    !plainThemes.has(word) &&
    !plainThemes.has(stem)
  );
}

/** A word without its ending; the same for "shout", "shouts", "shouted" and "shouting". */
function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, "");
  const stem = bare.replace(/(?:ing|ed|es|s|e)$/, "");
  return stem.length > 2 ? stem.replace(/([^aeiouls])\1$/, "$1") : bare;
}

function isEnglish({ words }: ReadEntry): boolean {
  const small = words.filter(
    (word) => smallWords.has(word) && !sharedSmallWords.has(word),
  ).length;
  return words.length >= fewestWords && small >= englishFrom * words.length;
}

/** The mean share of an entry's themes that stood in one before it. */
function meanShareAgain(entries: readonly ReadEntry[]): number {
  const before = new Set<string>();
  const shares: number[] = [];
  for (const [place, { themes }] of entries.entries()) {
    const own = [...themes.keys()];
    if (place > 0 && own.length > 0)
      shares.push(own.filter((stem) => before.has(stem)).length / own.length);
    for (const stem of own) before.add(stem);
  }
  return mean(shares);
}

function lookingBackPer100(entries: readonly ReadEntry[]): number {
  const words = entries.flatMap((entry) => entry.words);
  const text = entries.map((entry) => ` ${entry.words.join(" ")} `).join("");
  const past = words.filter(isPast).length / pastPerTurn;
  const back = past + timesIn(text, lookingBackTurns);
  return (100 * (back - timesIn(text, lookingAheadTurns))) / words.length;
}

/** A past form alone says little: so many count for one turn that looks back. */
const pastPerTurn = 2;

function isPast(word: string): boolean {
  return (
    pastForms.has(word) ||
    (word.length > 4 && word.endsWith("ed") && !notPast.has(word))
  );
}

function timesIn(text: string, turns: readonly string[]): number {
  return turns.reduce(
    (sum, turn) => sum + text.split(` ${turn} `).length - 1,
    0,
  );
}

/** How long the second half of the entries is, over the first. */
function lengthRatio(entries: readonly ReadEntry[]): number {
  const half = Math.floor(entries.length / 2);
  const lengths = entries.map(({ words }) => words.length);
  return mean(lengths.slice(-half)) / mean(lengths.slice(0, half));
}

function isLate({ at }: JournalText): boolean {
  const hour = Number(at.slice(11, 13));
  return hour >= 22 || hour < 5;
}

/** How much lower the next mood was than the one of a day of writing, in the mean; 0 where nothing was noted. */
function moodLost(
  entries: readonly JournalText[],
  moods: readonly MoodOn[],
): number {
  const byDay = new Map(
    moods
      .toSorted((a, b) => compare(a.on, b.on) || a.mood - b.mood)
      .map(({ on, mood }) => [on, mood]),
  );
  const days = [...byDay.keys()];
  const lost = [...new Set(entries.map(({ at }) => at.slice(0, 10)))].flatMap(
    (day) => {
      const next = days.find(
        (each) => each > day && daysBetween(day, each) <= 3,
      );
      const [then, after] = [byDay.get(day), byDay.get(next ?? "")];
      return then === undefined || after === undefined ? [] : [then - after];
    },
  );
  return mean(lost);
}

function mostOnOneDay(entries: readonly JournalText[]): number {
  const days = Map.groupBy(entries, ({ at }) => at.slice(0, 10));
  return Math.max(...[...days.values()].map((each) => each.length));
}

/** The themes that stand in the most entries, in two at least. */
function wordsAgain(entries: readonly ReadEntry[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { themes } of entries)
    for (const stem of themes.keys())
      times.set(stem, (times.get(stem) ?? 0) + 1);
  const typed = new Map(entries.flatMap(({ themes }) => [...themes]));
  return [...times]
    .filter(([, many]) => many > 1)
    .toSorted(([a, one], [b, other]) => other - one || compare(a, b))
    .slice(0, 3)
    .map(([stem]) => typed.get(stem) ?? stem);
}

function daysBetween(one: string, other: string): number {
  const dayOf = (at: string): number => Date.parse(at.slice(0, 10));
  return Math.abs(dayOf(other) - dayOf(one)) / 86_400_000;
}

function mean(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : values.reduce((sum, each) => sum + each, 0) / values.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
