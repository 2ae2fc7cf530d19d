import { pageWords } from "@staying-power/guide";
import { useId, useRef } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { forgetOffline } from "../offline.ts";

interface EraseButtonProps {
  readonly label: string;
  readonly question: string;
  readonly onErased: () => void;
}

/** Erases everything on this device, after asking once. */
export function EraseButton({ label, question, onErased }: EraseButtonProps) {
  const { session } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const words = pageWords.answers;

  const erase = async (): Promise<void> => {
    dialog.current?.close();
    if (!(await session.eraseEverything())) return;
    await forgetOffline();
    onErased();
  };

  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <div class="stack">
          <p id={title}>{question}</p>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.eraseNo}
          </button>
          <button
            type="button"
            class="main-action"
            onClick={() => void erase()}
          >
            {words.eraseYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
