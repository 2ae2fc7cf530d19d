import { checkWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";

/** Takes a text along, and says whether that worked. */
export function CopyButton({ text }: { readonly text: string }) {
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
      <button type="button" onClick={() => void copy()}>
        {checkWords.copy}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}
