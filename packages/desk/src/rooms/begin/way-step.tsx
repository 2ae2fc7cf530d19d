import { deskBeginWords, deskFrameWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { PassphraseForm } from "../../ui/passphrase-form.tsx";
import {
  type Beginner,
  type Begun,
  finish,
  type WayIn,
} from "../../visit/begin.ts";

const words = deskBeginWords;

interface WayStepProps {
  readonly begun: Begun;
  readonly who: Beginner;
  readonly token: string;
  readonly onDone: () => void;
  readonly onRename: () => void;
}

/** How the coach signs in from now on: by a passkey, or by a passphrase. */
export function WayStep({ begun, who, token, onDone, onRename }: WayStepProps) {
  const desk = useDesk();
  const [typing, setTyping] = useState(!desk.passkeys.known);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const use = async (way: WayIn): Promise<string | null> => {
    const done = await finish(desk, { begun, who, token }, way);
    if (done.ok) onDone();
    return done.ok ? null : problemText(done.error);
  };
  const byPasskey = async (): Promise<void> => {
    setBusy(true);
    setProblem("");
    setProblem((await use({ kind: "passkey" })) ?? "");
    setBusy(false);
  };
  const rename = (
    <button type="button" class="plain" onClick={onRename}>
      {words.rename}
    </button>
  );
  if (typing)
    return (
      <>
        {!desk.passkeys.known && <p>{words.way.noPasskeys}</p>}
        <PassphraseForm
          action={words.way.makePassphrase}
          onChosen={(typed) => use({ kind: "passphrase", typed })}
        />
        {desk.passkeys.known && (
          <button type="button" class="plain" onClick={() => setTyping(false)}>
            {words.way.back}
          </button>
        )}
        {rename}
      </>
    );
  return (
    <div class="stack">
      <p>{words.way.passkeyNote}</p>
      <button
        type="button"
        class="main-action"
        disabled={busy}
        onClick={() => void byPasskey()}
      >
        {words.way.passkey}
      </button>
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button type="button" onClick={() => setTyping(true)}>
        {words.way.other}
      </button>
      {rename}
    </div>
  );
}

type NotDone = Extract<
  Awaited<ReturnType<typeof finish>>,
  { ok: false }
>["error"];

function problemText(error: NotDone): string {
  if (error === "refused") return words.way.refused;
  if (error === "opens-nothing") return words.way.opensNothing;
  if (error === "not-signed-in") return words.spent;
  if (error === "conflict") return words.taken;
  return deskFrameWords.problems[error];
}
