import type { Effect, EffectRule, Target, Times } from "./effect.ts";
import type { Size } from "./size.ts";
import type { Grade } from "./grade.ts";

type Row = readonly [
  on: Target,
  mean: number,
  se: number,
  grade: Grade,
  sources: string,
  withoutCoachClaims?: Size,
];

/**
 * Effects that apply at the same answer.
 *
 * @param when - the answer, and where it counts more than once how often.
 * @param rows - what each acts on, its mean, standard error, grade and sources.
 */
export function effectsOf(
  when: EffectRule | { readonly rule: EffectRule; readonly times: Times },
  ...rows: readonly Row[]
): Effect[] {
  const applies =
    "rule" in when ? { when: when.rule, times: when.times } : { when };
  return rows.map(([on, mean, se, grade, sources, withoutCoachClaims]) => ({
    ...applies,
    on,
    mean,
    se,
    grade,
    sources: sources.split(" "),
    ...(withoutCoachClaims === undefined ? {} : { withoutCoachClaims }),
  }));
}
