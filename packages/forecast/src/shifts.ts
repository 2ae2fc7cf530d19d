import {
  conductEffects,
  factEffects,
  factShrink,
  largestShift,
  type Effect,
  type Target,
  type When,
} from "./effects.ts";
import { optionsOf, type Ensemble } from "./draws.ts";
import { variableById, type Answer } from "./imagine.ts";
import type { VariableId } from "./case-evidence.ts";

/** Sums of effects by what they act on: one `[draws]` array a target, log scale. A target not touched is absent. */
export type Shifts = Map<Target, Float64Array>;

/** Whether coaches' claims (grade D) count. */
export type Claims = "with coaches" | "without coaches";

interface Rule {
  readonly effect: Effect;
  /** Index into `effectSizes`. */
  readonly index: number;
  /** The variable whose answer it looks at; one rule for each item of a set that the effect names. */
  readonly variable: VariableId;
  /** How much of the effect applies at a code: 0 or 1, or a number of units. */
  readonly amount: (code: number) => number;
}

const isSet: ReadonlySet<string> = new Set([
  "issues",
  "ties",
  "exCircumstances",
  "conduct",
]);

function amountOf(variable: VariableId, when: When): (code: number) => number {
  if ("per" in when) {
    switch (when.per) {
      case "doubling of length above a year":
        return (months) => Math.max(0, Math.log2(Math.max(1, months) / 12));
      case "length under three months":
        return (months) => (months < 3 ? 1 : 0);
      case "ten years of age above 25":
        return (years) => Math.min(5, Math.max(-1, (years - 25) / 10));
      case "any earlier reunion":
        return (reunions) => (reunions >= 1 ? 1 : 0);
      case "earlier reunion":
        return (reunions) => reunions;
    }
  }
  const known = variableById(variable);
  const options = known === undefined ? [] : (optionsOf(known) ?? []);
  const wanted =
    known?.item === undefined ? [when.is].flat().map(String) : ["true"];
  const codes = new Set(
    options.flatMap((option, code) => (wanted.includes(option) ? [code] : [])),
  );
  return (code) => (codes.has(code) ? 1 : 0);
}

const rules: readonly Rule[] = [...factEffects, ...conductEffects].flatMap(
  (effect, index) => {
    const items =
      isSet.has(effect.fact) && "is" in effect.when
        ? [effect.when.is].flat()
        : [undefined];
    return items.map((item) => {
      const variable =
        item === undefined ? effect.fact : `${effect.fact}:${String(item)}`;
      return {
        effect,
        index,
        variable,
        amount: amountOf(variable, effect.when),
      };
    });
  },
);

/** Rules of the facts and of conduct, by the variable they look at. */
const factRules = groupByVariable(
  rules.filter(({ index }) => index < factEffects.length),
);
const conductRules = groupByVariable(
  rules.filter(({ index }) => index >= factEffects.length),
);

function groupByVariable(
  list: readonly Rule[],
): ReadonlyMap<VariableId, readonly Rule[]> {
  const groups = new Map<VariableId, Rule[]>();
  for (const rule of list)
    groups.set(rule.variable, [...(groups.get(rule.variable) ?? []), rule]);
  return groups;
}

/** The effects a variable has, as fact or as conduct. */
export function effectsOfVariable(variable: VariableId): readonly Effect[] {
  return [
    ...(factRules.get(variable) ?? []),
    ...(conductRules.get(variable) ?? []),
  ].map(({ effect }) => effect);
}

/**
 * Sum of the facts' effects in every draw, shrunk and bounded.
 *
 * @param ensemble - the draws.
 * @param answers - an answer for every variable, from `fillIn`.
 * @param claims - whether grade D counts.
 * @returns shifts on the log scale, each within ± `largestShift`.
 */
export function factShifts(
  ensemble: Ensemble,
  answers: ReadonlyMap<VariableId, Answer>,
  claims: Claims,
): Shifts {
  const sums: Shifts = new Map();
  for (const [variable, list] of factRules) {
    const answer = answers.get(variable);
    if (answer !== undefined)
      addVariable(sums, ensemble, variable, list, answer, answers, claims);
  }
  for (const sum of sums.values()) bound(sum, factShrink);
  return sums;
}

/**
 * Sum of the effects of conduct in every draw, bounded, not shrunk.
 *
 * @param ensemble - the draws.
 * @param conduct - answers for conduct items, `issueWork` and `newFocus`; those absent count as not done.
 * @param claims - whether grade D counts.
 */
