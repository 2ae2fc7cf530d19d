import { kitWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { kitLimits } from "./model/kit-limits.ts";

interface ReasonFormProps {
  readonly label: string;
  readonly action: string;
  readonly start: string;
  /** Whether the box takes the focus when it appears. */
  readonly focus?: boolean;
  readonly onKeep: (text: string) => void;
  readonly onCancel?: () => void;
}

/** A box for one reason, new or changed. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, action, start, focus = true, onKeep, onCancel } = props;
  const words = kitWords.why;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(start);
  const [missing, setMissing] = useState(false);

  useLayoutEffect(() => {
    if (!focus) return;
    box.current?.focus();
    box.current?.setSelectionRange(start.length, start.length);
  }, [focus, start.length]);

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const kept = text.trim();
        setMissing(kept === "");
        if (kept === "") box.current?.focus();
        else onKeep(kept);
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          ref={box}
          rows={3}
          maxLength={kitLimits.reasonLength}
          autocomplete="off"
          value={text}
          aria-describedby={`${id}-problem`}
          aria-invalid={missing}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p
        id={`${id}-problem`}
        role="alert"
        class={missing ? "problem" : "kit-problem"}
      >
        {missing ? words.missing : ""}
      </p>
      <div class="row">
        <button type="submit">{action}</button>
        {onCancel !== undefined && (
          <button type="button" class="plain" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
