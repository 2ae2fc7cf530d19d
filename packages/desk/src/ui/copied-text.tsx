import { deskFrameWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";

interface CopiedTextProps {
  readonly label: string;
  readonly text: string;
  readonly action: string;
  readonly copied: string;
}

/** A text to be copied: shown whole, so that it can also be marked by hand. */
export function CopiedText({ label, text, action, copied }: CopiedTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      field.current?.select();
      setSaid(deskFrameWords.notCopied);
    }
  };
  return (
    <div class="stack">
      <label for={id}>{label}</label>
      <textarea id={id} class="copied" ref={field} readOnly value={text} />
      <button type="button" class="main-action" onClick={() => void copy()}>
        {action}
      </button>
      <p role="status" class="quiet">
        {said}
      </p>
    </div>
  );
}
