import { deskAgendaWords, deskFrameWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { SureButton } from "../../ui/sure-button.tsx";
import type { CallItemProps } from "./of-agenda.ts";
import { SaidField } from "./said-field.tsx";

const words = deskAgendaWords.cancel;

interface CancelFormProps extends CallItemProps {
  readonly onLeave: () => void;
}

/** Cancels a call, with a word to whoever booked it. */
export function CancelForm({ held, act, onLeave }: CancelFormProps) {
  const desk = useDesk();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const cancel = async (): Promise<void> => {
    setBusy(true);
    const failed = await act(
      () => desk.agenda.change(held.call, { kind: "cancel", said }),
      words.done,
    );
    setBusy(false);
    if (failed === null) return onLeave();
    setProblem(
      failed === "conflict" ? words.changed : deskFrameWords.problems[failed],
    );
  };
  return (
    <div class="stack">
      <h4>{words.heading}</h4>
      <SaidField label={words.said} onSaid={setSaid} />
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <SureButton
        sure={words.sure}
        action={words.do}
        busy={busy}
        onSure={() => void cancel()}
      />
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}
