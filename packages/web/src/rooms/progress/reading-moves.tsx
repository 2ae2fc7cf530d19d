import type { Cut } from "@staying-power/plan";
import { locale, progressWords } from "@staying-power/words";
import { HistoryPicture, WhatMoved } from "../history/history-part.tsx";
import { type HistoryDay, historyDays } from "../history/model/history-days.ts";
import { useHistory } from "../history/use-history.ts";
import { readingMove } from "./model/reading-move.ts";

const words = progressWords.reading;

/** So many days on which something moved it are told here, the newest. */
const mostDays = 3;

/** How the reading moved within a window, as on the page of its own. */
export function ReadingMoves({ cut }: { readonly cut: Cut }) {
  const { told } = useHistory();
  if (told === null)
    return (
      <p class="quiet" role="status">
        {words.working}
      </p>
    );
  if (told.kind === "failed") return <p>{words.failed}</p>;
  const days = historyDays(told.history.steps).filter(
    ({ day }) => day >= cut.from && day <= cut.to,
  );
  return days.length < 2 ? <p>{words.one}</p> : <Days days={days} />;
}

function Days({ days }: { readonly days: readonly HistoryDay[] }) {
  const move = readingMove(days);
  const moved = days.filter((day) => (day.moved ?? []).length > 0);
  return (
    <>
      <p>{move === null ? words.turned : words.change(move)}</p>
      <HistoryPicture days={days} />
      {moved.length > 0 && <h3>{words.moved}</h3>}
      {moved.slice(0, mostDays).map((day) => (
        <div key={day.day}>
          <p class="quiet">{locale.day(day.day)}</p>
          <WhatMoved day={day} />
        </div>
      ))}
    </>
  );
}
