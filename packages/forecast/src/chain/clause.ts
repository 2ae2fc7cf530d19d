import { factKinds } from "@staying-power/case";
import type { VariableId } from "../ensemble/case-evidence.ts";
import { optionsOf } from "../ensemble/ensemble.ts";
import { variableById } from "../ensemble/imagine.ts";
import {
  type Effect,
  type FactRule,
  partsOf,
  type Times,
} from "../tables/effect.ts";

/** A part of an effect's rule, made for answers that are codes. */
export interface Clause {
  /** The variables whose answers it looks at: one, or the items of a set any of which will do. */
  readonly variables: readonly VariableId[];
  /** How often it holds at a code: 0 or 1, or a number of times. The furthest from 0 over the variables counts. */
  readonly amount: (code: number) => number;
}

/**
 * @param effect - any effect.
 * @returns the parts of its rule; how often the effect counts is their product.
 */
export function clausesOf({ when, times }: Effect): readonly Clause[] {
  return partsOf(when).map((part) => clauseOf(part, times));
}

function clauseOf(rule: FactRule, times: Times | undefined): Clause {
  if ("known" in rule)
    return {
      variables: [rule.known],
      amount: times === undefined ? () => 1 : (code) => timesAt(times, code),
    };
  if (!("is" in rule)) {
    const { fact, atLeast = -Infinity, under = Infinity } = rule;
    return {
      variables: [fact],
      amount: (code) => (code >= atLeast && code < under ? 1 : 0),
    };
  }
  const values = [rule.is].flat().map(String);
  if (factKinds[rule.fact].kind === "set")
    return {
      variables: values.map((value) => `${rule.fact}:${value}`),
      amount: (code) => code,
    };
  const variable = variableById(rule.fact);
  const options = variable === undefined ? [] : (optionsOf(variable) ?? []);
  const codes = new Set(values.map((value) => options.indexOf(value)));
  return {
    variables: [rule.fact],
    amount: (code) => (codes.has(code) ? 1 : 0),
  };
}

function timesAt({ step, from, within }: Times, value: number): number {
  const [least, most] = within;
  const times =
    step === "doubling"
      ? Math.log2(Math.max(1, value) / from)
      : (value - from) / step;
  return Math.min(most, Math.max(least, times));
}
