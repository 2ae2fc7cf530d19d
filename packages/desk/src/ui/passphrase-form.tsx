import { SecretField, ShowSecret, WorkForm } from "@staying-power/web/ui";
import { deskBeginWords, lockWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";

const words = deskBeginWords.way;

/** So many signs at the least, as in the app. */
const shortest = 12;

interface PassphraseFormProps {
  readonly action: string;
  /** Uses it: what to say when that did not do, or null. */
  readonly onChosen: (typed: string) => Promise<string | null>;
}

/** A new passphrase, typed twice. */
export function PassphraseForm({ action, onChosen }: PassphraseFormProps) {
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const { rule, short, differ } = lockWords.choose;
  return (
    <WorkForm
      action={action}
      problemId={problemId}
      field={field}
      onWork={async () => {
        if (typed.length < shortest) return short(shortest);
        return typed === again ? onChosen(typed) : differ;
      }}
    >
      {(busy, wrong) => (
        <>
          <p class="quiet">{rule(shortest)}</p>
          <SecretField
            label={words.passphrase}
            value={typed}
            kind="new-password"
            describedBy={problemId}
            field={field}
            {...{ shown, busy, wrong }}
            onInput={setTyped}
          />
          <SecretField
            label={words.again}
            value={again}
            kind="new-password"
            {...{ shown, busy }}
            onInput={setAgain}
          />
          <ShowSecret shown={shown} onChange={setShown} />
        </>
      )}
    </WorkForm>
  );
}
