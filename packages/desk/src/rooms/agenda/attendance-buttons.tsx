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

/** Whether a call took place: one tap. */
export function AttendanceButtons({ held, act }: AttendanceButtonsProps) {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const mark = async (state: "kept" | "no-show"): Promise<void> => {
    setBusy(true);
    const failed = await act(
      () => desk.agenda.change(held.call, { kind: "attendance", state }),
      words.done,
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
