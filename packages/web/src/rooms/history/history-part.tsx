import type { History } from "@staying-power/forecast";
import { headline, historyWords, locale } from "@staying-power/words";
import { type HistoryDay, historyDays } from "./model/history-days.ts";
import { HistoryChart } from "./history-chart.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { answersAt } from "../answers/address.ts";
import { Worded } from "../../ui/parts/worded.tsx";

/** The history as a picture, a table and a list, newest first. */
export function HistoryPart({ history }: { readonly history: History }) {
  const words = historyWords;
  const days = historyDays(history.steps);
  if (days.length < 2)
    return (
      <>
        <p>{words.one}</p>
        <p>
          <ScreenLink to={answersAt()} class="line-link">
            {words.change}
          </ScreenLink>
        </p>
      </>
    );
  return (
    <>
      <p>{words.intro}</p>
      <section>
        <h2>{words.chart.heading}</h2>
        <HistoryPicture days={days} />
      </section>
      <section>
        <h2>{words.days}</h2>
        <p class="quiet">{words.order}</p>
        <ol class="history-days">
          {days.map((day) => (
            <Day key={day.day} day={day} />
          ))}
        </ol>
        {history.earlier > 0 && (
          <p class="quiet">{words.earlier(history.earlier)}</p>
        )}
      </section>
    </>
  );
}

/** The days as a picture with its table; at least two, the newest first. */
export function HistoryPicture({
  days,
}: {
  readonly days: readonly HistoryDay[];
}) {
  const words = historyWords.chart;
  const oldestFirst = days.toReversed();
  const [oldest] = oldestFirst;
  const [newest] = days;
  if (oldest === undefined || newest === undefined) return null;
  const ends = [locale.day(oldest.day), locale.day(newest.day)] as const;
  return (
    <>
      <figure>
        <HistoryChart
          days={oldestFirst}
          yLabel={words.y}
          labels={{
            back: words.back,
            stayed:
              newest.state === "together" ? words.stayedTogether : words.stayed,
          }}
          ends={ends}
          alt={words.alt({
            from: ends[0],
            to: ends[1],
            back:
              oldest.back === null || newest.back === null
                ? null
                : { one: oldest.back.about, other: newest.back.about },
            stayed: { one: oldest.stayed.about, other: newest.stayed.about },
          })}
        />
        <figcaption class="quiet">{words.band}</figcaption>
      </figure>
      <TableTwin
        caption={words.heading}
        columns={[words.columns.day, words.columns.back, words.columns.stayed]}
        rows={days.map(({ day, back, stayed }) => [
          locale.day(day),
          back === null ? words.present : words.cell(back),
          words.cell(stayed),
        ])}
      />
    </>
  );
}

function Day({ day }: { readonly day: HistoryDay }) {
  const words = historyWords;
  return (
    <li>
      <h3>
        <time dateTime={day.day}>{locale.day(day.day)}</time>
      </h3>
      <p>{headline(day.whole, day.state)}</p>
      {day.moved === null && <p class="quiet">{words.first}</p>}
      <WhatMoved day={day} />
      {day.small.length > 0 && <p class="quiet">{words.small(day.small)}</p>}
    </li>
  );
}

/** What moved it on a day by a whole person or more. */
export function WhatMoved({
  day,
}: {
  readonly day: Pick<HistoryDay, "moved">;
}) {
  const { moved } = day;
  if (moved === null || moved.length === 0) return null;
  return (
    <ul class="points">
      {moved.map((one, index) => (
        <li key={index}>
          <Worded sentence={historyWords.moved(one)} />
        </li>
      ))}
    </ul>
  );
}
