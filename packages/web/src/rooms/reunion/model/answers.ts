import {
  addDays,
  type Case,
  dayOf,
  daysBetween,
  endedAgain,
  eventsInOrder,
  type EventStamp,
  isAhead,
  reunionAgainDays,
  type ReunionEvent,
  type ReunionQuestionId,
  reunionQuestions,
} from "@staying-power/case";
import type { ReunionKept } from "./reunion-kept.ts";

/** Every answer of every check, and every one taken back, in the order in which they were given. */
export function everyAnswer(person: Case): readonly ReunionEvent[] {
  return eventsInOrder(person).filter(isAnswer);
}

/** Those of them that are of the time since it last ended: what was answered before is of another return. */
export function answersOf(person: Case): readonly ReunionEvent[] {
  const ended = endedAgain(person);
  const events = eventsInOrder(person);
  return events
    .slice(ended === undefined ? 0 : events.indexOf(ended) + 1)
    .filter(isAnswer);
}

/** Whether nothing stands of what was answered since it last ended. */
export function isFresh(person: Case): boolean {
  return answersOf(person).every(({ answer }) => answer === null);
}

/** Whether nothing was answered of the two of them, as it has been lately. */
export function isUnlooked(person: Case): boolean {
  return !answersOf(person).some(isOfLately);
}

function isOfLately({ question }: ReunionEvent): boolean {
  return reunionQuestions[question].about === "lately";
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
  if (isSkipped(kept.setAside[question], person, today)) return false;
  const last = newestAnswer(person, question);
  return (
    last === undefined ||
    (reunionQuestions[question].about !== "return" &&
      !isRecent(dayOf(last.at), today))
  );
}

/** The questions that were skipped lately. */
export function skippedLately({
  person,
  kept,
  today,
}: Standing): readonly string[] {
  return Object.entries(kept.setAside).flatMap(([id, on]) =>
    isSkipped(on, person, today) ? [id] : [],
  );
}

/** Skipped within two weeks, and not before it last ended. */
function isSkipped(
  on: string | undefined,
  person: Case,
  today: string,
): boolean {
  const ended = endedAgain(person);
  return (
    on !== undefined &&
    isRecent(on, today) &&
    (ended === undefined || on >= dayOf(ended.at))
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

/**
 * Whether it is time to look again: two weeks after the newest answer about the last two weeks. Where nothing of them was
 * left to ask by then, whoever has since answered all of their own side has looked.
 */
export function isDueAgain(person: Case, today: string): boolean {
  const newest = answersOf(person).findLast(isOfLately);
  if (newest === undefined || isRecent(dayOf(newest.at), today)) return false;
  const from = addDays(dayOf(newest.at), reunionAgainDays);
  return ![first, ...last].every((question) => {
    const on = dayOf(newestAnswer(person, question)?.at ?? "");
    return on >= from && isRecent(on, today);
  });
}

function isRecent(on: string | undefined, today: string): boolean {
  return (
    on !== undefined &&
    (isAhead(on, today) || daysBetween(on, today) < reunionAgainDays)
  );
}
