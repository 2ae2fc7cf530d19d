import type { Condition, Vocabulary } from "./condition.ts";

/** How what a rule speaks of is called; each text may hold Markdown. */
export interface ConditionNames {
  /** A fact that is one of these values. */
  fact(key: string, values: readonly string[]): string;
  /** A fact that was answered, or was not. */
  known(key: string, isKnown: boolean): string;
  /** An event with one of these values; without any where any event of the kind will do. */
  event(kind: string, values: readonly string[] | undefined): string;
  day(since: string): string;
  answer(key: string, values: readonly string[]): string;
  gate(id: string): string;
  /** The number that a fact gives. */
  number(key: string): string;
}

/** The ids themselves, as code. */
export const idNames: ConditionNames = {
  fact: (key, values) => `\`${key}\` is ${anyOf(values)}`,
  known: (key, isKnown) => `\`${key}\` is ${isKnown ? "known" : "unknown"}`,
  event: (kind, values) =>
    values === undefined
      ? `a \`${kind}\` was ever logged`
      : `a \`${kind}\` of ${anyOf(values)} was ever logged`,
  day: (since) => `days since \`${since}\``,
  answer: (key, values) => `\`${key}\` was answered ${anyOf(values)}`,
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
  if ("not" in condition)
    return "known" in condition.not
      ? names.known(condition.not.known, false)
      : `it is not so that ${inBrackets(condition.not, names)}`;
  if ("known" in condition) return names.known(condition.known, true);
  if ("gate" in condition) return names.gate(condition.gate);
  if ("ever" in condition)
    return names.event(
      condition.ever,
      "is" in condition ? valuesOf(condition.is) : undefined,
    );
  if ("answer" in condition)
    return names.answer(condition.answer, valuesOf(condition.is));
  if ("daysSince" in condition)
    return within(names.day(condition.daysSince), condition);
  return "is" in condition
    ? names.fact(condition.fact, valuesOf(condition.is))
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
  return "all" in condition || "any" in condition ? `(${text})` : text;
}

function anyOf(values: readonly string[]): string {
  return values.length === 0
    ? "none of any"
    : values.map((value) => `\`${value}\``).join(" or ");
}

type Plain = string | boolean;

function valuesOf(is: Plain | readonly Plain[]): readonly string[] {
  return (typeof is === "object" ? is : [is]).map(String);
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
