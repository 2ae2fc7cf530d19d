import {
  fewRecords,
  type OutcomeBin,
  type OutcomeScore,
} from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";
import { pageText, setIn } from "./page-text.ts";
import { textTable } from "./text-table.ts";

const words = terminalWords.outcomes;

/** What was said beside what became of it, as a page. */
export function outcomeScorePage(
  { records, watched, bins, stayed }: OutcomeScore,
  width: number,
  look: Ink,
): string {
  const { columns } = words;
  const column = (heading: string, cell: (bin: OutcomeBin) => string) => ({
    heading,
    cells: bins.map(cell),
  });
  const table = textTable(
    columns.said,
    bins.map(({ said }) => words.said[said]),
    [
      column(columns.records, (bin) => locale.number(bin.records)),
      column(columns.back, (bin) => locale.number(bin.back)),
      column(columns.share, ({ share }) => percents(share) ?? words.none),
      column(columns.verdict, verdict),
    ],
    width - 3,
  );
  const isFew = bins.some((bin) => bin.records < fewRecords);
  const said = [
    words.watched({
      watched: locale.number(watched),
      all: locale.number(records),
    }),
    words.stayed({
      together: stayed.together,
      back: stayed.back,
      share: percents(stayed.share),
    }),
    ...(isFew ? [words.few(locale.number(fewRecords))] : []),
    words.selection,
  ];
  return pageText([
    look.strong(words.heading),
    "",
    ...setIn(table, look),
    "",
    ...said.flatMap((text) => wrapText(text, width - 1)),
  ]);
}

function verdict({ records, fits }: OutcomeBin): string {
  if (fits === null) return "";
  if (records < fewRecords) return words.verdicts.few;
  return fits ? words.verdicts.fits : words.verdicts.off;
}

function percents(share: OutcomeBin["share"]): string | null {
  if (share === null) return null;
  const [value, low, high] = [share.value, share.low, share.high].map((one) =>
    String(Math.round(one * 100)),
  );
  return `${value} ${low}–${high}`;
}
