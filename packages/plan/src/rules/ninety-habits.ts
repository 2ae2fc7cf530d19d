import type { Mark, Sources } from "../mark.ts";
import type { NinetyHabitId } from "./ninety-habit-ids.ts";

/** One small act of a week. */
interface NinetyAct {
  readonly habit: NinetyHabitId;
  readonly mark: Mark;
  readonly sources: Sources;
}

// prettier-ignore
/**
 * A few good acts for each habit. That the habits matter is the seed's; the acts are ours, but where one says otherwise. The
 * first of each is a task of the map, under the same id and with its mark: done on the map, it is done on the card. They are
 * entries of the journal by their ids, so an id stays for ever.
 */
const acts = {
  "say-back-one-feeling":     { habit: "empathy",      mark: "inferred", sources: ["10", "T12"] },
  "listen-ten-minutes":       { habit: "empathy",      mark: "inferred", sources: ["10", "T8"] },
  "ask-how-it-went":          { habit: "empathy",      mark: "inferred", sources: ["10", "T8"] },
  "see-one-thing-their-way":  { habit: "empathy",      mark: "inferred", sources: ["10", "T8"] },
  "one-unasked-act":          { habit: "selflessness", mark: "inferred", sources: ["10", "T12"] },
  "let-them-choose":          { habit: "selflessness", mark: "inferred", sources: ["10", "T8"] },
  "take-over-one-chore":      { habit: "selflessness", mark: "inferred", sources: ["10", "T8"] },
  "make-room-for-their-own":  { habit: "selflessness", mark: "inferred", sources: ["10", "T12"] },
  "daily-affection":          { habit: "affection",    mark: "inferred", sources: ["10", "T12"] },
  "say-thank-you-each-day":   { habit: "affection",    mark: "inferred", sources: ["10", "T8", "T12"] },
  "greet-without-the-phone":  { habit: "affection",    mark: "inferred", sources: ["10", "T8"] },
  "touch-that-asks-nothing":  { habit: "affection",    mark: "inferred", sources: ["10", "T8"] },
  "one-kept-promise":         { habit: "commitment",   mark: "inferred", sources: ["10", "T12"] },
  "be-where-you-said":        { habit: "commitment",   mark: "inferred", sources: ["10", "T8"] },
  "say-that-you-mean-it":     { habit: "commitment",   mark: "author",   sources: ["10"] },
  "keep-the-half-hour":       { habit: "commitment",   mark: "peer",     sources: ["10", "T12"] },
} as const;

/** The id of an act that is offered. */
export type NinetyActId = keyof typeof acts;

/** All of them, by id. */
export const ninetyActs: Readonly<Record<NinetyActId, NinetyAct>> = acts;

/** All ids of acts, in order. */
export const ninetyActIds: readonly NinetyActId[] =
  Object.keys(acts).filter(isNinetyActId);

/** The id of an act in the person's own words, one for each habit. */
export type OwnActId = `own-${NinetyHabitId}`;

/** What an act may be in the journal. */
export type AnyActId = NinetyActId | OwnActId;

/**
 * @param habit - one of the four.
 * @returns the acts that are offered for it, in order; the first is the one of METHOD T12.
 */
export function actsOf(habit: NinetyHabitId): readonly NinetyActId[] {
  return ninetyActIds.filter((id) => acts[id].habit === habit);
}

/** The id of the act in the person's own words. */
export function ownActOf(habit: NinetyHabitId): OwnActId {
  return `own-${habit}`;
}

/**
 * @param text - any text.
 * @returns whether it is the id of an act that is offered.
 */
export function isNinetyActId(text: string): text is NinetyActId {
  return Object.hasOwn(acts, text);
}
