import { type ContactDays, contactSides, type Cut } from "@staying-power/plan";
import { locale, progressWords } from "@staying-power/words";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { LanesChart } from "./lanes-chart.tsx";
import { endsOf, pieceColumn } from "./model/piece-names.ts";

interface ContactPartProps {
  readonly contact: ContactDays;
  readonly cut: Cut;
}

/** Days of contact over time, by who began, as counts and no verdict. */
export function ContactPart({ contact, cut }: ContactPartProps) {
  const words = progressWords.contact;
  const { pieces, sum, change } = contact;
  const sides = contactSides.filter(
    (side) => side !== "errands" || sum.errands > 0,
  );
  const isAny = sides.some((side) => sum[side] > 0);
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
          {isAny && (
            <LanesChart
              kind="contact"
              lanes={sides.map((side) => ({
                id: side,
                label: words.sides[side],
                days: pieces.map((piece) => piece[side]),
              }))}
              told={pieces.map(({ told }) => told > 0)}
              step={cut.step}
              alt={counts}
              ends={endsOf(cut)}
            />
          )}
          <TableTwin
            caption={words.heading}
            columns={[
              pieceColumn(cut),
              ...sides.map((side) => words.sides[side]),
            ]}
            rows={() =>
              cut.pieces
                .map(({ from }, place) => {
                  const piece = pieces[place];
                  return [
                    locale.day(from),
                    ...sides.map((side) =>
                      piece === undefined || piece.told === 0
                        ? progressWords.gap
                        : piece[side],
                    ),
                  ];
                })
                .toReversed()
            }
          />
          <p class="quiet">{words.note}</p>
        </>
      )}
    </section>
  );
}