export function conductShifts(
  ensemble: Ensemble,
  conduct: ReadonlyMap<VariableId, Answer>,
  claims: Claims,
): Shifts {
  const sums: Shifts = new Map();
  for (const [variable, answer] of conduct) {
    addVariable(
      sums,
      ensemble,
      variable,
      conductRules.get(variable) ?? [],
      answer,
      conduct,
      claims,
    );
  }
  for (const sum of sums.values()) bound(sum, 1);
  return sums;
}

function addVariable(
  sums: Shifts,
  ensemble: Ensemble,
  variable: VariableId,
  list: readonly Rule[],
  answer: Answer,
  answers: ReadonlyMap<VariableId, Answer>,
  claims: Claims,
): void {
  for (const { effect, amount } of list) {
    const size = sizeOf(ensemble, effect, claims);
    const other = "is" in effect.when ? effect.when.and : undefined;
    const partner = other === undefined ? undefined : answers.get(other.fact);
    if (answer.known && partner === undefined) {
      const factor = amount(answer.code);
      if (factor !== 0)
        addScaled(sumFor(sums, effect.on, ensemble.draws), size, factor);
    } else if (!answer.known && partner === undefined) {
      addArray(
        sumFor(sums, effect.on, ensemble.draws),
        imaginedShift(
          ensemble,
          variable,
          effect,
          amount,
          answer.codes,
          size,
          claims,
        ),
      );
    } else if (partner !== undefined && other !== undefined) {
      const needed =
        optionsOf(
          variableById(other.fact) ?? neverVariable(other.fact),
        )?.indexOf(other.is) ?? -1;
      const sum = sumFor(sums, effect.on, ensemble.draws);
      for (let d = 0; d < sum.length; d += 1) {
        const mine = answer.known ? answer.code : (answer.codes[d] ?? 0);
        const theirs = partner.known ? partner.code : (partner.codes[d] ?? 0);
        if (theirs === needed)
          sum[d] = (sum[d] ?? 0) + amount(mine) * (size[d] ?? 0);
      }
    }
  }
}

function neverVariable(fact: string): never {
  throw new RangeError(`no variable ${fact}`);
}

const indexOfEffect = new Map(
  rules.map(({ effect, index }) => [effect, index]),
);

function sizeOf(
  ensemble: Ensemble,
  effect: Effect,
  claims: Claims,
): Float64Array {
  const sizes =
    claims === "with coaches"
      ? ensemble.effectSizes
      : ensemble.effectSizesWithoutCoaches;
  return (
    sizes[indexOfEffect.get(effect) ?? -1] ?? new Float64Array(ensemble.draws)
  );
}

/** The shift an unanswered question contributes in every draw; kept, since most questions stay unanswered. */
function imaginedShift(
  ensemble: Ensemble,
  variable: VariableId,
  effect: Effect,
  amount: (code: number) => number,
  codes: Float64Array,
  size: Float64Array,
  claims: Claims,
): Float64Array {
  const key = `shift ${variable} ${indexOfEffect.get(effect) ?? -1} ${claims}`;
  const kept = ensemble.cache.get(key);
  if (isKept(kept) && kept.codes === codes) return kept.shift;
  const shift = codes.map((code, d) => amount(code) * (size[d] ?? 0));
  ensemble.cache.set(key, { codes, shift });
  return shift;
}

function isKept(
  value: unknown,
): value is { codes: Float64Array; shift: Float64Array } {
  return (
    typeof value === "object" &&
    value !== null &&
    "codes" in value &&
    "shift" in value
  );
}

function sumFor(sums: Shifts, target: Target, draws: number): Float64Array {
  const existing = sums.get(target);
  if (existing !== undefined) return existing;
  const fresh = new Float64Array(draws);
  sums.set(target, fresh);
  return fresh;
}

function addScaled(
  sum: Float64Array,
  size: Float64Array,
  factor: number,
): void {
  for (let d = 0; d < sum.length; d += 1)
    sum[d] = (sum[d] ?? 0) + factor * (size[d] ?? 0);
}

function addArray(sum: Float64Array, shift: Float64Array): void {
  for (let d = 0; d < sum.length; d += 1)
    sum[d] = (sum[d] ?? 0) + (shift[d] ?? 0);
}

function bound(sum: Float64Array, factor: number): void {
  for (let d = 0; d < sum.length; d += 1) {
    sum[d] = Math.min(
      largestShift,
      Math.max(-largestShift, factor * (sum[d] ?? 0)),
    );
  }
}
