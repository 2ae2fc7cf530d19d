import { useId, useRef, useState } from "preact/hooks";
import type { Watching } from "../../keep/watching.ts";
import { SecretField, ShowSecret } from "./secret-field.tsx";
import { WorkForm } from "./work-form.tsx";
import "./forms.css";

interface SecretFormProps {
  readonly label: string;
  readonly action: string;
  /** Tries it: what to say when it did not do, or null when it did. */
  readonly onSecret: (
    typed: string,
    watching: Watching,
  ) => Promise<string | null>;
}

/** One secret, tried; what was typed stays there to be mended. */
export function SecretForm({ label, action, onSecret }: SecretFormProps) {
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  return (
    <WorkForm
      action={action}
      problemId={problemId}
      field={field}
      onWork={(watching) => onSecret(typed, watching)}
    >
      {(busy, wrong) => (
        <>
          <SecretField
            label={label}
            value={typed}
            shown={shown}
            kind="current-password"
            describedBy={problemId}
            field={field}
            {...{ busy, wrong }}
            onInput={setTyped}
          />
          <ShowSecret shown={shown} onChange={setShown} />
        </>
      )}
    </WorkForm>
  );
}
