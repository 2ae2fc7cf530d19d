import { type Condition, holds, type Vocabulary } from "./condition.ts";
import { worldsOf } from "./condition-worlds.ts";

/** A rule of a table, as far as its faults go. */
export interface Rule {
  readonly id: string;
  /** What it is about; rules of one place are held against each other. By default its id. */
  readonly place?: string;
  /** What it says there when it holds. */
  readonly says?: string;
  readonly when: Condition<Vocabulary>;
}

/** What is wrong with a rule, or with two of one place. */
export interface RuleFault {
  /**
   * `never`: nothing that could be known lets it hold, or one of its alternatives. `always`: it holds whatever
   * is known, alone or because the other holds wherever it does not. `contradicts`: both can hold at once and
   * say different things.
   */
  readonly kind: "never" | "always" | "contradicts";
  /** The id of the rule, or of both. */
  readonly rules: readonly string[];
  /** Where in the rule, such as `any[1]`; empty for the whole of it. */
  readonly part: string;
}

/**
 * The faults of a table of rules, found by trying everything that could be known of what they mention.
 *
 * @param rules - the table.
 * @param vocabulary - the questions and gates its rules may speak of.
 * @returns what is wrong, in the order of the table; empty for a sound one.
 * @throws RangeError when one rule, or two of one place, mention too much to try.
 */
export function conditionFaults(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): readonly RuleFault[] {
  return rules.flatMap((rule, index) => [
    ...faultsOf(rule, vocabulary),
    ...rules
      .slice(index + 1)
      .filter((other) => placeOf(other) === placeOf(rule))
      .flatMap((other) => faultsBetween(rule, other, vocabulary)),
  ]);
}

function placeOf({ id, place = id }: Rule): string {
  return place;
}

function faultsOf(
  { id, when }: Rule,
  vocabulary: Vocabulary,
): readonly RuleFault[] {
  const truths = truthsOf([when], vocabulary, ([truth]) => truth === true);
  const always: readonly RuleFault[] = truths.has(false)
    ? []
    : [{ kind: "always", rules: [id], part: "" }];
  const never: readonly RuleFault[] = alternatives(when, "")
    .filter(
      ({ condition }) =>
        !truthsOf([condition], vocabulary, ([truth]) => truth === true).has(
          true,
        ),
    )
    .map(({ part }) => ({ kind: "never", rules: [id], part }));
  return [...always, ...never];
}

function faultsBetween(
  one: Rule,
  other: Rule,
  vocabulary: Vocabulary,
): readonly RuleFault[] {
  const pair = [one.when, other.when];
  const rules = [one.id, other.id];
  if (one.says !== other.says) {
    const both = truthsOf(pair, vocabulary, (truths) => truths.every(Boolean));
    return both.has(true) ? [{ kind: "contradicts", rules, part: "" }] : [];
  }
  const either = truthsOf(pair, vocabulary, (truths) => truths.some(Boolean));
  return either.has(false) ? [] : [{ kind: "always", rules, part: "" }];
}

/** What some question about rules is answered in at least one world. */
function truthsOf(
  conditions: readonly Condition<Vocabulary>[],
  vocabulary: Vocabulary,
  ask: (truths: readonly boolean[]) => boolean,
): ReadonlySet<boolean> {
  const found = new Set<boolean>();
  for (const known of worldsOf(conditions, vocabulary)) {
    found.add(ask(conditions.map((condition) => holds(condition, known))));
    if (found.size === 2) break;
  }
  return found;
}

interface Part {
  readonly condition: Condition<Vocabulary>;
  readonly part: string;
}

/** The whole rule, and every alternative that it lists. */
function alternatives(
  condition: Condition<Vocabulary>,
  part: string,
): readonly Part[] {
  const whole: readonly Part[] = part === "" ? [{ condition, part }] : [];
  const at = (step: string): string => (part === "" ? step : `${part}.${step}`);
  if ("any" in condition)
    return [
      ...whole,
      ...condition.any.flatMap((each, index) => [
        { condition: each, part: at(`any[${index}]`) },
        ...alternatives(each, at(`any[${index}]`)),
      ]),
    ];
  if ("all" in condition)
    return [
      ...whole,
      ...condition.all.flatMap((each, index) =>
        alternatives(each, at(`all[${index}]`)),
      ),
    ];
  return "not" in condition
    ? [...whole, ...alternatives(condition.not, at("not"))]
    : whole;
}
