import {
  type Case,
  dayOf,
  daysBetween,
  eventsInOrder,
  type EventStamp,
  isAhead,
  reunionAgainDays,
  type ReunionEvent,
  type ReunionQuestionId,
  reunionQuestions,
} from "@staying-power/case";
import type { ReunionKept } from "./reunion-kept.ts";

/** Every answer of the check, and every one taken back, in the order in which they were given. */
export function answersOf(person: Case): readonly ReunionEvent[] {
  return eventsInOrder(person).filter(isAnswer);
}

function isAnswer(event: { readonly kind: string }): event is ReunionEvent {
  return event.kind === "reunion";
}

/** An entry that answers a question. */
export function answered(
  stamp: EventStamp,
  question: ReunionQuestionId,
  answer: string,
): ReunionEvent {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the answer is one of the options of its question
  return { ...stamp, kind: "reunion", question, answer } as ReunionEvent;
}

/** The newest answer to a question; undefined where there is none, or it was taken back. */
export function newestAnswer(
  person: Case,
  question: ReunionQuestionId,
): ReunionEvent | undefined {
  const last = answersOf(person).findLast(
    (event) => event.question === question,
  );
  return last?.answer === null ? undefined : last;
}

/** What decides whether a question is asked. */
interface Standing {
  readonly person: Case;
  readonly kept: ReunionKept;
  /** The person's own date. */
  readonly today: string;
}

/** Whether a question is to be asked: unanswered, or answered two weeks ago, and not skipped lately. */
export function isOpen(
  question: ReunionQuestionId,
  { person, kept, today }: Standing,
): boolean {
  if (isRecent(kept.setAside[question], today)) return false;
  const last = newestAnswer(person, question);
  return (
    last === undefined ||
    (reunionQuestions[question].about !== "return" &&
      !isRecent(dayOf(last.at), today))
  );
}

/** The questions that were skipped lately. */
export function skippedLately({
  kept,
  today,
}: Pick<Standing, "kept" | "today">): readonly string[] {
  return Object.entries(kept.setAside).flatMap(([id, on]) =>
    isRecent(on, today) ? [id] : [],
  );
}

/** Asked before everything else: whether they are at ease with them. */
const first: ReunionQuestionId = "at-ease";
/** Asked when nothing about the other one is left to ask. */
const last: readonly ReunionQuestionId[] = ["my-reason", "my-part"];

/**
 * The question to ask now.
 *
 * @param told - what the worker says would tell most, null for nothing; undefined while it is not known.
 * @returns `waiting` until that is known, null where nothing is left to ask.
 */
export function nextToAsk(
  told: ReunionQuestionId | null | undefined,
  standing: Standing,
): ReunionQuestionId | "waiting" | null {
  if (isOpen(first, standing)) return first;
  if (told === undefined) return "waiting";
  if (told !== null && isOpen(told, standing)) return told;
  return last.find((question) => isOpen(question, standing)) ?? null;
}

/** Whether it is time to look again: two weeks after the newest answer that is asked again. */
export function isDueAgain(person: Case, today: string): boolean {
  const newest = answersOf(person).findLast(
    ({ question }) => reunionQuestions[question].about !== "return",
  );
  return newest !== undefined && !isRecent(dayOf(newest.at), today);
}

function isRecent(on: string | undefined, today: string): boolean {
  return (
    on !== undefined &&
    (isAhead(on, today) || daysBetween(on, today) < reunionAgainDays)
  );
}
