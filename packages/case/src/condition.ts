import { dayOf, daysBetween } from "./calendar-date.ts";
import type { BreakWay, Event } from "./event.ts";
import type {
  ConductId,
  FactKey,
  Facts,
  FactValues,
  SignalId,
} from "./facts.ts";
import type { ReasonId } from "./reason-ids.ts";
import type { ReunionOptions, ReunionQuestionId } from "./reunion-questions.ts";

/** What a rule may speak of beyond the case: questions with their answers, and gates that may be shut. */
export interface Vocabulary {
  /** Each question with the answers it takes. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Ids of gates. */
  readonly gates: readonly string[];
}

/** The vocabulary of rules that speak of the case alone. */
export interface CaseOnly extends Vocabulary {
  readonly answers: Readonly<Record<string, readonly never[]>>;
  readonly gates: readonly never[];
}

/** One value, or any of several. */
type Is<Value> = Value | readonly Value[];

type OptionOf<Value> = Value extends readonly (infer Item)[]
  ? Item
  : Value extends number
    ? never
    : Value;

/** A fact known to be this: the choice made, yes or no said, or an item of a list. */
type FactIs = {
  readonly [Key in FactKey]: {
    readonly fact: Key;
    readonly is: Is<OptionOf<FactValues[Key]>>;
  };
}[Exclude<FactKey, NumberKey>];

/** The key of a fact that is a number. */
type NumberKey = {
  readonly [Key in FactKey]: FactValues[Key] extends number ? Key : never;
}[FactKey];

/** From a number on, below a number, or both. */
type Bounds =
  | { readonly atLeast: number; readonly under?: number }
  | { readonly atLeast?: number; readonly under: number };

/** A number known to lie within bounds. */
type FactWithin = { readonly fact: NumberKey } & Bounds;

/** A fact that was answered, whatever the answer. */
interface FactKnown {
  readonly known: FactKey;
}

/** An answer of the reunion check with its question: `at-ease:afraid-or-hurt`. */
type ReunionValue = {
  readonly [Id in ReunionQuestionId]: `${Id}:${ReunionOptions[Id]}`;
}[ReunionQuestionId];

/** An event that stands in the journal, of any day, whatever was said after it. */
type Ever =
  | { readonly ever: "conduct"; readonly is?: Is<ConductId> }
  | { readonly ever: "signal"; readonly is?: Is<SignalId> }
  | { readonly ever: "break"; readonly is?: Is<BreakWay> }
  | { readonly ever: "returned"; readonly is?: Is<ReasonId> }
  | { readonly ever: "task"; readonly is?: Is<string> }
  | { readonly ever: "reunion"; readonly is?: Is<ReunionValue> }
  | {
      readonly ever:
        | "check-in"
        | "left-again"
        | "met"
        | "answered"
        | "looked"
        | "waiting"
        | "letting-go";
    };

/** Whole days since the breakup or since the newest event of a kind; holds only where that day is known and has come. */
type DaysSince = {
  readonly daysSince: "breakup" | Ever["ever"];
} & Bounds;

type AnswerIs<Words extends Vocabulary> = {
  readonly [Key in keyof Words["answers"]]: {
    readonly answer: Key;
    readonly is: Is<Words["answers"][Key][number]>;
  };
}[keyof Words["answers"]];

/**
 * A rule as plain data: what must be known for it to hold. Two-valued: a part holds when what it says is
 * known, so an unknown answer never holds, and `not` holds wherever its part does not, for the unknown too.
 * To ask for a no that was said, ask for the no: `{ fact: "children", is: false }`.
 */
export type Condition<Words extends Vocabulary = CaseOnly> =
  | { readonly all: readonly Condition<Words>[] }
  | { readonly any: readonly Condition<Words>[] }
  | { readonly not: Condition<Words> }
  | FactIs
  | FactWithin
  | FactKnown
  | Ever
  | DaysSince
  | AnswerIs<Words>
  | { readonly gate: Words["gates"][number] };

