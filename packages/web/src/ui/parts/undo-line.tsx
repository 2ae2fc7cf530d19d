import { useLayoutEffect, useRef } from "preact/hooks";

interface UndoLineProps {
  /** What was done; empty for nothing. */
  readonly said: string;
  /** Takes it back; null where nothing is to be taken back. Another one is another step back, which takes the focus. */
  readonly undo: (() => void) | null;
  readonly label: string;
}

/** Says what was done, with one step back, which takes the focus: the button that did it may be gone. */
export function UndoLine({ said, undo, label }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (undo !== null) button.current?.focus();
  }, [undo]);
  return (
    <div ref={place} tabIndex={-1} role="status" class="row apart">
      {said !== "" && <p>{said}</p>}
      {undo !== null && (
        <button
          type="button"
          ref={button}
          onClick={() => {
            undo();
            place.current?.focus();
          }}
        >
          {label}
        </button>
      )}
    </div>
  );
}
