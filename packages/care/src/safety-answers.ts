import {
  type Condition,
  type Facts,
  holds,
  isCalendarDate,
} from "@staying-power/case";

import type { Moment } from "./moment.ts";

/**
 * What is asked about safety beyond the facts of the case: each question with its answers. They are kept
 * on the person's own device, beside the case and never in it, so that no shared case holds them.
 */
export const safetyOptions = {
  /** Danger at this moment, in either direction. */
  now: ["safe", "they-may-hurt-me", "i-may-hurt-myself", "i-may-hurt-someone"],
  /** Violence, fear or control, at any time, in either direction. */
  harm: ["no", "to-me", "by-me", "both", "unsure"],
  /** A stated no, or a court's, or the wish for space, which is no "never"; the answer is a fact of the case as well. */
  contact: ["no", "needs-space", "they-asked", "court-order"],
  adult: ["yes", "no"],
  /** Addiction or an illness without treatment at the centre of it, of either of the two. */
  central: ["no", "addiction", "illness", "both"],
  /** Whether the ex is bound to someone else. */
  committed: ["no", "married", "engaged-or-a-year", "unsure"],
  /** What the wish is made of most. */
  motive: ["love", "lonely", "bored", "pride", "unsure"],
} as const;

/** A question about safety. */
export type SafetyKey = keyof typeof safetyOptions;

/** All questions about safety, in the order they are asked. */
export const safetyKeys: readonly SafetyKey[] =
  Object.keys(safetyOptions).filter(isSafetyKey);

/** The vocabulary of rules that speak of the case and of the answers about safety. */
export interface SafetyWords {
  readonly answers: typeof safetyOptions;
  readonly gates: readonly never[];
}

/** One answer: what was said, or that they would rather not say, which is never taken for a no. */
export interface SafetyAnswer<Key extends SafetyKey = SafetyKey> {
  readonly answer: (typeof safetyOptions)[Key][number] | "unsaid";
  /** The day it was given, `YYYY-MM-DD`. */
  readonly on: string;
  /** What else of the case spoke of danger by then; something new asks again. */
  readonly seen: readonly string[];
  /** For an answer about this moment, its minute, counted from 1970; absent where the hour was not known. */
  readonly minute?: number;
}

/** The answers so far. */
export type SafetyAnswers = {
  readonly [Key in SafetyKey]?: SafetyAnswer<Key>;
};

/**
 * Reads kept answers.
 *
 * @param input - anything.
 * @returns every answer that can be read; one that cannot is left out, so that it is asked again.
 */
export function parseSafetyAnswers(input: unknown): SafetyAnswers {
  if (typeof input !== "object" || input === null) return {};
  const kept = new Map<string, unknown>(Object.entries(input));
  const now = read("now", kept);
  const harm = read("harm", kept);
  const contact = read("contact", kept);
  const adult = read("adult", kept);
  const central = read("central", kept);
  const committed = read("committed", kept);
  const motive = read("motive", kept);
  return {
    ...(now && { now }),
    ...(harm && { harm }),
    ...(contact && { contact }),
    ...(adult && { adult }),
    ...(central && { central }),
    ...(committed && { committed }),
    ...(motive && { motive }),
  };
}

/**
 * The answer as it is kept.
 *
 * @param key - the question.
 * @param answer - what was chosen.
 * @param facts - the facts of the case at that moment.
 * @param moment - the person's own date, and the minute where it is known.
 * @returns null when that is no answer to this question.
 */
export function safetyAnswer<Key extends SafetyKey>(
  key: Key,
  answer: string,
  facts: Facts,
  { today, minute }: Moment,
): SafetyAnswer<Key> | null {
  const known = knownAnswer(key, answer);
  return known === null
    ? null
    : {
        answer: known,
        on: today,
        seen: suggestions(facts),
        ...(key === "now" && minute !== undefined && { minute }),
      };
}

/**
 * What in the case speaks of danger, whether or not anyone said so.
 *
 * @param facts - the facts as of today.
 * @returns names of answers, each as `fact:value`.
 */
export function suggestions(facts: Facts): readonly string[] {
  return alarms
    .filter((alarm) => holds(alarm, { facts }))
    .map(({ fact, is }) => `${fact}:${is}`);
}

const alarms = [
  { fact: "conduct", is: "threatened" },
  { fact: "conduct", is: "said-self-harm" },
  { fact: "conduct", is: "turned-up" },
  { fact: "conduct", is: "constant-contact" },
  { fact: "signals", is: "hostile" },
  { fact: "signals", is: "blocked-me" },
  { fact: "ending", is: "hateful" },
  { fact: "issues", is: "abuse" },
  { fact: "issues", is: "addiction" },
] as const satisfies readonly Condition[];

function isSafetyKey(text: string): text is SafetyKey {
  return Object.hasOwn(safetyOptions, text);
}

function read<Key extends SafetyKey>(
  key: Key,
  kept: ReadonlyMap<string, unknown>,
): SafetyAnswer<Key> | null {
  const found = kept.get(key);
  if (typeof found !== "object" || found === null) return null;
  const parts = new Map<string, unknown>(Object.entries(found));
  const answer = parts.get("answer");
  const on = parts.get("on");
  const seen = parts.get("seen");
  const minute = parts.get("minute");
  const known = typeof answer === "string" ? knownAnswer(key, answer) : null;
  if (known === null || typeof on !== "string" || !isCalendarDate(on))
    return null;
  return {
    answer: known,
    on,
    seen: Array.isArray(seen)
      ? seen.filter((each) => typeof each === "string")
      : [],
    ...(typeof minute === "number" &&
      Number.isSafeInteger(minute) && { minute }),
  };
}

function knownAnswer<Key extends SafetyKey>(
  key: Key,
  answer: string,
): SafetyAnswer<Key>["answer"] | null {
  if (answer === "unsaid") return "unsaid";
  const options: readonly (typeof safetyOptions)[Key][number][] =
    safetyOptions[key];
  return options.find((option) => option === answer) ?? null;
}
