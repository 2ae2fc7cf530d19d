import { lockWords, workWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { downloadFile } from "../../ui/parts/download-file.ts";

const words = lockWords.code;

interface LockCodeProps {
  readonly code: string;
  /** About how long each unlocking takes on this device. */
  readonly seconds: number;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

/** From here on, in seconds, an unlocking is slow enough to be told of before the lock is on. */
const slowSeconds = 5;

/** The recovery code, to be put somewhere safe before it is gone. */
export function LockCode({ code, seconds, onGoOn, onCancel }: LockCodeProps) {
  const [done, setDone] = useState("");

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setDone(words.copied);
    } catch {
      setDone(words.notCopied);
    }
  };
  const save = (): void => {
    downloadFile("code.txt", `${code}\n`, "text/plain");
    setDone(words.saved);
  };

  return (
    <>
      <p>{words.text}</p>
      <p class="recovery-code">
        {code.split("-").map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <p>{words.where}</p>
      {seconds > slowSeconds && <p>{workWords.each(seconds)}</p>}
      <p class="quiet">{words.signs}</p>
      <div class="row">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" onClick={save}>
          {words.save}
        </button>
      </div>
      <p role="status">{done}</p>
      <div class="low">
        <button type="button" class="main-action" onClick={onGoOn}>
          {words.action}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {lockWords.cancel}
        </button>
      </div>
    </>
  );
}
