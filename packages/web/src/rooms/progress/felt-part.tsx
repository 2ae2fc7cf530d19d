import type { Change, Cut, Felt, FeltMeasure } from "@staying-power/plan";
import { locale, progressWords } from "@staying-power/words";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { levelOf } from "../today/model/check-in.ts";
import { FeltChart } from "./felt-chart.tsx";
import { feltSteps, feltWords } from "./model/felt-steps.ts";
import { endsOf, pieceColumn } from "./model/piece-names.ts";
import type { UrgesMet } from "./model/urges-met.ts";

interface FeltPartProps {
  readonly measure: FeltMeasure;
  readonly felt: Felt;
  readonly cut: Cut;
  /** Urges that were met in the kit, where there were any. */
  readonly met?: UrgesMet | null;
}

/** A mood or an urge over time: a sentence, a picture, a table. */
export function FeltPart({ measure, felt, cut, met = null }: FeltPartProps) {
  const words = progressWords.felt;
  const { heading, change, column } = words[measure];
  return (
    <section class="stack">
      <h2>{heading}</h2>
      {felt.days === 0 ? (
        <p>{progressWords.none}</p>
      ) : (
        <>
          <p>{change({ window: cut.window, change: felt.change })}</p>
          <WayOn measure={measure} change={felt.change} />
        </>
      )}
      {met !== null && <p>{words.met(met)}</p>}
      {felt.days > 0 && (
        <>
          <FeltChart
            pieces={felt.pieces}
            steps={feltSteps[measure]}
            alt={altOf(measure, felt, cut)}
            ends={endsOf(cut)}
          />
          <TableTwin
            caption={heading}
            columns={[pieceColumn(cut), column]}
            rows={() => rowsOf(measure, felt, cut)}
          />
        </>
      )}
    </section>
  );
}

/** Where it is harder, what there is for it; never where the days do not say so. */
function WayOn({
  measure,
  change: { kind },
}: {
  readonly measure: FeltMeasure;
  readonly change: Change;
}) {
  const words = progressWords.felt;
  if (measure === "mood" && kind === "lower")
    return (
      <ScreenLink to={helpAt()} class="button">
        {words.help}
      </ScreenLink>
    );
  if (measure === "urge" && kind === "higher")
    return (
      <ScreenLink to={kitAt()} class="button">
        {words.kit}
      </ScreenLink>
    );
  return null;
}

function wordOf(measure: FeltMeasure, value: number): string {
  return feltWords[measure][levelOf(measure, value) ?? 0] ?? "";
}

function altOf(measure: FeltMeasure, { pieces, days }: Felt, cut: Cut): string {
  const told = pieces.filter((piece) => piece !== null);
  return progressWords.felt.alt({
    from: locale.day(cut.from),
    to: locale.day(cut.to),
    told: days,
    low: wordOf(measure, Math.min(...told.map(({ low }) => low))),
    high: wordOf(measure, Math.max(...told.map(({ high }) => high))),
  });
}

function rowsOf(
  measure: FeltMeasure,
  { pieces }: Felt,
  cut: Cut,
): readonly (readonly string[])[] {
  return cut.pieces
    .map(({ from }, place) => {
      const piece = pieces[place] ?? null;
      return [
        locale.day(from),
        piece === null
          ? progressWords.gap
          : progressWords.felt.cell({
              mean: wordOf(measure, piece.mean),
              low: wordOf(measure, piece.low),
              high: wordOf(measure, piece.high),
            }),
      ];
    })
    .toReversed();
}
