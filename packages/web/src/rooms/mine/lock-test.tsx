import { lockWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import type { PreparedLock } from "../../keep/locking.ts";
import { SecretField } from "../../ui/parts/secret-field.tsx";
import { WorkForm } from "../../ui/parts/work-form.tsx";

const words = lockWords.test;

interface LockTestProps {
  readonly prepared: PreparedLock;
  readonly change: boolean;
  readonly onOn: () => void;
  readonly onBack: () => void;
}

/** The code is typed back before anything is locked: one that was not written down is found out here. */
export function LockTest({ prepared, change, onOn, onBack }: LockTestProps) {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const noteId = useId();

  const confirm = async (): Promise<string | null> => {
    const outcome = await prepared.confirm(typed);
    if (outcome !== "on") return words[outcome];
    onOn();
    return null;
  };

  return (
    <>
      <p>{words.text}</p>
      <WorkForm
        action={change ? words.actionNew : words.action}
        problemId={problemId}
        field={field}
        onWork={confirm}
      >
        {(busy, wrong) => (
          <>
            <SecretField
              kind="code"
              shown
              label={words.label}
              value={typed}
              describedBy={`${noteId} ${problemId}`}
              {...{ field, busy, wrong }}
              onInput={setTyped}
            />
            <p id={noteId} class="quiet">
              {words.note}
            </p>
          </>
        )}
      </WorkForm>
      <button type="button" class="plain" onClick={onBack}>
        {words.again}
      </button>
    </>
  );
}
