import { isCalendarDate } from "@staying-power/case";
import { deskAgendaWords, deskFrameWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { dayIn, instantIn, shownZone } from "../../visit/zone.ts";
import type { CallItemProps } from "./of-agenda.ts";
import { FreeTimesPart } from "./free-times-part.tsx";
import { SaidField } from "./said-field.tsx";

const words = deskAgendaWords.move;

/** The hour that is chosen: the very instant of one that is free, or a clock that was typed. */
interface Hour {
  readonly free: string | null;
  /** By the coach's clock, as a field of a form gives it: `18:00`. */
  readonly clock: string;
}

const noHour: Hour = { free: null, clock: "" };

/** The instant in UTC; null where there is none yet. */
function startOf(
  { free, clock }: Hour,
  { day, zone }: { readonly day: string; readonly zone: string },
): string | null {
  if (free !== null) return free;
  const at = instantIn(zone, `${day}T${clock}`);
  return at === null ? null : new Date(at).toISOString();
}

interface MoveFormProps extends CallItemProps {
  readonly onLeave: () => void;
}

/** Another time for a call, said by both clocks before it is moved. */
export function MoveForm({ held, act, onLeave }: MoveFormProps) {
  const desk = useDesk();
  const { call } = held;
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const [day, setDay] = useState(dayIn(zone, new Date(call.start)));
  const [hour, setHour] = useState<Hour>(noHour);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const start = startOf(hour, { day, zone });
  const choose = (to: Hour): void => {
    setHour(to);
    setProblem("");
  };
  const move = async (): Promise<void> => {
    if (start === null || Date.parse(start) <= desk.now().getTime())
      return setProblem(words.choose);
    setBusy(true);
    const failed = await act(
      () => desk.agenda.change(call, { kind: "move", start, said }),
      words.done,
    );
    setBusy(false);
    if (failed === null) return onLeave();
    setProblem(problemOf(failed));
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <h4>{words.heading}</h4>
      <label class="field">
        <span>{words.day}</span>
        <input
          type="date"
          min={dayIn(zone, desk.now())}
          value={day}
          onInput={(event) => {
            setDay(event.currentTarget.value);
            // A time that was free on one day says nothing of another; a clock that was typed stands for any.
            choose({ ...hour, free: null });
          }}
        />
      </label>
      {isCalendarDate(day) && (
        <FreeTimesPart
          call={call}
          day={day}
          chosen={start}
          onChoose={(free) => choose({ free, clock: "" })}
        />
      )}
      <ClockField
        clock={hour.clock}
        onClock={(clock) => choose({ free: null, clock })}
      />
      <p role="status">
        {start !== null &&
          words.chosen({
            yours: locale.moment(start, zone),
            theirs: locale.moment(start, shownZone(call.personZone)),
          })}
      </p>
      <SaidField label={words.said} onSaid={setSaid} />
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <MoveButtons busy={busy} onLeave={onLeave} />
    </form>
  );
}

function MoveButtons({
  busy,
  onLeave,
}: {
  readonly busy: boolean;
  readonly onLeave: () => void;
}) {
  return (
    <div class="row">
      <button type="submit" class="main-action" disabled={busy}>
        {words.do}
      </button>
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}

/** Any other hour of the day. */
function ClockField({
  clock,
  onClock,
}: {
  readonly clock: string;
  readonly onClock: (clock: string) => void;
}) {
  return (
    <label class="field">
      <span>{words.other}</span>
      <input
        type="time"
        step={300}
        value={clock}
        onInput={(event) => onClock(event.currentTarget.value)}
      />
      <span class="quiet">{words.otherNote}</span>
    </label>
  );
}

function problemOf(failed: RelayProblem): string {
  if (failed === "taken") return words.taken;
  return failed === "conflict"
    ? words.changed
    : deskFrameWords.problems[failed];
}
