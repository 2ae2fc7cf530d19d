import type { Condition, Vocabulary } from "./condition.ts";

/** How what a rule speaks of is called; each text may hold Markdown. */
export interface ConditionNames {
  fact(key: string, value: string): string;
  known(key: string): string;
  /** `value` is undefined where any event of the kind will do. */
  event(kind: string, value: string | undefined): string;
  day(since: string): string;
  answer(key: string, value: string): string;
  gate(id: string): string;
  /** The number that a fact gives. */
  number(key: string): string;
}

/** The ids themselves, as code. */
export const idNames: ConditionNames = {
  fact: (key, value) => `\`${key}\` is \`${value}\``,
  known: (key) => `\`${key}\` is known`,
  event: (kind, value) =>
    value === undefined
      ? `a \`${kind}\` was ever logged`
      : `\`${kind}\`: \`${value}\` was ever logged`,
  day: (since) => `days since \`${since}\``,
  answer: (key, value) => `\`${key}\` was answered \`${value}\``,
  gate: (id) => `the gate \`${id}\` is shut`,
  number: (key) => `\`${key}\``,
};

/**
 * A rule in plain English, for the pages that list rules.
 *
 * @param condition - the rule.
 * @param names - how to call what it speaks of; by default the ids.
 * @returns one clause without a full stop; alternatives within others stand in brackets.
 */
export function conditionText(
  condition: Condition<Vocabulary>,
  names: ConditionNames = idNames,
): string {
  if ("all" in condition) return joined(condition.all, "and", "always", names);
  if ("any" in condition) return joined(condition.any, "or", "never", names);
  if ("not" in condition) return `not ${inBrackets(condition.not, names)}`;
  if ("known" in condition) return names.known(condition.known);
  if ("gate" in condition) return names.gate(condition.gate);
  if ("ever" in condition) {
    const { ever } = condition;
    return "is" in condition
      ? eachOf(condition.is, (value) => names.event(ever, value))
      : names.event(ever, undefined);
  }
  if ("answer" in condition)
    return eachOf(condition.is, (value) =>
      names.answer(condition.answer, value),
    );
  if ("daysSince" in condition)
    return within(names.day(condition.daysSince), condition);
  return "is" in condition
    ? eachOf(condition.is, (value) => names.fact(condition.fact, value))
    : within(names.number(condition.fact), condition);
}

function joined(
  parts: readonly Condition<Vocabulary>[],
  word: "and" | "or",
  none: string,
  names: ConditionNames,
): string {
  const [only, ...others] = parts;
  if (only === undefined) return none;
  return others.length === 0
    ? conditionText(only, names)
    : parts.map((part) => inBrackets(part, names)).join(` ${word} `);
}

/** In brackets where its own words would run into those around it. */
function inBrackets(
  condition: Condition<Vocabulary>,
  names: ConditionNames,
): string {
  const text = conditionText(condition, names);
  const isList =
    "all" in condition ||
    "any" in condition ||
    ("is" in condition &&
      typeof condition.is === "object" &&
      condition.is.length > 1);
  return isList ? `(${text})` : text;
}

type Plain = string | boolean;

function eachOf(
  is: Plain | readonly Plain[],
  say: (value: string) => string,
): string {
  const values = typeof is === "object" ? is : [is];
  const texts = values.map((value) => say(String(value)));
  return texts.length === 0 ? "never" : texts.join(" or ");
}

function within(
  what: string,
  { atLeast, under }: { readonly atLeast?: number; readonly under?: number },
): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(under === undefined ? [] : [`under ${under}`]),
  ];
  return `${what}: ${bounds.join(" and ")}`;
}
