import { checkWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";

interface CopyButtonProps {
  readonly text: string;
  /** Whether it is what is to be done first here. */
  readonly main?: boolean;
}

/** Takes a text along, and says whether that worked. */
export function CopyButton({ text, main = false }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [text]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(checkWords.copied);
    } catch {
      setSaid(checkWords.notCopied);
    }
  };

  return (
    <div class="row">
      <button
        type="button"
        class={main ? "main-action" : undefined}
        onClick={() => void copy()}
      >
        {checkWords.copy}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}
