import {
  codedOutcomes,
  type Estimate,
  type LearnedEffects,
  type ReadCase,
  scoreOf,
  toldIn,
} from "@staying-power/forecast";
import { markdownTable } from "../numbers/markdown-table.ts";

/**
 * What ways to learn sizes come to, beside the first of them.
 *
 * @param names - of the ways.
 * @param learned - what each makes of all cases.
 * @param reads - cases as each reads them while they are held back.
 * @returns a table as Markdown.
 */
export function methodsTable(
  names: readonly string[],
  learned: readonly LearnedEffects[],
  reads: readonly (readonly ReadCase[])[],
): string {
  const [first] = learned;
  return markdownTable(
    [
      "learned by",
      "AUC, came back",
      "log score",
      "AUC, stayed",
      "log score",
      "sizes taught",
      "apart from Laplace: middle, most",
      "error against Laplace's",
    ],
    names.map((name, at) => [
      name,
      ...codedOutcomes.flatMap((outcome) => {
        const score = scoreOf(outcome, toldIn(reads[at] ?? [], outcome));
        return [auc(score.auc), score.logScore.toFixed(3).replace("-", "−")];
      }),
      String(learned[at]?.effects.length ?? 0),
      ...besideFirst(first, learned[at]),
    ]),
  );
}

function auc(of: Estimate | null): string {
  return of === null
    ? ""
    : `${of.value.toFixed(2)} (${of.low.toFixed(2)}–${of.high.toFixed(2)})`;
}

/** How far sizes lie from those of the first way, in its standard errors, and how large their errors are against its. */
function besideFirst(
  first: LearnedEffects | undefined,
  other: LearnedEffects | undefined,
): readonly string[] {
  if (first === other) return ["", ""];
  const both = (first?.effects ?? []).flatMap(({ index, learned }) => {
    const its = other?.effects.find((effect) => effect.index === index);
    return its === undefined
      ? []
      : [
          {
            apart: Math.abs(its.learned.mean - learned.mean) / learned.se,
            error: its.learned.se / learned.se,
          },
        ];
  });
  const apart = both.map((one) => one.apart);
  return [
    `${middle(apart).toFixed(2)}, ${Math.max(...apart).toFixed(1)}`,
    middle(both.map((one) => one.error)).toFixed(2),
  ];
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
