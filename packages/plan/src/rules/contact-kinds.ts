import type { ReasonId, SignalId } from "@staying-power/case";
import type { Mark, Sources } from "../mark.ts";

/** Whether and how a message of theirs is answered. */
export type Answer = "yes" | "one-line" | "next-day" | "none";

/** One kind of contact, and what to make of it. */
export interface ContactKind {
  /** The row of METHOD T4. */
  readonly row: string;
  /** How it is logged; null where it is no step of theirs. */
  readonly signal: SignalId | null;
  readonly answer: Answer;
  /** The least to wait before an answer, in hours. */
  readonly waitHours: number;
  /** The wrong reason that it may speak of. */
  readonly mirage?: ReasonId;
  /** What it may lead to: talking, a meeting, or no contact ever again. */
  readonly next: "stay" | "talk" | "meet" | "never";
  readonly mark: Mark;
  readonly sources: Sources;
}

// prettier-ignore
/**
 * What came, from the most usual on. An hour is waited before any answer but to an errand, none goes out after ten at
 * night, and none is longer than theirs. Source: METHOD T4; topics and tone the author's, the delay peers' and ours. A mark is
 * of the answer; that a reason is a wrong one is the seed's, whatever the mark.
 */
const contactKindTable = {
  errand:            { row: "C1",  signal: "logistics-only",  answer: "yes",      waitHours: 0,  next: "stay",  mark: "peer",     sources: ["4.3", "T4"] },
  ping:              { row: "C2",  signal: "neutral-contact", answer: "one-line", waitHours: 1,  next: "talk",  mark: "peer",     sources: ["4.3", "T4"] },
  "how-are-you":     { row: "C3",  signal: "neutral-contact", answer: "one-line", waitHours: 1,  next: "talk",  mark: "author",   sources: ["4.1", "T4"] },
  warm:              { row: "C4",  signal: "warm-contact",    answer: "yes",      waitHours: 1,  mirage: "loneliness", next: "talk", mark: "author", sources: ["4.1", "T4"] },
  "why-silent":      { row: "C5",  signal: "mixed-signals",   answer: "one-line", waitHours: 1,  next: "talk",  mark: "peer",     sources: ["4.3", "T4"] },
  "asks-to-meet":    { row: "C6",  signal: "asked-to-meet",   answer: "yes",      waitHours: 1,  next: "meet",  mark: "author",   sources: ["4.1", "T4", "T16"] },
  apology:           { row: "C7",  signal: "warm-contact",    answer: "yes",      waitHours: 1,  next: "talk",  mark: "peer",     sources: ["4.3", "T4"] },
  anger:             { row: "C8",  signal: "hostile",         answer: "one-line", waitHours: 24, next: "stay",  mark: "inferred", sources: ["T4"] },
  "asks-for-support":{ row: "C9",  signal: "mixed-signals",   answer: "one-line", waitHours: 1,  mirage: "support", next: "stay", mark: "inferred", sources: ["5.1", "T4"] },
  "late-or-sexual":  { row: "C10", signal: "mixed-signals",   answer: "next-day", waitHours: 8,  mirage: "sex", next: "stay", mark: "peer", sources: ["4.2", "5.1", "T4"] },
  "just-friends":    { row: "C11", signal: "mixed-signals",   answer: "one-line", waitHours: 1,  next: "stay",  mark: "peer",     sources: ["7", "T4"] },
  "new-partner":     { row: "C12", signal: "neutral-contact", answer: "one-line", waitHours: 1,  next: "stay",  mark: "inferred", sources: ["6", "T4"] },
  "wants-to-try":    { row: "C13", signal: "asked-to-return", answer: "yes",      waitHours: 1,  next: "meet",  mark: "inferred", sources: ["10", "T4", "T12", "T16"] },
  "no-more":         { row: "C14", signal: "hostile",         answer: "none",     waitHours: 0,  next: "never", mark: "peer",     sources: ["12.1", "T1", "T4"] },
  silence:           { row: "C15", signal: null,              answer: "none",     waitHours: 0,  next: "stay",  mark: "author",   sources: ["2.2", "T4"] },
  belongings:        { row: "C16", signal: "logistics-only",  answer: "yes",      waitHours: 0,  next: "stay",  mark: "peer",     sources: ["1.6", "T4"] },
  "through-a-friend":{ row: "C17", signal: "likes-views",     answer: "none",     waitHours: 0,  next: "stay",  mark: "inferred", sources: ["T4"] },
  "likes-or-views":  { row: "C18", signal: "likes-views",     answer: "none",     waitHours: 0,  next: "stay",  mark: "author",   sources: ["1.7", "T4"] },
} as const;

/** The id of a kind of contact. */
export type ContactKindId = keyof typeof contactKindTable;

/** Every kind, by its id. */
export const contactKinds: Readonly<Record<ContactKindId, ContactKind>> =
  contactKindTable;

/** All ids, in the order of the table. */
export const contactKindIds: readonly ContactKindId[] =
  Object.keys(contactKinds).filter(isContactKindId);

function isContactKindId(text: string): text is ContactKindId {
  return Object.hasOwn(contactKinds, text);
}

/**
 * @param text - an id, or the row of METHOD T4 (`C6`).
 * @returns the kind it names, or undefined.
 */
export function contactKindNamed(text: string): ContactKindId | undefined {
  return contactKindIds.find(
    (id) => id === text || contactKinds[id].row === text.toUpperCase(),
  );
}
