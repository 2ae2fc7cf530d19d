import { addDays } from "@staying-power/case";
import { Screen, UndoLine } from "@staying-power/web/ui";
import { deskAgendaWords, deskFrameWords, locale } from "@staying-power/words";
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "preact/hooks";
import type { Answered, RelayProblem } from "../../net/relay-client.ts";
import {
  agendaAt,
  type AgendaView,
  agendaViews,
  linkAt,
} from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { FirstDay } from "../../ui/first-day.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import {
  byDay,
  dayAsked,
  isAhead,
  marked,
  mondayOf,
  toMark,
  windowOfDays,
  windowOfNext,
} from "../../visit/agenda-days.ts";
import { dayIn } from "../../visit/zone.ts";
import { BlockForm } from "./block-form.tsx";
import { CallItem } from "./call-item.tsx";
import { CallList } from "./call-list.tsx";
import { MailPart } from "./mail-part.tsx";
import { NeedsPart } from "./needs-part.tsx";
import type { CallsProps, OfAgenda, WayBack } from "./of-agenda.ts";
import { AttendanceButtons } from "./attendance-buttons.tsx";
import "./agenda.css";

const words = deskAgendaWords;

interface AgendaScreenProps {
  readonly view: AgendaView;
  readonly day: string;
}

/** The coach's calls: what needs a look, what comes next, or one day or week of them. */
export function AgendaScreen({ view, day }: AgendaScreenProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const today = dayIn(zone, desk.now());
  const asked = dayAsked(day, today);
  const { problem, said, undo, busy, load, act } = useAgenda(view, asked);
  const calls = desk.agenda.calls.value;
  return (
    <Screen heading={words.heading} about={`agenda ${view} ${asked}`}>
      <p class="quiet">{words.zone(locale.zone(zone))}</p>
      <ProblemLine problem={problem} />
      <UndoLine said={said} undo={undo} label={deskFrameWords.undo} />
      <NeedsPart act={act} />
      <MailPart act={act} />
      <Views view={view} asked={asked} />
      {view !== "next" && <Steps {...{ view, asked, today }} />}
      {calls === null && busy && (
        <p class="waiting">{deskFrameWords.loading}</p>
      )}
      {calls !== null && view === "next" && <Next calls={calls} act={act} />}
      {calls !== null && view !== "next" && (
        <Days
          calls={calls}
          none={view === "day" ? words.emptyDay : words.emptyWeek}
          act={act}
        />
      )}
      <BlockForm act={act} day={view === "next" ? today : asked} />
      <button type="button" disabled={busy} onClick={() => void load(true)}>
        {words.refresh}
      </button>
    </Screen>
  );
}

function useAgenda(view: AgendaView, day: string) {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const [said, setSaid] = useState("");
  const [way, setWay] = useState<WayBack | null>(null);
  const [busy, setBusy] = useState(true);
  const loads = useRef(0);
  const load = useCallback(
    async (tell = false): Promise<void> => {
      loads.current += 1;
      const own = loads.current;
      setBusy(true);
      const zone = desk.who.value?.coach.zone ?? desk.zone;
      const window =
        view === "next"
          ? windowOfNext(zone, desk.now())
          : view === "day"
            ? windowOfDays(zone, day, 1)
            : windowOfDays(zone, mondayOf(day), 7);
      const [calls, mail] = await Promise.all([
        desk.agenda.load(window),
        desk.agenda.loadMail(),
      ]);
      // Of an earlier day there is nothing left to say.
      if (own !== loads.current) return;
      setBusy(false);
      setProblem(!calls.ok ? calls.error : mail.ok ? null : mail.error);
      if (tell) setSaid(calls.ok && mail.ok ? words.refreshed : "");
    },
    [desk, view, day],
  );
  /** Those that are looked at now, also for what was begun before the view was changed. */
  const latest = useRef(load);
  // Before it is painted: the calls of one day do not stand under the heading of another.
  useLayoutEffect(() => {
    latest.current = load;
    void load();
  }, [load]);
  const act: OfAgenda["act"] = async (
    what: () => Promise<Answered<null>>,
    done: string,
    back?: WayBack,
  ) => {
    setSaid("");
    setWay(null);
    const answered = await what();
    if (!answered.ok) return answered.error;
    await latest.current();
    setSaid(done);
    setWay(back ?? null);
    return null;
  };
  const takeBack = async ({ undo, undone }: WayBack): Promise<void> => {
    const failed = await act(undo, undone);
    // What was changed elsewhere meanwhile stands there then.
    if (failed !== null) await latest.current();
    setProblem(failed);
  };
  const undo = useMemo(
    () => (way === null ? null : () => void takeBack(way)),
    [way],
  );
  return { problem, said, undo, busy, load, act };
}

