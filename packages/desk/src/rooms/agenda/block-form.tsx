import { deskAgendaWords, deskFrameWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { instantIn } from "../../visit/zone.ts";
import type { OfAgenda } from "./of-agenda.ts";

const words = deskAgendaWords.block;

/** How long a time may be kept free, in minutes. */
const lengths = [30, 60, 120, 240, 480];

interface BlockFormProps extends OfAgenda {
  /** The day that is offered first, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A time that nobody is to book. */
export function BlockForm({ act, day }: BlockFormProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const [typed, setTyped] = useState("");
  const [minutes, setMinutes] = useState(60);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const keep = async (): Promise<void> => {
    const at = instantIn(zone, typed);
    const start = at === null ? null : new Date(at).toISOString();
    if (start === null || Date.parse(start) <= desk.now().getTime())
      return setProblem(deskAgendaWords.move.choose);
    setBusy(true);
    const failed = await act(
      () => desk.agenda.block(start, minutes),
      words.done,
    );
    setBusy(false);
    setProblem(
      failed === null
        ? ""
        : failed === "taken"
          ? words.taken
          : deskFrameWords.problems[failed],
    );
    if (failed === null) setTyped("");
  };
  return (
    <details>
      <summary>{words.heading}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p class="quiet">{words.text}</p>
        <div class="fields">
          <label class="field">
            <span>{words.at}</span>
            <input
              type="datetime-local"
              step={300}
              min={`${day}T00:00`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words.minutes}</span>
            <select
              value={minutes}
              onChange={(event) =>
                setMinutes(Number(event.currentTarget.value))
              }
            >
              {lengths.map((one) => (
                <option key={one} value={one}>
                  {words.length(one)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div role="alert">
          {problem !== "" && <p class="problem">{problem}</p>}
        </div>
        <button type="submit" disabled={busy}>
          {words.action}
        </button>
      </form>
    </details>
  );
}
