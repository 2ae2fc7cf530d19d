import {
  allEffects,
  conductEffects,
  factShrink,
  largestShift,
  type Effect,
  type Target,
  type When,
} from "../tables/effects.ts";
import { optionsOf, type Ensemble } from "../ensemble/ensemble.ts";
import { variableById, type Answer } from "../ensemble/imagine.ts";
import type { FactKey } from "@staying-power/case";
import type { VariableId } from "../ensemble/case-evidence.ts";

/** Sums of effects by what they act on: one `[draws]` array a target, log scale. A target not touched is absent. */
export type Shifts = Map<Target, Float64Array>;

/** Whether coaches' claims (grade D) count. */
export type Claims = "with coaches" | "without coaches";

interface Rule {
  readonly effect: Effect;
  /** Index into `allEffects` and the ensemble's `effectSizes`. */
  readonly index: number;
  /** The variables whose answers it looks at: one, or the items of a set any of which calls for the effect, once. */
  readonly variables: readonly VariableId[];
  /** How much of the effect applies at a code: 0 or 1, or a number of units. The largest over the variables counts. */
  readonly amount: (code: number) => number;
  /** A second fact that must have a certain code. */
  readonly partner:
    { readonly fact: FactKey; readonly code: number } | undefined;
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

const rules: readonly Rule[] = allEffects.map((effect, index) => {
  const items =
    isSet.has(effect.fact) && "is" in effect.when
      ? [effect.when.is].flat().map((item) => `${effect.fact}:${String(item)}`)
      : [effect.fact];
  return {
    effect,
    index,
    variables: items,
    amount: amountOf(items[0] ?? effect.fact, effect.when),
    partner: partnerOf(effect.when),
  };
});

function partnerOf(when: When): Rule["partner"] {
  const and = "is" in when ? when.and : undefined;
  const variable = and === undefined ? undefined : variableById(and.fact);
  if (and === undefined || variable === undefined) return undefined;
  return { fact: and.fact, code: optionsOf(variable)?.indexOf(and.is) ?? -1 };
}

const isConduct: ReadonlySet<Effect> = new Set(conductEffects);

/** Rules of the facts and of conduct, by what they act on. */
const factRules = groupByTarget(
  rules.filter(({ effect }) => !isConduct.has(effect)),
);
const conductRules = groupByTarget(
  rules.filter(({ effect }) => isConduct.has(effect)),
);

function groupByTarget(
  list: readonly Rule[],
): ReadonlyMap<Target, readonly Rule[]> {
  const groups = new Map<Target, Rule[]>();
  for (const rule of list) {
    groups.set(rule.effect.on, [...(groups.get(rule.effect.on) ?? []), rule]);
  }
  return groups;
}

/**
 * The effects that speak of a variable: those that apply at its value, or, where none does (a value everything is
 * measured against), all that would apply at another.
 *
 * @param variable - its id.
 * @param code - the code of its known value.
 */
export function effectsOfVariable(
  variable: VariableId,
  code: number,
): readonly Effect[] {
  const mine = rules.filter(
    ({ variables, partner }) =>
      variables.includes(variable) || partner?.fact === variable,
  );
  const active = mine.filter(({ amount, partner }) =>
    partner?.fact === variable ? partner.code === code : amount(code) !== 0,
  );
  return (active.length > 0 ? active : mine).map(({ effect }) => effect);
}

/** Answers with the shifts that came of them, from which a nearby set of answers can be worked out faster. */
export interface NearbyShifts {
  readonly answers: ReadonlyMap<VariableId, Answer>;
  readonly shifts: Shifts;
}

/**
 * Sum of the facts' effects in every draw, shrunk and bounded.
 *
 * @param ensemble - the draws.
 * @param answers - an answer for every variable, from `fillIn`.
 * @param claims - whether grade D counts.
 * @param near - shifts of other answers under the same claims: targets none of whose variables differ are shared.
 * @returns shifts on the log scale, each within ± `largestShift`.
 */
export function factShifts(
  ensemble: Ensemble,
  answers: ReadonlyMap<VariableId, Answer>,
  claims: Claims,
  near?: NearbyShifts,
): Shifts {
  const shifts: Shifts = new Map();
  for (const [target, list] of factRules) {
    const shared = near?.shifts.get(target);
    const same = (id: VariableId): boolean =>
      sameAnswer(answers.get(id), near?.answers.get(id));
    const unchanged =
      shared !== undefined &&
      list.every(
        ({ variables, partner }) =>
          variables.every(same) &&
          (partner === undefined || same(partner.fact)),
      );
    shifts.set(
      target,
      unchanged
        ? shared
        : sumOfRules(ensemble, list, answers, claims, factShrink),
    );
  }
  return shifts;
}

/**
 * Sum of the effects of conduct in every draw, bounded, not shrunk.
 *
 * @param ensemble - the draws.
 * @param conduct - answers for conduct items, `issueWork` and `newFocus`; those absent count as not done.
 * @param claims - whether grade D counts.
 * @returns shifts on the log scale; targets that no conduct touches are absent.
 */
export function conductShifts(
  ensemble: Ensemble,
  conduct: ReadonlyMap<VariableId, Answer>,
  claims: Claims,
): Shifts {
  const shifts: Shifts = new Map();
  for (const [target, list] of conductRules) {
    const done = list.filter(({ variables, amount }) =>
      variables.some((variable) => {
        const answer = conduct.get(variable);
        return answer?.known === true
          ? amount(answer.code) !== 0
          : answer !== undefined;
      }),
    );
    if (done.length > 0) {
      shifts.set(target, sumOfRules(ensemble, done, conduct, claims, 1));
    }
  }
  return shifts;
}

/** Whether two answers are the same in every draw. */
export function sameAnswer(
  a: Answer | undefined,
  b: Answer | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.known
    ? b.known && a.code === b.code
    : !b.known && a.codes === b.codes;
}

// Five parameters: called for every rate of every conduct, where an object each time would be garbage.
function sumOfRules(
  ensemble: Ensemble,
  list: readonly Rule[],
  answers: ReadonlyMap<VariableId, Answer>,
  claims: Claims,
  factor: number,
): Float64Array {
  const sum = new Float64Array(ensemble.draws);
  for (const rule of list) {
    const { amount, partner } = rule;
    const size = sizeOf(ensemble, rule, claims);
    const given = rule.variables.flatMap((id) => answers.get(id) ?? []);
    const known = given.reduce(
      (most, answer) =>
        answer.known ? largerAmount(most, amount(answer.code)) : most,
      0,
    );
    const open = given.flatMap((answer) =>
      answer.known ? [] : [answer.codes],
    );
    if (partner !== undefined) {
      const theirs = answers.get(partner.fact);
      addPaired(sum, size, rule, known, open[0], theirs);
    } else if (open.length > 0 && (known === 0 || given.length === 1)) {
      addArray(sum, imaginedShift(ensemble, rule, open, size, claims));
    } else if (known !== 0) {
      addScaled(sum, size, known);
    }
  }
  for (let d = 0; d < sum.length; d += 1) {
    sum[d] = Math.min(
      largestShift,
      Math.max(-largestShift, factor * (sum[d] ?? 0)),
    );
  }
  return sum;
}

/** The amount of the two that is further from none. */
function largerAmount(a: number, b: number): number {
  return Math.abs(b) > Math.abs(a) ? b : a;
}

/**
 * An effect that needs a second answer to have a certain value too.
 * Six parameters: called for every such rule of every rate, where an object each time would be garbage.
 */
function addPaired(
  sum: Float64Array,
  size: Float64Array,
  { amount, partner }: Rule,
  known: number,
  open: Float64Array | undefined,
  theirs: Answer | undefined,
): void {
  for (let d = 0; d < sum.length && theirs !== undefined; d += 1) {
    const other = theirs.known ? theirs.code : (theirs.codes[d] ?? 0);
    if (other !== partner?.code) continue;
    const mine = open === undefined ? known : amount(open[d] ?? 0);
    sum[d] = (sum[d] ?? 0) + mine * (size[d] ?? 0);
  }
}

function sizeOf(
  ensemble: Ensemble,
  { index }: Rule,
  claims: Claims,
): Float64Array {
  const sizes =
    claims === "with coaches"
      ? ensemble.effectSizes
      : ensemble.effectSizesWithoutCoaches;
  return sizes[index] ?? new Float64Array(ensemble.draws);
}

/**
 * The shift that unanswered questions contribute in every draw; kept, since most questions stay unanswered.
 * Five parameters: called for every rule of every rate, where an object each time would be garbage.
 */
function imaginedShift(
  ensemble: Ensemble,
  { index, amount }: Rule,
  open: readonly Float64Array[],
  size: Float64Array,
  claims: Claims,
): Float64Array {
  const key = `shift ${index} ${claims}`;
  const kept = ensemble.cache.get(key);
  if (
    isKept(kept) &&
    kept.open.length === open.length &&
    kept.open.every((codes, i) => codes === open[i])
  ) {
    return kept.shift;
  }
  const shift = size.map((effect, d) => {
    let most = 0;
    for (const codes of open) most = largerAmount(most, amount(codes[d] ?? 0));
    return most * effect;
  });
  ensemble.cache.set(key, { open, shift });
  return shift;
}

function isKept(
  value: unknown,
): value is { open: readonly Float64Array[]; shift: Float64Array } {
  return (
    typeof value === "object" &&
    value !== null &&
    "open" in value &&
    "shift" in value
  );
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
