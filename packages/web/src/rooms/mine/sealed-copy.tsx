import { backupWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import {
  isSamePassphrase,
  isTooShort,
  shortestPassphrase,
} from "../../keep/passphrase.ts";
import type { Watching } from "../../keep/watching.ts";
import { SecretField, ShowSecret } from "../../ui/parts/secret-field.tsx";
import { whyNotSealed } from "../../ui/parts/why-not-sealed.ts";
import { WorkForm } from "../../ui/parts/work-form.tsx";

const words = backupWords.sealed;

interface SealedCopyProps {
  /** Seals and hands over, or tells why it could not be sealed. */
  readonly onSave: (
    passphrase: string,
    watching: Watching,
  ) => Promise<"saved" | "no-memory" | "failed">;
}

/** The backup that only a passphrase opens: typed twice unless it can be read. */
export function SealedCopy({ onSave }: SealedCopyProps) {
  const title = useId();
  const ruleId = useId();
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);

  const save = async (watching: Watching): Promise<string | null> => {
    if (isTooShort(typed)) return words.short(shortestPassphrase);
    if (!shown && !isSamePassphrase(again, typed)) return words.differ;
    const outcome = await onSave(typed, watching);
    if (outcome === "failed") return whyNotSealed("sealing", words.failed);
    if (outcome !== "saved") return words[outcome];
    setTyped("");
    setAgain("");
    return null;
  };

  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.heading}</h2>
      <p>{words.text}</p>
      <WorkForm
        action={words.save}
        problemId={problemId}
        field={field}
        onWork={save}
      >
        {(busy, wrong) => (
          <>
            <p id={ruleId} class="quiet">
              {words.good(shortestPassphrase)}
            </p>
            <SecretField
              label={words.passphrase}
              value={typed}
              shown={shown}
              kind="new-password"
              describedBy={`${ruleId} ${problemId}`}
              field={field}
              {...{ busy, wrong }}
              onInput={setTyped}
            />
            {!shown && (
              <SecretField
                label={words.again}
                value={again}
                shown={false}
                kind="new-password"
                busy={busy}
                onInput={setAgain}
              />
            )}
            <ShowSecret shown={shown} onChange={setShown} />
          </>
        )}
      </WorkForm>
    </section>
  );
}
