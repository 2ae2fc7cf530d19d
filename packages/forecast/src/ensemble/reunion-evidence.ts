import {
  dayOf,
  eventsInOrder,
  reunionQuestions,
  type Case,
  type ReunionEvent,
  type ReunionOptions,
} from "@staying-power/case";
import {
  reunionAtOnce,
  reunionLikelihood,
  type ReunionSpeaking,
} from "../tables/reunion-likelihood.ts";
import { toldOnce, type Counted } from "./habits.ts";

/** One answer of the reunion check that stands. */
export type StandingAnswer = {
  readonly [Question in keyof ReunionOptions]: {
    readonly question: Question;
    readonly answer: ReunionOptions[Question];
    /** The day it was given. */
    readonly on: string;
  };
}[keyof ReunionOptions];

/** One answer that counts, with when it speaks of and the power that its likelihood is raised to, above 0 and at most 2. */
export interface CountedAnswer {
  readonly question: ReunionSpeaking;
  readonly answer: string;
  /** Weeks before the day of the reading. */
  readonly weeksAgo: number;
  readonly power: number;
}

const msPerWeek = 7 * 24 * 3600 * 1000;

/**
 * The answers of the reunion check since it last ended: of one question on one day the last, and none that was taken
 * back later.
 *
 * @param theCase - a parsed case.
 * @param asOf - `YYYY-MM-DD`: nothing later counts.
 * @returns oldest first.
 */
export function standingAnswers(
  theCase: Case,
  asOf: string,
): readonly StandingAnswer[] {
  const past = eventsInOrder(theCase).filter(({ at }) => dayOf(at) <= asOf);
  const began = past.findLastIndex(({ kind }) => kind === "left-again") + 1;
  const since = theCase.breakup ?? "";
  const byQuestion = new Map<string, Map<string, StandingAnswer>>();
  for (const event of past.slice(began)) {
    if (event.kind !== "reunion" || dayOf(event.at) < since) continue;
    const answer = answerOf(event);
    if (answer === undefined) {
      byQuestion.delete(event.question);
      continue;
    }
    const byDay =
      byQuestion.get(event.question) ?? new Map<string, StandingAnswer>();
    byDay.set(answer.on, answer);
    byQuestion.set(event.question, byDay);
  }
  return [...byQuestion.values()]
    .flatMap((byDay) => [...byDay.values()])
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

// The table ties each answer to its question; the compiler cannot carry that tie through the spread.
function answerOf(event: ReunionEvent): StandingAnswer | undefined;
function answerOf({ question, answer, at }: ReunionEvent): object | undefined {
  return answer === null ? undefined : { question, answer, on: dayOf(at) };
}

/**
 * What the answers say of the ex. Those about the return speak of that day, and the newest stands alone; those about the
 * last two weeks speak of the day they were given, and what is answered alike again and again is told once, as signs of
 * an ex are. Answers given at about the same time count the less, the more there are.
 *
 * @param answers - from `standingAnswers`.
 * @param asOf - the day of the reading.
 * @param returned - how many weeks before it they came back: no answer speaks of an earlier time.
 * @returns oldest first; the order of the answers makes no difference.
 */
export function countedAnswers(
  answers: readonly StandingAnswer[],
  asOf: string,
  returned: number,
): readonly CountedAnswer[] {
  const speaking = answers.filter(speaks);
  const ofReturn = new Map(
    speaking
      .filter(({ question }) => reunionQuestions[question].about === "return")
      .map(({ question, answer }) => [question, answer]),
  );
  const lately = speaking
    .filter(({ question }) => reunionQuestions[question].about === "lately")
    .map(({ question, answer, on }) => ({
      signal: `${question} ${answer}`,
      weeksAgo: Math.min(returned, weeksBefore(on, asOf)),
    }))
    .toSorted(
      (a, b) => b.weeksAgo - a.weeksAgo || (a.signal < b.signal ? -1 : 1),
    );
  const told: readonly Counted<string>[] = [
    ...[...ofReturn].map(([question, answer]) => ({
      signal: `${question} ${answer}`,
      weeksAgo: returned,
      power: 1,
    })),
    ...toldOnce(lately),
  ];
  return told
    .map(({ signal, weeksAgo, power }) => ({
      ...partsOf(signal),
      weeksAgo,
      power: power * shareAtOnce(told, { signal, weeksAgo }),
    }))
    .toSorted((a, b) => b.weeksAgo - a.weeksAgo);
}

/** How much of one answer is left beside the others of about the same time. */
export function shareAtOnce(
  told: readonly Counted<string>[],
  { signal, weeksAgo }: Pick<Counted<string>, "signal" | "weeksAgo">,
): number {
  const { most, halfLifeWeeks } = reunionAtOnce;
  const others = told.reduce(
    (sum, other) =>
      other.signal === signal && other.weeksAgo === weeksAgo
        ? sum
        : sum +
          other.power *
            2 ** (-Math.abs(other.weeksAgo - weeksAgo) / halfLifeWeeks),
    0,
  );
  return most / (most + others);
}

function partsOf(signal: string): {
  readonly question: ReunionSpeaking;
  readonly answer: string;
} {
  const [name = "", answer = ""] = signal.split(" ");
  const question = speakingQuestions.find((id) => id === name);
  if (question === undefined)
    throw new RangeError("reunion: a question that says nothing");
  return { question, answer };
}

/** The questions whose answers speak of the ex, in order. */
export const speakingQuestions: readonly ReunionSpeaking[] = Object.keys(
  reunionLikelihood,
).filter((id): id is ReunionSpeaking => Object.hasOwn(reunionLikelihood, id));

function speaks(
  answer: StandingAnswer,
): answer is Extract<StandingAnswer, { readonly question: ReunionSpeaking }> {
  return Object.hasOwn(reunionLikelihood, answer.question);
}

/** Whole days as weeks. */
export function weeksBefore(day: string, asOf: string): number {
  return Math.max(
    0,
    (Date.parse(`${asOf}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) /
      msPerWeek,
  );
}
