import { deskKeepingWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { SureButton } from "../../ui/sure-button.tsx";
import { forgetCase } from "../../visit/forget-ended.ts";

const words = deskKeepingWords.dispose;

interface DisposePartProps {
  readonly id: string;
  readonly onProblem: (problem: RelayProblem | null) => void;
}

/** Deletes a case at once, opened or not, after saying what that is. */
export function DisposePart({ id, onProblem }: DisposePartProps) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const dispose = async (): Promise<void> => {
    setBusy(true);
    const done = await desk.asCoach((relay, token) =>
      relay.done(`/v1/inbox/${id}`, { method: "DELETE", token }),
    );
    setBusy(false);
    onProblem(done.ok ? null : done.error);
    if (!done.ok) return;
    forgetCase(desk, id);
    await desk.parcels.look(id);
  };
  return (
    <>
      <p>{words.text}</p>
      <SureButton
        sure={words.sure}
        action={words.action}
        busy={busy}
        onSure={() => void dispose()}
      />
    </>
  );
}
