import type {
  ActClass,
  Answer,
  ChangedWhat,
  Mark,
  StageId,
  StageStatus,
  StateId,
  Task,
  Why,
} from "@staying-power/plan";
import { gateWords } from "../safety/gates.ts";
import { safetyQuestions } from "../safety/safety-questions.ts";
import { locale } from "../locale.ts";
import { questions } from "../interview/questions.ts";
import { methodMarks } from "./marks.ts";

const states: Readonly<Record<StateId, string>> = {
  gate: "Something matters more than a plan now.",
  apology: "One apology comes first. After it, quiet.",
  "no-contact": "No Contact: you begin nothing. If they write, you may answer.",
  answering: "They have come towards you. You answer, and they lead.",
  meeting: "You two are meeting. Slowly, and in daylight.",
  trial: "You are back together. What counts now is whether it lasts.",
  healing: "You are letting go.",
};

const stages: Readonly<Record<StageId, string>> = {
  steady: "Steady yourself",
  "no-contact": "No Contact",
  correct: "Correct the issue",
  focus: "Change your focus",
  "reached-out": "When they reach out",
  meeting: "Meeting again",
  "reunion-check": "Reunion check",
  "ninety-days": "First ninety days",
  "letting-go": "Letting go",
};

const statuses: Readonly<Record<StageStatus, string>> = {
  done: "done",
  now: "now",
  next: "next",
  later: "later",
};

const every: Readonly<Record<Task["every"], string>> = {
  once: "once",
  daily: "every day",
  weekly: "every week",
  moment: "when the moment comes",
};

const events: Readonly<
  Record<Extract<Why, { readonly event: unknown }>["event"], string>
> = {
  signal: "what they did",
  conduct: "what you said you do",
  break: "you broke No Contact",
  "check-in": "how you said you are",
  returned: "they came back",
  "left-again": "it ended again",
  met: "you two met",
  answered: "you answered them",
  looked: "you looked at their pages",
  task: "what you did of your map",
  waiting: "the day you chose to stop waiting",
  "if-then": "your if-then plans",
  project: "your own projects",
  slot: "the time you keep for yourself",
  "letting-go": "what you said of letting go",
  outcome: "what you said has become of it",
  reunion: "what you answered in the reunion check",
  fact: "an answer of yours",
};

const changed: Readonly<Record<ChangedWhat, string>> = {
  state: "Where you stand has changed.",
  gates: "What comes before the plan has changed.",
  variant: "How you keep No Contact has changed.",
  stages: "What comes first for you has changed.",
  tasks: "Your tasks have changed.",
};

const classes: Readonly<Record<ActClass, string>> = {
  break: "Yes, that was a break.",
  leak: "Not a break, but a leak.",
  ploy: "Not a break, but a ploy.",
  drift: "Not a break, but a drift.",
  none: "No, that was no break.",
};

function why(reason: Why): string {
  if ("gate" in reason) return gateWords[reason.gate].heading;
  if ("answer" in reason) return safetyQuestions[reason.answer].ask;
  if ("signal" in reason) return questions.signals.said[reason.signal];
  if ("event" in reason) return events[reason.event];
  return reason.fact === "breakup"
    ? "the day it ended"
    : questions[reason.fact].short;
}

/** The person's own words as a part of a sentence: without the dot at their end. */
function part(own: string): string {
  return own.trim().replace(/[\s.!]+$/u, "");
}

