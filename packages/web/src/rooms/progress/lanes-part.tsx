import type { Cut } from "@staying-power/plan";
import { locale, progressWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { LanesChart } from "./lanes-chart.tsx";
import { endsOf, pieceColumn } from "./model/piece-names.ts";

interface LanesPartProps<Lane extends string> {
  readonly kind: "contact" | "done";
  readonly heading: string;
  readonly lanes: readonly { readonly id: Lane; readonly label: string }[];
  /** One for each piece of the cut: in how many of its days something of a lane was told, and in how many anything. */
  readonly pieces: readonly (Readonly<Record<Lane, number>> & {
    readonly told: number;
  })[];
  readonly cut: Cut;
  /** How many days there were of each, in one sentence. */
  readonly counts: string;
  readonly change: string;
  /** False where the picture would show nothing. */
  readonly hasPicture?: boolean;
  readonly children?: ComponentChildren;
}

/** Days of some kinds over time: what they come to, how they changed, a lane of bars for each kind, and its table. */
export function LanesPart<Lane extends string>({
  kind,
  heading,
  lanes,
  pieces,
  cut,
  counts,
  change,
  hasPicture = true,
  children,
}: LanesPartProps<Lane>) {
  return (
    <section class="stack">
      <h2>{heading}</h2>
      {pieces.every(({ told }) => told === 0) ? (
        <p>{progressWords.none}</p>
      ) : (
        <>
          <p>{counts}</p>
          <p>{change}</p>
          {hasPicture && (
            <LanesChart
              kind={kind}
              lanes={lanes.map(({ id, label }) => ({
                id,
                label,
                days: pieces.map((piece) => piece[id]),
              }))}
              told={pieces.map(({ told }) => told > 0)}
              step={cut.step}
              alt={counts}
              ends={endsOf(cut)}
            />
          )}
          <TableTwin
            caption={heading}
            columns={[pieceColumn(cut), ...lanes.map(({ label }) => label)]}
            rows={() =>
              cut.pieces
                .map(({ from }, place) => {
                  const piece = pieces[place];
                  return [
                    locale.day(from),
                    ...lanes.map(({ id }) =>
                      piece === undefined || piece.told === 0
                        ? progressWords.gap
                        : piece[id],
                    ),
                  ];
                })
                .toReversed()
            }
          />
          {children}
        </>
      )}
    </section>
  );
}
