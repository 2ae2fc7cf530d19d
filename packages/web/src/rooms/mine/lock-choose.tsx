import { failingWords, lockWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import type { PreparedLock } from "../../keep/locking.ts";
import {
  isSamePassphrase,
  isTooShort,
  shortestPassphrase,
} from "../../keep/passphrase.ts";
import type { Watching } from "../../keep/watching.ts";
import { failureCause } from "../../visit/failure-cause.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { SecretField, ShowSecret } from "../../ui/parts/secret-field.tsx";
import { whyNotSealed } from "../../ui/parts/why-not-sealed.ts";
import { WorkForm } from "../../ui/parts/work-form.tsx";

const words = lockWords.choose;

interface LockChooseProps {
  /** Whether a lock is on already. */
  readonly change: boolean;
  readonly onPrepared: (prepared: PreparedLock) => void;
  readonly onCancel: () => void;
}

/** A passphrase, typed twice unless it can be read. */
export function LockChoose({ change, onPrepared, onCancel }: LockChooseProps) {
  const { session } = useApp();
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const ruleId = useId();

  const prepare = async (watching: Watching): Promise<string | null> => {
    if (isTooShort(typed)) return words.short(shortestPassphrase);
    if (!shown && !isSamePassphrase(again, typed)) return words.differ;
    const prepared = await session.prepareLock(typed, watching);
    if (prepared === "failed") return whyNotSealed("lock", words.failed);
    if (typeof prepared === "string") return words[prepared];
    onPrepared(prepared);
    return null;
  };

  // Nobody chooses a passphrase for a lock that cannot be made here.
  if (failureCause("lock") === "insecure")
    return <p>{failingWords.sealing.insecure}</p>;
  return (
    <>
      {!change && (
        <>
          <p>{words.intro}</p>
          <p>{words.noKey}</p>
        </>
      )}
      <WorkForm
        action={words.action}
        problemId={problemId}
        field={field}
        onWork={prepare}
      >
        {(busy, wrong) => (
          <>
            <p id={ruleId} class="quiet">
              {words.rule(shortestPassphrase)}
            </p>
            <SecretField
              label={words.label}
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
            <p class="quiet">{words.browser}</p>
          </>
        )}
      </WorkForm>
      {change && (
        <button type="button" class="plain" onClick={onCancel}>
          {lockWords.cancel}
        </button>
      )}
    </>
  );
}