/** What a page of the map says around its tasks. */
interface MapWords {
  readonly title: (day: string) => string;
  readonly states: Readonly<Record<StateId, string>>;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly statuses: Readonly<Record<StageStatus, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly every: Readonly<Record<Task["every"], string>>;
  readonly changed: Readonly<Record<ChangedWhat, string>>;
  readonly classes: Readonly<Record<ActClass, string>>;
  /** One reason, as part of a list. */
  readonly why: (reason: Why) => string;
  readonly because: (reasons: readonly string[]) => string;
  readonly whoSays: (mark: string) => string;
  readonly shows: (evidence: string) => string;
  readonly headings: Readonly<
    Record<
      | "stages"
      | "variant"
      | "tasks"
      | "reviews"
      | "changed"
      | "ifThen"
      | "projects",
      string
    >
  >;
  readonly stage: (words: {
    readonly name: string;
    readonly status: string;
  }) => string;
  readonly noTasks: string;
  readonly reviews: (days: readonly string[]) => string;
  readonly stopWaiting: (day: string) => string;
  readonly signCame: (day: string) => string;
  /** A plan for a hard moment, as one sentence. */
  readonly ifThen: (plan: {
    readonly cue: string;
    readonly response: string;
  }) => string;
  /** A project of their own, with the day of thirty that it is, and the question that comes on the last of them. */
  readonly project: (project: {
    readonly what: string;
    readonly day: number;
    readonly isHabit: boolean;
    readonly asks: boolean;
  }) => string;
  readonly disagree: (text: string) => string;
  /** How to answer something that came. */
  readonly reply: {
    readonly answers: Readonly<Record<Answer, string>>;
    readonly wait: (hours: number) => string;
    readonly say: string;
    readonly line: (text: string) => string;
    readonly apology: string;
    readonly mirage: (reason: string) => string;
  };
}

/** The map, the replies and the question about a break, in English. */
export const mapWords: MapWords = {
  title: (day: string): string => `Your map, as of ${day}`,
  states,
  stages,
  statuses,
  marks: methodMarks,
  every,
  changed,
  classes,
  why,
  because: (reasons: readonly string[]): string =>
    `Because of: ${reasons.join(" · ")}`,
  whoSays: (mark: string): string => `Who says so: ${mark}`,
  shows: (evidence: string): string => `What shows it: ${evidence}`,
  headings: {
    stages: "The stages",
    variant: "How No Contact is kept here",
    tasks: "What there is to do",
    reviews: "When to look again",
    changed: "What changed",
    ifThen: "For a hard moment",
    projects: "Of your own",
  },
  stage: ({ name, status }: { name: string; status: string }): string =>
    `${name}: ${status}`,
  noTasks:
    "Nothing to do yet: tell a little more, and the map has something to go by.",
  reviews: (days: readonly string[]): string =>
    `On ${locale.list(days)}: what has changed in you, and what have they done? None of these is a day to write.`,
  stopWaiting: (day: string): string =>
    `You agreed with yourself to stop waiting on ${day}.`,
  signCame: (day: string): string => `The sign you chose came on ${day}.`,
  ifThen: ({ cue, response }): string =>
    `If ${part(cue)}, then I ${part(response)}.`,
  project: ({ what, day, isHabit, asks }): string => {
    if (isHabit) return `${part(what)}. A habit by now.`;
    return asks
      ? `${part(what)}. Its thirty days are here: what is there to show?`
      : `${part(what)}. Day ${locale.number(day)} of 30.`;
  },
  disagree: (text: string): string => `Where opinions differ: ${text}`,
  reply: {
    answers: {
      yes: "Yes, answer.",
      "one-line": "Answer with one line.",
      "next-day": "Answer tomorrow, by day.",
      none: "Do not answer this.",
    },
    wait: (hours: number): string =>
      locale.plural(hours, {
        "=0": "You may answer at once. Not after ten at night, and no longer than they wrote.",
        one: "Wait an hour. Not after ten at night, and no longer than they wrote.",
        other: `Wait ${hours} hours. Not after ten at night, and no longer than they wrote.`,
      }),
    say: "Three ways to say it, for your own words:",
    line: (text: string): string => `“${text}”`,
    apology: "The apology that you owe goes into this answer, once.",
    mirage: (reason: string): string =>
      `One reason to keep in mind, without accusing anyone: ${reason}`,
  },
};
