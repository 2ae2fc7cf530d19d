import type { Cut, DoneDays } from "@staying-power/plan";
import { locale, progressWords } from "@staying-power/words";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { LanesChart } from "./lanes-chart.tsx";
import { endsOf, pieceColumn } from "./model/piece-names.ts";

const lanes = ["own", "tasks"] as const;

interface DonePartProps {
  readonly done: DoneDays;
  readonly cut: Cut;
}

/** What was done for oneself and of the map, in days. */
export function DonePart({ done, cut }: DonePartProps) {
  const words = progressWords.done;
  const { pieces, sum, change } = done;
  const counts = words.counts(sum);
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {sum.told === 0 ? (
        <p>{progressWords.none}</p>
      ) : (
        <>
          <p>{counts}</p>
          <p>{words.change({ kind: change.kind, window: cut.window })}</p>
          <LanesChart
            kind="done"
            lanes={lanes.map((lane) => ({
              id: lane,
              label: words.lanes[lane],
              days: pieces.map((piece) => piece[lane]),
            }))}
            told={pieces.map(({ told }) => told > 0)}
            step={cut.step}
            alt={counts}
            ends={endsOf(cut)}
          />
          <TableTwin
            caption={words.heading}
            columns={[
              pieceColumn(cut),
              ...lanes.map((lane) => words.lanes[lane]),
            ]}
            rows={() =>
              cut.pieces
                .map(({ from }, place) => {
                  const piece = pieces[place];
                  return [
                    locale.day(from),
                    ...lanes.map((lane) =>
                      piece === undefined || piece.told === 0
                        ? progressWords.gap
                        : piece[lane],
                    ),
                  ];
                })
                .toReversed()
            }
          />
        </>
      )}
    </section>
  );
}
