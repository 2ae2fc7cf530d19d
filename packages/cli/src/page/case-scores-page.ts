import type { CaseScore, Estimate } from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";
import { textTable } from "./text-table.ts";
import { pageText, setIn } from "./page-text.ts";

const words = terminalWords.audit.cases;

/** How well cases with known outcome are told apart, as a page. */
export function caseScoresPage(
  scores: readonly CaseScore[],
  width: number,
  look: Ink,
): string {
  const lines = [
    look.strong(words.heading),
    "",
    ...scoreTables(scores, width - 3).flatMap((table, index) => [
      ...(index === 0 ? [] : [""]),
      ...setIn(table, look),
    ]),
    ...scores.flatMap((score) => [
      "",
      ...wrapText(
        `${words.benefit}: ${words.outcomes[score.outcome]}`,
        width - 1,
      ),
      "",
      ...setIn(benefitTable(score, width - 3), look),
    ]),
    "",
    ...wrapText(words.note, width - 1),
  ];
  return pageText(lines);
}

/** How they are ranked, and how far their chances may be trusted: two tables, since one is too wide for a narrow window. */
export function scoreTables(
  scores: readonly CaseScore[],
  width: number,
): readonly (readonly string[])[] {
  const { columns } = words;
  const column = (heading: string, cell: (score: CaseScore) => string) => ({
    heading,
    cells: scores.map(cell),
  });
  const table = (cells: readonly ReturnType<typeof column>[]) =>
    textTable(
      columns.outcome,
      scores.map(({ outcome }) => words.outcomes[outcome]),
      cells,
      width,
    );
  return [
    table([
      column(columns.cases, ({ cases }) => locale.number(cases)),
      column(columns.happened, ({ happened }) => locale.number(happened)),
      column(columns.auc, ({ auc }) => estimate(auc)),
    ]),
    table([
      column(columns.slope, ({ slope }) => estimate(slope)),
      column(columns.score, ({ logScore }) => logScore.toFixed(3)),
      column(columns.share, (score) => score.logScoreOfShare.toFixed(3)),
    ]),
  ];
}

function benefitTable(
  { netBenefit }: CaseScore,
  width: number,
): readonly string[] {
  const { benefitColumns } = words;
  return textTable(
    benefitColumns.from,
    netBenefit.map(({ from }) => from.toFixed(1)),
    [
      {
        heading: benefitColumns.model,
        cells: netBenefit.map(({ model }) => model.toFixed(3)),
      },
      {
        heading: benefitColumns.all,
        cells: netBenefit.map(({ all }) => all.toFixed(3)),
      },
    ],
    width,
  );
}

function estimate(found: Estimate | null): string {
  return found === null
    ? words.none
    : `${found.value.toFixed(2)} ${found.low.toFixed(2)}–${found.high.toFixed(2)}`;
}
