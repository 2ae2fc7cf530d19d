import type { ConductId, FactKey, FactValues, SignalId } from "./facts.ts";
import type { ReasonId } from "./reason-ids.ts";
import type { ReunionOptions, ReunionQuestionId } from "./reunion-questions.ts";

/** What every event carries. */
export interface EventStamp {
  /** When: a calendar date `2026-10-12`, or an instant with its offset `2026-10-12T21:30:00+02:00`. */
  readonly at: string;
  /** A name for the event that its maker chose, up to 100 characters. */
  readonly id?: string;
  /** The person's own words, up to 10 000 characters. */
  readonly note?: string;
  /** When it was last changed by hand, as `at`. Of two entries of one name the one changed last stands. */
  readonly edited?: string;
}

/** All ways in which a person breaks No Contact, in order. */
export const breakWays = [
  "wrote",
  "called",
  "turned-up",
  "through-friends",
  "reacted-online",
  "other",
] as const;

/** How a person broke No Contact. */
export type BreakWay = (typeof breakWays)[number];

/** The ex did something. */
export interface SignalEvent extends EventStamp {
  readonly kind: "signal";
  readonly signal: SignalId;
}

/** From this date on the person's conduct is exactly this; it replaces what was said before. */
export interface ConductEvent extends EventStamp {
  readonly kind: "conduct";
  readonly conduct: readonly ConductId[];
}

/** The person broke No Contact. */
export interface BreakEvent extends EventStamp {
  readonly kind: "break";
  readonly how?: BreakWay;
}

/** How the person is: mood from 0 (worst) to 10, urge to make contact from 0 (none) to 10. */
export interface CheckInEvent extends EventStamp {
  readonly kind: "check-in";
  readonly mood?: number;
  readonly urge?: number;
}

/** The ex came back, and why if that is known. */
export interface ReturnedEvent extends EventStamp {
  readonly kind: "returned";
  readonly reason?: ReasonId;
}

/** After coming back, it ended again. */
export interface LeftAgainEvent extends EventStamp {
  readonly kind: "left-again";
}

/** The two met. */
export interface MetEvent extends EventStamp {
  readonly kind: "met";
  /** True when neither had planned it, and it was brief. */
  readonly chance?: boolean;
}

/** The person answered something that the ex had written or said; the first step was the ex’s. */
export interface AnsweredEvent extends EventStamp {
  readonly kind: "answered";
}

/** The person looked at the ex’s pages or asked others about them. */
export interface LookedEvent extends EventStamp {
  readonly kind: "looked";
}

/** A task of the map was done, or was not after all. */
export interface TaskEvent extends EventStamp {
  readonly kind: "task";
  /** The id of the task, up to 100 characters; one that no version knows any more stays as it is. */
  readonly task: string;
  readonly done: boolean;
}

/** The person agreed with themselves on a day at which they stop waiting, and on a sign; `null` takes it back. */
export interface WaitingEvent extends EventStamp {
  readonly kind: "waiting";
  /** The day, `YYYY-MM-DD`. */
  readonly until: string | null;
  /** What would show before that day that it is over, up to 500 characters. */
  readonly sign?: string;
  /** The sign came, on the day of this entry; the rest says again what was agreed on. */
  readonly came?: boolean;
}

/** The parts of a day in which a plan can be shown, in order. */
export const dayParts = ["morning", "day", "evening", "night"] as const;

/** One of them. */
export type DayPart = (typeof dayParts)[number];

/** The days of the week, in order. */
export const weekdayIds = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** One of them. */
export type WeekdayId = (typeof weekdayIds)[number];

/** When something is likely: on these days of the week, in this part of the day; what is left out is any. */
export interface Moment {
  readonly days?: readonly WeekdayId[];
  readonly part?: DayPart;
}

/** The person made a plan for a trigger of their own: when this, I do that. The newest of its id is the plan. */
export interface IfThenEvent extends EventStamp {
  readonly kind: "if-then";
  /** The id of the plan, up to 100 characters: every version of it has the same one. */
  readonly plan: string;
  /** What sets it off, in their own words, up to 300 characters; `null` takes the plan back. */
  readonly cue: string | null;
  /** What they do instead, in their own words, up to 300 characters. */
  readonly response?: string;
  /** When it is likely to be needed. */
  readonly moment?: Moment;
}

/** The areas of a life of one's own, in order. */
export const focusAreas = [
  "passion",
  "work",
  "friends",
  "body",
  "mind",
  "meaning",
] as const;

/** One of them. */
export type FocusArea = (typeof focusAreas)[number];

/** The parts of a day into which a project is put, in order. */
export const slotParts = ["morning", "day", "evening"] as const;

/** One of them. */
export type SlotPart = (typeof slotParts)[number];

/** How long one slot may be, in minutes. */
export const slotMinutes = { low: 5, high: 600 } as const;

/** How many slots a week has: one for each part of each day. */
export const mostSlots = 21;

