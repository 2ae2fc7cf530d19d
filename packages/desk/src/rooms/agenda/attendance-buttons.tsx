import { Worded } from "@staying-power/web/ui";
import { deskAgendaWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import type { HeldCall } from "../../visit/agenda.ts";
import { callName } from "../../ui/call-name.ts";
import type { OfAgenda } from "./of-agenda.ts";

const words = deskAgendaWords.attendance;

interface AttendanceButtonsProps extends OfAgenda {
  readonly held: HeldCall;
}

/** Whether a call took place: one tap, which can be undone, and changed as long as the call is there. */
export function AttendanceButtons({ held, act }: AttendanceButtonsProps) {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const { call } = held;
  const mark = async (state: "kept" | "no-show"): Promise<void> => {
    if (state === call.state) return;
    setBusy(true);
    const before =
      call.state === "kept" || call.state === "no-show" ? call.state : "booked";
    const failed = await act(
      () => desk.agenda.change(call, { kind: "attendance", state }),
      words.done[state],
      {
        undo: () =>
          desk.agenda.change(
            { ...call, revision: call.revision + 1 },
            { kind: "attendance", state: before },
          ),
        undone: before === "booked" ? words.undone : words.done[before],
      },
    );
    setBusy(false);
    setProblem(failed);
  };
  return (
    <>
      <ProblemLine problem={problem} />
      <div class="row">
        {(["kept", "no-show"] as const).map((state) => (
          <button
            key={state}
            type="button"
            disabled={busy}
            aria-pressed={state === call.state}
            onClick={() => void mark(state)}
          >
            {words[state]}
            <Worded sentence={words.hidden(callName(held))} />
          </button>
        ))}
      </div>
    </>
  );
}
