import { SecretField, WorkForm } from "@staying-power/web/ui";
import { deskBeginWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { useDesk } from "./desk-context.ts";

const words = deskBeginWords;

interface CodeStepProps {
  readonly code: string;
  readonly name: string;
  readonly onNext: () => void;
}

/** The code that is shown once, to be written down or printed. */
export function CodeStep({ code, name, onNext }: CodeStepProps) {
  return (
    <div class="stack">
      <p>{words.code.text}</p>
      <p class="quiet">{words.code.printed(name)}</p>
      <output class="code">{code}</output>
      <p>{words.code.where}</p>
      <p class="quiet">{words.code.signs}</p>
      <button type="button" onClick={() => print()}>
        {words.code.print}
      </button>
      <button type="button" class="main-action" onClick={onNext}>
        {words.code.action}
      </button>
    </div>
  );
}

interface CodeTestProps {
  readonly code: string;
  readonly action: string;
  /** It was typed back: what to say when what follows did not do, or null. */
  readonly onRight: () => Promise<string | null>;
  readonly onAgain: () => void;
}

/** The same code typed back from paper: before that it counts for nothing. */
export function CodeTest({ code, action, onRight, onAgain }: CodeTestProps) {
  const { keys } = useDesk();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  return (
    <>
      <p>{words.test.text}</p>
      <WorkForm
        action={action}
        problemId={problemId}
        field={field}
        onWork={async () =>
          (await keys.readCode(typed)) === code ? onRight() : words.test.wrong
        }
      >
        {(busy, wrong) => (
          <SecretField
            kind="code"
            shown
            label={words.test.label}
            value={typed}
            describedBy={problemId}
            {...{ field, busy, wrong }}
            onInput={setTyped}
          />
        )}
      </WorkForm>
      <button type="button" class="plain" onClick={onAgain}>
        {words.test.again}
      </button>
    </>
  );
}