/** What follows once the thirty days of a project are over and it goes on: thirty more, or no count at all. */
export const projectNexts = ["again", "habit"] as const;

/** One of them. */
export type ProjectNext = (typeof projectNexts)[number];

/** A part of a day of the week that a project takes, every week. */
export interface ProjectSlot {
  readonly day: WeekdayId;
  readonly part: SlotPart;
  /** What it is called for as long as it is the same one, up to 100 characters; without it, by where it is. */
  readonly id?: string;
  /** From when, `19:30`, if that is settled. */
  readonly time?: string;
  /** How long, in minutes. */
  readonly minutes?: number;
}

/** The person began, changed or ended a small project of their own. The newest of its id is the project. */
export interface ProjectEvent extends EventStamp {
  readonly kind: "project";
  /** The id of the project, up to 100 characters: every version of it has the same one. */
  readonly project: string;
  readonly area: FocusArea;
  /** What it is, in their own words, up to 300 characters; `null` ends it. */
  readonly what: string | null;
  /** What there is to be shown in thirty days, up to 300 characters. */
  readonly show?: string;
  /** Its first step, of fifteen minutes, up to 300 characters. */
  readonly first?: string;
  /** When in the week it has its place; each part of a day once. */
  readonly slots?: readonly ProjectSlot[];
  /** Where its thirty days were over, and it goes on: how. What there was to show is the note. */
  readonly next?: ProjectNext;
  /** Where it ends: whether it was done, and not laid aside. What there is to show is the note. */
  readonly done?: boolean;
}

/** The place of a project in this day was used, or was not to be used today. The newest of a day and a part stands. */
export interface SlotEvent extends EventStamp {
  readonly kind: "slot";
  /** The id of the project, up to 100 characters. */
  readonly project: string;
  readonly part: SlotPart;
  readonly done: boolean;
}

/** The person chose to let go, or took that back. */
export interface LettingGoEvent extends EventStamp {
  readonly kind: "letting-go";
  readonly chosen: boolean;
}

/** What had become of the two by some day, in order: never together since, together, or together for a while. */
export const outcomeStates = ["apart", "together", "ended-again"] as const;

/** One of them. */
export type OutcomeState = (typeof outcomeStates)[number];

/** How it is for the person by then, in order. */
export const outcomeFeelings = ["hard", "mixed", "well"] as const;

/** One of them. */
export type OutcomeFeeling = (typeof outcomeFeelings)[number];

/** What the person said had become of it by this day; behind a gate they say no more than how it is for them. */
export interface OutcomeEvent extends EventStamp {
  readonly kind: "outcome";
  readonly state?: OutcomeState;
  readonly feels?: OutcomeFeeling;
}
/**
 * One answer of the reunion check: what was seen by that day of how they came back, or of the person's own wish; `null`
 * takes back what was answered before. Answers of several checks stand beside one another.
 */
export type ReunionEvent<
  Question extends ReunionQuestionId = ReunionQuestionId,
> = {
  readonly [Each in Question]: EventStamp & {
    readonly kind: "reunion";
    readonly question: Each;
    readonly answer: ReunionOptions[Each] | null;
  };
}[Question];

/** From this date on the fact has this value; `null` means no longer known. */
export type FactEvent<Key extends FactKey = FactKey> = {
  readonly [Each in Key]: EventStamp & {
    readonly kind: "fact";
    readonly fact: Each;
    readonly value: FactValues[Each] | null;
  };
}[Key];

/** One entry of the journal. */
export type Event =
  | SignalEvent
  | ConductEvent
  | BreakEvent
  | CheckInEvent
  | ReturnedEvent
  | LeftAgainEvent
  | MetEvent
  | AnsweredEvent
  | LookedEvent
  | TaskEvent
  | WaitingEvent
  | IfThenEvent
  | ProjectEvent
  | SlotEvent
  | LettingGoEvent
  | OutcomeEvent
  | ReunionEvent
  | FactEvent;

/** The kind of an event, for example `check-in`. */
export type EventKind = Event["kind"];

/** All kinds of event, each with the fields it has besides `at`, `id`, `note`, `edited` and `kind`. */
export const fieldsByEventKind: Readonly<Record<EventKind, readonly string[]>> =
  {
    signal: ["signal"],
    conduct: ["conduct"],
    break: ["how"],
    "check-in": ["mood", "urge"],
    returned: ["reason"],
    "left-again": [],
    met: ["chance"],
    answered: [],
    looked: [],
    task: ["task", "done"],
    waiting: ["until", "sign", "came"],
    "if-then": ["plan", "cue", "response", "moment"],
    project: [
      "project",
      "area",
      "what",
      "show",
      "first",
      "slots",
      "next",
      "done",
    ],
    slot: ["project", "part", "done"],
    "letting-go": ["chosen"],
    outcome: ["state", "feels"],
    reunion: ["question", "answer"],
    fact: ["fact", "value"],
  };
