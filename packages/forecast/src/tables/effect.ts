import type { Condition, FactKey } from "@staying-power/case";
import type { WrongReason } from "../chain/states.ts";
import type { Grade } from "./grade.ts";
import type { Size } from "./size.ts";

/**
 * What an effect multiplies (adds to, on the log scale): one rate, or a bundle of rates.
 * `return`: all eleven returns, and warming, without which the ex would soon be nowhere to return from (docs/model.md).
 * `wrong`: the ten wrong ones. `second-breakup`: `realise`, `strain`, and the two
 * leaving rates, each by the effect (see docs/model.md). `start`: shift of the starting ordered logit, in log-odds.
 */
export type Target =
  | "warming"
  | "cooling"
  | "return"
  | "wrong"
  | "return.attraction"
  | `return.${WrongReason}`
  | "settle"
  | "realise"
  | "realise.guilt"
  | "second-breakup"
  | "strain"
  | "repair"
  | "start";

/** A rule about one fact. */
export type FactRule = Extract<
  Condition,
  { readonly fact: FactKey } | { readonly known: FactKey }
>;

/**
 * When an effect applies: the part of the language of rules that speaks of facts alone, since only those are
 * imagined where nobody has said them. Each draw is held to the rule with what it imagines in their place.
 */
export type EffectRule = FactRule | { readonly all: readonly FactRule[] };

/** How many times an effect counts, by the number that a fact gives: 0 at `from`, 1 more with each `step`. */
export interface Times {
  /** That much more, or `doubling`: twice as much. */
  readonly step: number | "doubling";
  /** In the unit of the fact. */
  readonly from: number;
  /** Not fewer times than this, and not more. */
  readonly within: readonly [least: number, most: number];
}

/** One effect of one fact (or of one conduct while it lasts) on one target. */
export interface Effect extends Size {
  readonly when: EffectRule;
  /** Absent where it counts once. */
  readonly times?: Times;
  readonly on: Target;
  readonly grade: Grade;
  readonly sources: readonly string[];
  /** For grade D: what research alone would put in its place; absent means nothing (0 ± 0). */
  readonly withoutCoachClaims?: Size;
  /** For grade E, and where cases might have said something and did not: what it was taken to be before them. */
  readonly before?: Size & { readonly grade: Grade };
}

/**
 * @param effect - any effect, or its rule.
 * @returns the facts that its rule speaks of, in its order; the first is the one that the effect is told under.
 */
export function factsOf({
  when,
}: {
  readonly when: EffectRule;
}): readonly [FactKey, ...FactKey[]] {
  const [first, ...others] = partsOf(when).map((part) =>
    "known" in part ? part.known : part.fact,
  );
  if (first === undefined)
    throw new RangeError("effects: a rule that speaks of no fact");
  return [first, ...others];
}

/**
 * @param when - when an effect applies.
 * @returns its parts, all of which have to hold.
 */
export function partsOf(when: EffectRule): readonly FactRule[] {
  return "all" in when ? when.all : [when];
}
