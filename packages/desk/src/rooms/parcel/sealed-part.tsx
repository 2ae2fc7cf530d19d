import type { InboxParcel } from "@staying-power/envelope";
import {
  deskFrameWords,
  deskInboxWords,
  deskParcelWords,
} from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";

const words = deskParcelWords;

interface SealedPartProps {
  readonly parcel: InboxParcel;
  /** Whether an older version is open already. */
  readonly newer?: boolean;
}

/** A case that is to be opened: said before it is done, since its owner sees it. */
export function SealedPart({ parcel, newer = false }: SealedPartProps) {
  const { parcels } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const open = async (): Promise<void> => {
    setBusy(true);
    setProblem("");
    const opened = await parcels.open(parcel.id);
    setBusy(false);
    if (!opened.ok) setProblem(problemText(opened.error));
  };
  return (
    <div class={newer ? "notice" : "stack"}>
      <p>{newer ? words.newer : words.sealed.text}</p>
      <button
        type="button"
        class={newer ? undefined : "main-action"}
        disabled={busy}
        onClick={() => void open()}
      >
        {newer ? words.openNewer : words.sealed.action}
      </button>
      <p role="status" class="quiet">
        {busy && deskInboxWords.working}
      </p>
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
    </div>
  );
}

type Problem = Extract<
  Awaited<ReturnType<ReturnType<typeof useDesk>["parcels"]["open"]>>,
  { ok: false }
>["error"];

function problemText(error: Problem): string {
  if (error === "wrong-key" || error === "damaged" || error === "not-a-case")
    return words.problems[error];
  return deskFrameWords.problems[error];
}