/** Next, a day, or a week. */
function Views({
  view,
  asked,
}: {
  readonly view: AgendaView;
  readonly asked: string;
}) {
  return (
    <nav class="tabs" aria-label={words.views.label}>
      <ul>
        {agendaViews.map((one) => (
          <li key={one}>
            <a
              href={
                agendaAt(
                  one === "next" || view === "next"
                    ? { view: one }
                    : { view: one, day: asked },
                ).hash
              }
              aria-current={one === view ? "page" : undefined}
            >
              {words.views[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StepsProps {
  readonly view: AgendaView;
  readonly asked: string;
  readonly today: string;
}

/** Which day or week it is, with the ones around it. */
function Steps({ view, asked, today }: StepsProps) {
  const days = view === "day" ? 1 : 7;
  const monday = mondayOf(asked);
  const to = (day: string): string => agendaAt({ view, day }).hash;
  return (
    <div class="stack">
      <h2>
        {view === "day"
          ? words.day(locale.weekday(asked), locale.day(asked))
          : words.week(locale.day(monday), locale.day(addDays(monday, 6)))}
      </h2>
      <div class="row agenda-steps">
        <a href={to(addDays(asked, -days))}>{words.earlier}</a>
        <a href={to(today)}>{words.today}</a>
        <a href={to(addDays(asked, days))}>{words.later}</a>
      </div>
    </div>
  );
}

/** What is to be marked, and what comes next; what was cancelled stays until its hour is past. */
function Next({ calls, act }: CallsProps) {
  const desk = useDesk();
  const over = toMark(calls, desk.now());
  const said = marked(calls);
  const ahead = calls.filter((held) => isAhead(held, desk.now()));
  return (
    <>
      {over.length > 0 && (
        <section>
          <h2>{words.toMark.heading}</h2>
          <p class="quiet">{words.toMark.text}</p>
          <ul class="agenda-list">
            {over.map((held) => (
              <li key={held.call.id} class="stack">
                <CallItem held={held} act={act} dated />
                <AttendanceButtons held={held} act={act} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {calls.length === 0 ? (
        <FirstDay words={words.empty} href={linkAt().hash} />
      ) : (
        <>
          <h2>{words.next.heading}</h2>
          <Days calls={ahead} none={words.next.none} act={act} />
        </>
      )}
      {said.length > 0 && (
        <details>
          <summary>{words.marked.summary(said.length)}</summary>
          <p class="quiet">{words.marked.text}</p>
          <CallList calls={said} act={act} dated />
        </details>
      )}
    </>
  );
}

function Days({ calls, none, act }: CallsProps & { readonly none: string }) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  if (calls.length === 0) return <p class="quiet">{none}</p>;
  return (
    <div class="agenda-days">
      {byDay(calls, zone).map(({ day, calls: those }) => (
        <div key={day} class="stack">
          <h3>{words.day(locale.weekday(day), locale.day(day))}</h3>
          <CallList calls={those} act={act} />
        </div>
      ))}
    </div>
  );
}
