import { isCalendarDate } from "@staying-power/case";
import { wallOf } from "@staying-power/calls";
import { deskAgendaWords, deskFrameWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { dayIn, instantIn, shownZone } from "../../visit/zone.ts";
import type { CallItemProps } from "./of-agenda.ts";
import { FreeTimesPart } from "./free-times-part.tsx";
import { SaidField } from "./said-field.tsx";

const words = deskAgendaWords.move;

interface MoveFormProps extends CallItemProps {
  readonly onLeave: () => void;
}

/** Another time for a call, said by both clocks before it is moved. */
export function MoveForm({ held, act, onLeave }: MoveFormProps) {
  const desk = useDesk();
  const { call } = held;
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const [day, setDay] = useState(dayIn(zone, new Date(call.start)));
  /** By the coach's clock, as a field of a form gives it: `18:00`. */
  const [clock, setClock] = useState("");
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const at = instantIn(zone, `${day}T${clock}`);
  const start = at === null ? null : new Date(at).toISOString();
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
            setProblem("");
          }}
        />
      </label>
      {isCalendarDate(day) && (
        <FreeTimesPart
          call={call}
          day={day}
          chosen={start}
          onChoose={(free) => {
            setClock(wallOf(zone, Date.parse(free)).slice(11));
            setProblem("");
          }}
        />
      )}
      <ClockField
        clock={clock}
        onClock={(to) => {
          setClock(to);
          setProblem("");
        }}
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
