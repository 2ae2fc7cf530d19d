import type { ReunionCheck } from "@staying-power/forecast";
import {
  locale,
  ninetyRoomWords,
  reunionRoomWords,
  wholeReunion,
} from "@staying-power/words";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { FiguresFrame } from "../../ui/charts/figures-frame.tsx";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { HistoryChart } from "../history/history-chart.tsx";
import { Chapter } from "../../ui/charts/chapter.tsx";
import { reunionAt } from "../reunion/address.ts";
import { LastsPart } from "../reunion/lasts-part.tsx";
import { isDueAgain, isFresh } from "../reunion/model/answers.ts";
import { useReunionCheck } from "../reunion/use-reunion-check.ts";
import type { NinetyNow } from "./model/now.ts";
import { stayMove, type StayWeek, stayWeeks } from "./model/stay-weeks.ts";
import { PaceChapter } from "./pace-chapter.tsx";

const words = ninetyRoomWords.stays;

/** Whether it lasts, as the reunion check has it, and how that moved from week to week; no number before an answer. */
export function StaysPart({ now }: { readonly now: NinetyNow }) {
  const { session } = useApp();
  return isFresh(session.person.value) ? (
    <>
      <section>
        <h2>{words.heading}</h2>
        <p>{words.begin}</p>
        <ScreenLink to={reunionAt()} class="button">
          {words.check}
        </ScreenLink>
      </section>
      <PaceChapter now={now} check={null} />
    </>
  ) : (
    <Checked now={now} />
  );
}

function Checked({ now }: { readonly now: NinetyNow }) {
  const { session } = useApp();
  const { check, state, again } = useReunionCheck();
  const isDue = isDueAgain(session.person.value, session.today.value);
  return (
    <>
      <section>
        {state === "failed" && (
          <FailedPart failed="work" again={again}>
            <p>{reunionRoomWords.failed}</p>
          </FailedPart>
        )}
        {check === null && state !== "failed" && (
          <p class="quiet" role="status">
            {reunionRoomWords.working}
          </p>
        )}
        {check !== null && (
          <FiguresFrame working={state === "working"}>
            <Figures check={check} since={now.since} />
          </FiguresFrame>
        )}
        {isDue && <p>{words.again}</p>}
        <ScreenLink
          to={reunionAt(isDue ? { page: "ask" } : {})}
          class={isDue ? "button" : "line-link"}
        >
          {words.check}
        </ScreenLink>
      </section>
      <PaceChapter now={now} check={check} />
    </>
  );
}

interface FiguresProps {
  readonly check: ReunionCheck;
  readonly since: string;
}

function Figures({ check, since }: FiguresProps) {
  const { session } = useApp();
  const whole = wholeReunion(check);
  const weeks = stayWeeks(whole, since, session.today.value);
  return (
    <>
      <LastsPart whole={whole} />
      {weeks.length > 1 && <Moves weeks={weeks} />}
    </>
  );
}

/** How it moved from week to week, in words, as a picture and as a table; at least two weeks, oldest first. */
function Moves({ weeks }: { readonly weeks: readonly StayWeek[] }) {
  const move = stayMove(weeks);
  const [first] = weeks;
  const last = weeks.at(-1);
  if (move === null || first === undefined || last === undefined) return null;
  const ends = [locale.day(first.on), locale.day(last.on)] as const;
  return (
    <div class="stack">
      <p>{words.moved[move.kind](move)}</p>
      <Chapter words={words.byWeek}>
        <figure>
          <HistoryChart
            days={weeks.map(({ on, lasts }) => ({
              day: on,
              back: null,
              stayed: lasts,
            }))}
            yLabel={words.y}
            labels={{ back: words.label, stayed: words.label }}
            ends={ends}
            alt={words.alt({
              from: ends[0],
              to: ends[1],
              first: first.lasts,
              last: last.lasts,
            })}
          />
          <figcaption class="quiet">{reunionRoomWords.moves.band}</figcaption>
        </figure>
        <TableTwin
          caption={words.heading}
          columns={[words.columns.week, words.columns.day, words.columns.lasts]}
          rows={weeks
            .map(({ week, on, lasts }) => [
              words.week(week),
              locale.day(on),
              words.cell(lasts),
            ])
            .toReversed()}
        />
      </Chapter>
    </div>
  );
}
