import type { VariableId } from "../ensemble/case-evidence.ts";
import type { Ensemble } from "../ensemble/ensemble.ts";
import type { Answer } from "../ensemble/imagine.ts";
import { type Claims, claimedSizes } from "../tables/claims.ts";
import type { Effect, Target } from "../tables/effect.ts";
import {
  allEffects,
  conducts,
  counts,
  factShrink,
  largestShift,
} from "../tables/effects.ts";
import { type Clause, clausesOf } from "./clause.ts";

/** Sums of effects by what they act on: one `[draws]` array a target, log scale. A target not touched is absent. */
export type Shifts = Map<Target, Float64Array>;

interface Rule {
  readonly effect: Effect;
  /** Its place in `allEffects`. */
  readonly index: number;
  /** All have to hold. */
  readonly clauses: readonly Clause[];
  /** The variables of them all. */
  readonly variables: readonly VariableId[];
}

const rules: readonly Rule[] = allEffects.map((effect, index) => {
  const clauses = clausesOf(effect);
  const variables = clauses.flatMap((clause) => clause.variables);
  return { effect, index, clauses, variables };
});

/** Rules of the facts and of conduct, by what they act on. */
const factRules = groupByTarget(
  rules.filter(({ effect }) => !conducts.has(effect)),
);
const conductRules = groupByTarget(
  rules.filter(({ effect }) => conducts.has(effect)),
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
  const mine = rules.filter(({ variables }) => variables.includes(variable));
  const active = mine.filter(({ clauses }) =>
    clauses.some(
      ({ variables, amount }) =>
        variables.includes(variable) && amount(code) !== 0,
    ),
  );
  return (active.length > 0 ? active : mine)
    .map(({ effect }) => effect)
    .filter(counts);
}

/**
 * The effects of doing something, or of doing it otherwise.
 *
 * @param variable - the id of a conduct, or of what the person does about themselves.
 */
export function effectsOfConduct(variable: VariableId): readonly Effect[] {
  return rules
    .filter(
      ({ effect, variables }) =>
        conducts.has(effect) && variables.includes(variable),
    )
    .map(({ effect }) => effect)
    .filter(counts);
}

/** Answers with the shifts that came of them by some claims, from which nearby ones can be worked out faster. */
export interface NearbyShifts {
  readonly claims: Claims;
  readonly answers: ReadonlyMap<VariableId, Answer>;
  readonly shifts: Shifts;
}

/**
 * Sum of the facts' effects in every draw, shrunk and bounded.
 *
 * @param ensemble - the draws.
 * @param answers - an answer for every variable, from `fillIn`.
 * @param claims - whether grade D counts.
 * @param near - shifts of other answers or other claims on the same draws: targets none of whose variables or sizes
 *   differ are shared.
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
        ({ index, variables }) =>
          sameSize(index, claims, near?.claims) && variables.every(same),
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
    const done = list.filter(({ clauses }) =>
      clauses.some(({ variables, amount }) =>
        variables.some((variable) => {
          const answer = conduct.get(variable);
          return answer?.known === true
            ? amount(answer.code) !== 0
            : answer !== undefined;
        }),
      ),
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

/** Whether an effect has the same size by two claims. */
function sameSize(index: number, one: Claims, other = one): boolean {
  return (
    claimedSizes[one][index]?.sameAs === claimedSizes[other][index]?.sameAs
  );
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
    const size = ensemble.sizeOf(rule.index, claims);
    if (size === undefined) continue;
    const parts = rule.clauses.map((clause) => said(clause, answers));
    const [part] = parts;
    if (part === undefined || parts.some(isNever)) continue;
    if (parts.length > 1) addProduct(sum, size, parts);
    else if (part.open.length > 0) addArray(sum, imaginedShift(part, size));
    else addScaled(sum, size, part.known);
  }
  for (let d = 0; d < sum.length; d += 1) {
    sum[d] = Math.min(
      largestShift,
      Math.max(-largestShift, factor * (sum[d] ?? 0)),
    );
  }
  return sum;
}

/** What the answers say to a clause. */
interface Said {
  readonly amount: Clause["amount"];
  /** How often it holds by what is known. */
  readonly known: number;
  /** Imagined codes that may yet let it hold: none where what is known already does. */
  readonly open: readonly Float64Array[];
}

function said(
  { variables, amount }: Clause,
  answers: ReadonlyMap<VariableId, Answer>,
): Said {
  const given = variables.flatMap((id) => answers.get(id) ?? []);
  const known = given.reduce(
    (most, answer) =>
      answer.known ? largerAmount(most, amount(answer.code)) : most,
    0,
  );
  const open =
    known === 0
      ? given.flatMap((answer) => (answer.known ? [] : [answer.codes]))
      : [];
  return { amount, known, open };
}

function isNever({ known, open }: Said): boolean {
  return known === 0 && open.length === 0;
}

/** The amount of the two that is further from none. */
function largerAmount(a: number, b: number): number {
  return Math.abs(b) > Math.abs(a) ? b : a;
}

/** How often a clause holds in a draw. */
function amountIn({ amount, known, open }: Said, draw: number): number {
  let most = known;
  for (const codes of open) most = largerAmount(most, amount(codes[draw] ?? 0));
  return most;
}

/** An effect all of whose clauses have to hold. */
function addProduct(
  sum: Float64Array,
  size: Float64Array,
  parts: readonly Said[],
): void {
  for (let d = 0; d < sum.length; d += 1) {
    let times = 1;
    for (const part of parts) times *= amountIn(part, d);
    if (times !== 0) sum[d] = (sum[d] ?? 0) + times * (size[d] ?? 0);
  }
}

interface ImaginedShift {
  readonly open: readonly Float64Array[];
  readonly shift: Float64Array;
}

const imaginedShifts = new WeakMap<Float64Array, ImaginedShift>();

/** The shift that unanswered questions contribute in every draw; kept with the size, since most questions stay unanswered. */
function imaginedShift(part: Said, size: Float64Array): Float64Array {
  const { open } = part;
  const kept = imaginedShifts.get(size);
  if (
    kept !== undefined &&
    kept.open.length === open.length &&
    kept.open.every((codes, i) => codes === open[i])
  ) {
    return kept.shift;
  }
  const shift = new Float64Array(size.length);
  for (let d = 0; d < shift.length; d += 1)
    shift[d] = amountIn(part, d) * (size[d] ?? 0);
  imaginedShifts.set(size, { open, shift });
  return shift;
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
