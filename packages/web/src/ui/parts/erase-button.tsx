import { erasingWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { useApp } from "../shell/app-context.ts";
import { forgetOffline } from "../shell/offline.ts";
import "./forms.css";

interface EraseButtonProps {
  readonly label: string;
  readonly question: string;
  /** @param whole false when the browser kept a part of the app itself. */
  readonly onErased: (whole: boolean) => void;
}

/** Erases everything on this device, after asking once; says so when the browser would not. */
export function EraseButton({ label, question, onErased }: EraseButtonProps) {
  const { session } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [failed, setFailed] = useState(false);
  const words = erasingWords;

  const erase = async (): Promise<void> => {
    close(dialog.current);
    const erased = await session.eraseEverything();
    setFailed(!erased);
    if (erased) onErased(await forgetOffline());
  };

  return (
    <>
      <button type="button" onClick={() => ask(dialog.current)}>
        {label}
      </button>
      <div role="alert">{failed && <p class="problem">{words.failed}</p>}</div>
      <dialog ref={dialog} aria-labelledby={title}>
        <div class="stack">
          <p id={title}>{question}</p>
          <button type="button" onClick={() => close(dialog.current)}>
            {words.no}
          </button>
          <button
            type="button"
            class="main-action"
            onClick={() => void erase()}
          >
            {words.yes}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** Asks in front of everything else, or in its place on the page where a browser knows no dialogs. */
function ask(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.showModal();
  } catch {
    dialog?.setAttribute("open", "");
  }
}

function close(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.close();
  } catch {
    dialog?.removeAttribute("open");
  }
}
