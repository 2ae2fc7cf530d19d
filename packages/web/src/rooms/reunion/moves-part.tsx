import {
  locale,
  reasons as reasonWords,
  reunionMove,
  reunionRoomWords,
  type WholeRound,
} from "@staying-power/words";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { HistoryChart } from "../history/history-chart.tsx";
import { reasonIn } from "./model/reason-in.ts";

/** How a wrong reason and the right one moved from check to check; at least two, oldest first. */
export function MovesPart({
  rounds,
}: {
  readonly rounds: readonly WholeRound[];
}) {
  const words = reunionRoomWords.moves;
  const move = reunionMove(rounds);
  const [first] = rounds;
  const last = rounds.at(-1);
  if (move === null || first === undefined || last === undefined) return null;
  const wrong = reasonWords[move.wrong].name;
  const ends = [locale.day(first.on), locale.day(last.on)] as const;
  const of = (round: WholeRound) => ({
    wrong: reasonIn(round, move.wrong),
    right: reasonIn(round, "attraction"),
  });
  return (
    <div class="stack">
      <p>
        {move.kind === "takes-place"
          ? words.takesPlace(wrong)
          : move.kind === "fades"
            ? words.fades(wrong)
            : words.steady}
      </p>
      <figure>
        {/* The open mark is the wrong reason, the filled one the right. */}
        <HistoryChart
          days={rounds.map((round) => ({
            day: round.on,
            back: of(round).wrong,
            stayed: of(round).right,
          }))}
          yLabel={words.y}
          labels={{
            back: (people) => words.label(wrong, people),
            stayed: (people) => words.label(words.right, people),
          }}
          ends={ends}
          alt={words.alt({
            from: ends[0],
            to: ends[1],
            wrong,
            wrongFrom: of(first).wrong.about,
            wrongTo: of(last).wrong.about,
            rightFrom: of(first).right.about,
            rightTo: of(last).right.about,
          })}
        />
        <figcaption class="quiet">{words.band}</figcaption>
      </figure>
      <TableTwin
        caption={words.heading}
        columns={[
          words.columns.day,
          wrong,
          words.columns.right,
          words.columns.lasts,
        ]}
        rows={rounds
          .map((round) => [
            locale.day(round.on),
            words.cell(of(round).wrong),
            words.cell(of(round).right),
            words.cell(round.lasts),
          ])
          .toReversed()}
      />
    </div>
  );
}
