import type { HistoryChange, Reading } from "@staying-power/forecast";
import { answerLine, answerText } from "../interview/answer-line.ts";
import { locale } from "../locale.ts";
import { questions } from "../interview/questions.ts";
import type { Sentence } from "../../src/sentence.ts";

type Cause = HistoryChange["cause"];
type FactCause = Extract<Cause, { readonly kind: "event" }>;

/** A number of people out of a hundred with its 80 % range, all whole. */
interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/** Every word of the page that shows how the reading moved. */
export const historyWords = {
  heading: "How your reading moved",
  link: "How your reading moved",
  back: "Back to your reading",
  working: "Working it out…",
  failed:
    "The history could not be worked out. What you answered is still here.",
  intro:
    "No old reading is kept. Each day is worked out again from what you had told us by then.",
  one: "There is only one day so far. Come back when something has changed: a new answer, or a few weeks from now.",
  change: "Change an answer",
  first: "Your first answers.",
  small: (causes: readonly string[]): string =>
    `Changed it by less than 1 of 100: ${locale.clauses(causes)}.`,
  earlier: (days: number): string =>
    locale.plural(days, {
      one: "One day before these is left out.",
      other: `${days} days before these are left out.`,
    }),
  order:
    "What moved it is counted one thing at a time: first the days that passed, then each thing you told us. What you told us before is taken to be still true. Numbers are rounded, so they may not add up.",
  chart: {
    heading: "Over time",
    back: (people: number): string => `${people} come back`,
    stayed: (people: number): string => `${people} back and stay`,
    stayedTogether: (people: number): string => `${people} still together`,
    cell: ({ about, low, high }: People): string =>
      `${about} (${locale.range({ low, high })})`,
    y: "of 100 people",
    /** `one` and `other` are the first and the last number of each line. */
    alt: ({
      from,
      to,
      back,
      stayed,
    }: {
      readonly from: string;
      readonly to: string;
      readonly back: { readonly one: number; readonly other: number } | null;
      readonly stayed: { readonly one: number; readonly other: number };
    }): string =>
      `From ${from} to ${to}: ${back === null ? "" : `back within a year, from ${back.one} to ${back.other} of 100; `}back and still together a year later, from ${stayed.one} to ${stayed.other} of 100.`,
    band: "Each light band holds the true number 8 times out of 10, if the model is right.",
    columns: {
      day: "Day",
      back: "Back within a year",
      stayed: "Still together a year later",
    },
    present: "back already",
  },
  days: "Day by day, the newest first",
  moved: ({
    cause,
    effect,
  }: {
    readonly cause: string;
    readonly effect: string | null;
  }): Sentence =>
    effect === null
      ? [{ strong: `${cause}.` }]
      : [{ strong: `${cause}.` }, ` ${effect}`],
  cause: (cause: Cause): string => causeLine(cause),
  effect: (
    back: number,
    stayed: number,
    state: Reading["state"],
  ): string | null => effectLine(back, stayed, state),
};

/** What moved it, as a short statement without a full stop. */
function causeLine(cause: Cause): string {
  switch (cause.kind) {
    case "time":
      return locale.plural(cause.days, {
        one: `${cause.days} day went by`,
        other: `${cause.days} days went by`,
      });
    case "rest":
      return locale.plural(cause.count, {
        one: `${cause.count} more thing on that day`,
        other: `${cause.count} more things on that day`,
      });
    case "event":
      return eventLine(cause);
  }
}

function eventLine(cause: FactCause): string {
  const { event } = cause;
  switch (event.kind) {
    case "signal":
      return answerLine("signals", event.signal);
    case "conduct":
      return saidOf("conduct", event.conduct, []);
    case "break":
      return "You broke No Contact";
    case "returned":
      return "They came back";
    case "left-again":
      return "It ended again";
    case "met":
      return "You two met";
    case "answered":
      return "You answered them";
    case "looked":
      return "You looked at their pages";
    case "task":
      return event.done ? "You did what your map says" : "You took a task back";
    case "waiting":
      if (event.until === null) return "You chose no day to stop waiting";
      return event.came === true
        ? "The sign you had chosen came"
        : "You chose a day to stop waiting";
    case "if-then":
      return event.cue === null
        ? "You took back an if-then plan"
        : "You made an if-then plan";
    case "project":
      if (event.what !== null) return "You planned something of your own";
      return event.done === true
        ? "You finished something of your own"
        : "You laid something of your own aside";
    case "slot":
      return event.done
        ? "You gave time to something of your own"
        : "You left the time for something of your own";
    case "letting-go":
      return event.chosen ? "You chose to let go" : "You chose to go on";
    case "outcome":
      return "You said what has become of it";
    case "reunion":
      return "You answered a question of the reunion check";
    case "check-in":
      return "You said how you are";
    case "fact":
      if (event.value === null)
        return `You took back an answer: ${questions[event.fact].short}`;
      return saidOf(event.fact, event.value, cause.before);
  }
}

/** For sets, what is new in the answer; where nothing is, the whole of it. */
function saidOf(
  fact: Parameters<typeof answerLine>[0],
  value: Parameters<typeof answerText>[1],
  before: FactCause["before"],
): string {
  if (typeof value !== "object") return answerLine(fact, value);
  const old: readonly unknown[] =
    typeof before === "object" && before !== null ? before : [];
  const fresh = value.filter((item) => !old.includes(item));
  return fresh.length === 0
    ? `${questions[fact].short}: ${answerText(fact, value)}`
    : locale.statements(fresh.map((item) => answerLine(fact, item)));
}

/**
 * How many more or fewer people of 100, in whole people.
 * @returns a sentence, or null when there is no whole person to speak of.
 */
function effectLine(
  back: number,
  stayed: number,
  state: Reading["state"],
): string | null {
  const said =
    state === "together"
      ? [stayTogether(stayed)]
      : [comeBack(back), comeBackAndStay(stayed)];
  const [first, second] = said.filter((part) => part !== null);
  if (first === undefined) return null;
  return second === undefined
    ? `Of 100, ${first}.`
    : `Of 100, ${first}, and ${second}.`;
}

const moreOrFewer = (count: number): string =>
  `about ${Math.abs(count)} ${count > 0 ? "more" : "fewer"}`;

const comeBack = (count: number): string | null =>
  count === 0
    ? null
    : locale.plural(Math.abs(count), {
        one: `${moreOrFewer(count)} comes back`,
        other: `${moreOrFewer(count)} come back`,
      });

const comeBackAndStay = (count: number): string | null =>
  count === 0
    ? null
    : locale.plural(Math.abs(count), {
        one: `${moreOrFewer(count)} comes back and stays`,
        other: `${moreOrFewer(count)} come back and stay`,
      });

const stayTogether = (count: number): string | null =>
  count === 0
    ? null
    : locale.plural(Math.abs(count), {
        one: `${moreOrFewer(count)} is still together a year later`,
        other: `${moreOrFewer(count)} are still together a year later`,
      });
