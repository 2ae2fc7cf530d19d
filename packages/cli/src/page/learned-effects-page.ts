import type { LearnedFromCoded } from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";
import { scoreTables } from "./case-scores-page.ts";
import { textTable } from "./text-table.ts";
import { pageText } from "./page-text.ts";

const words = terminalWords.learn.coded;

/** What coded cases make of the sizes of effects, as a page. */
export function learnedEffectsPage(
  learned: LearnedFromCoded,
  width: number,
  look: Ink,
): string {
  const { validated, widened, scale } = learned;
  const indented = (lines: readonly string[]): string[] =>
    lines.map((line) => `  ${line}`);
  const scores = (
    heading: string,
    list: (typeof validated)["before"],
  ): string[] => [
    "",
    heading,
    ...scoreTables(list, width - 3).flatMap((table) => [
      "",
      ...indented(table),
    ]),
  ];
  const lines = [
    look.strong(words.heading),
    "",
    ...indented(effectTable(learned, width - 3)),
    "",
    ...wrapText(
      words.widened({
        back: locale.number(widened.back),
        stay: locale.number(widened.stay),
      }),
      width - 1,
    ),
    ...wrapText(
      words.scale({
        back: scale.back.toFixed(2),
        stay: scale.stay.toFixed(2),
      }),
      width - 1,
    ),
    "",
    ...(validated.folds > 1
      ? [
          look.strong(words.scores({ folds: String(validated.folds) })),
          ...scores(words.before, validated.before),
          ...scores(words.after, validated.after),
        ]
      : wrapText(words.single, width - 1)),
    "",
    ...wrapText(words.unchanged, width - 1),
  ];
  return pageText(lines);
}

function effectTable(
  { effects }: LearnedFromCoded,
  width: number,
): readonly string[] {
  const { columns } = words;
  const size = ({ mean, se }: { mean: number; se: number }): string =>
    `${mean.toFixed(2)} ± ${se.toFixed(2)}`;
  return textTable(
    columns.effect,
    effects.map(({ on, when }) => `${on}, ${when}`.replaceAll("`", "")),
    [
      {
        heading: columns.before,
        cells: effects.map(({ prior }) => size(prior)),
      },
      {
        heading: columns.after,
        cells: effects.map((effect) => size(effect.learned)),
      },
      {
        heading: columns.cases,
        cells: effects.map(({ cases }) => locale.number(cases)),
      },
    ],
    width,
  );
}