/** What is known when a rule is held to it. */
export interface Known {
  /** The facts as of today. */
  readonly facts: Facts;
  readonly events?: readonly Event[] | undefined;
  /** The day it ended, `YYYY-MM-DD`. */
  readonly breakup?: string | undefined;
  /** The person's own date, `YYYY-MM-DD`; without it no count of days holds. */
  readonly today?: string | undefined;
  /** What was answered to each question of the vocabulary. */
  readonly answers?: Readonly<Record<string, string | undefined>> | undefined;
  /** The gates that are shut. */
  readonly gates?: readonly string[] | undefined;
}

/**
 * @param conditions - in any order.
 * @returns the rule that holds when all of them do; without any it always holds.
 */
export function all<Part>(...conditions: readonly Part[]): {
  readonly all: readonly Part[];
} {
  return { all: conditions };
}

/**
 * @param conditions - in any order.
 * @returns the rule that holds when one of them does; without any it never holds.
 */
export function any<Part>(...conditions: readonly Part[]): {
  readonly any: readonly Part[];
} {
  return { any: conditions };
}

/**
 * @param condition - any rule.
 * @returns the rule that holds wherever that one does not.
 */
export function not<Part>(condition: Part): { readonly not: Part } {
  return { not: condition };
}

/**
 * Whether a rule holds.
 *
 * @param condition - the rule.
 * @param known - what is known; what is absent is unknown.
 * @returns true when it holds.
 */
export function holds(condition: Condition<Vocabulary>, known: Known): boolean {
  if ("all" in condition)
    return condition.all.every((part) => holds(part, known));
  if ("any" in condition)
    return condition.any.some((part) => holds(part, known));
  if ("not" in condition) return !holds(condition.not, known);
  if ("known" in condition) return known.facts[condition.known] !== undefined;
  if ("ever" in condition) return everLogged(condition, known.events ?? []);
  if ("daysSince" in condition) return hasBeen(condition, known);
  if ("answer" in condition)
    return matches(known.answers?.[condition.answer], condition.is);
  if ("gate" in condition)
    return known.gates?.includes(condition.gate) === true;
  const value = known.facts[condition.fact];
  return "is" in condition
    ? matches(value, condition.is)
    : typeof value === "number" && isWithin(value, condition);
}

type Plain = string | number | boolean;

function matches(value: Is<Plain> | undefined, is: Is<Plain>): boolean {
  const wanted = typeof is === "object" ? is : [is];
  const given = typeof value === "object" ? value : [value];
  return given.some((each) => each !== undefined && wanted.includes(each));
}

function isWithin(value: number, { atLeast, under }: Bounds): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (under === undefined || value < under)
  );
}

function everLogged(condition: Ever, events: readonly Event[]): boolean {
  const is = "is" in condition ? condition.is : undefined;
  return events.some(
    (event) =>
      event.kind === condition.ever &&
      (is === undefined || matches(eventValue(event), is)),
  );
}

/**
 * What of an entry a rule can ask for beside its kind.
 *
 * @param event - an entry of the journal.
 * @returns its value or values, or undefined where it has none; a task that was not done, and an answer that was taken
 *   back, have none either.
 */
export function eventValue(event: Event): Is<string> | undefined {
  switch (event.kind) {
    case "conduct":
      return event.conduct;
    case "signal":
      return event.signal;
    case "break":
      return event.how;
    case "returned":
      return event.reason;
    case "task":
      return event.done ? event.task : undefined;
    case "reunion":
      return event.answer === null
        ? undefined
        : `${event.question}:${event.answer}`;
    case "check-in":
    case "looked":
    case "waiting":
    case "if-then":
    case "project":
    case "slot":
    case "letting-go":
    case "outcome":
    case "left-again":
    case "met":
    case "answered":
    case "fact":
      return undefined;
  }
}

function hasBeen(condition: DaysSince, known: Known): boolean {
  const { today } = known;
  if (today === undefined) return false;
  const from =
    condition.daysSince === "breakup"
      ? known.breakup
      : newestDay(known.events ?? [], condition.daysSince, today);
  if (from === undefined || from > today) return false;
  return isWithin(daysBetween(from, today), condition);
}

/** The newest day, up to this one, on which something of this kind happened. */
function newestDay(
  events: readonly Event[],
  wanted: Event["kind"],
  today: string,
): string | undefined {
  let newest: string | undefined;
  for (const { kind, at } of events) {
    if (kind !== wanted) continue;
    const day = dayOf(at);
    if (day <= today && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}
