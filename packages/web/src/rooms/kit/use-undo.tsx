import { kitWords } from "@staying-power/words";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface Undo {
  /** Offers to undo what was just deleted. */
  offer(restore: () => void): void;
  /** Where the offer stands on the screen. */
  readonly line: JSX.Element;
}

/** One step back after deleting, until the next deletion or until the room is left. */
export function useUndo(): Undo {
  const [restore, setRestore] = useState<{ run: () => void } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);

  // What had the focus is gone: it must not fall back to the top of the page.
  useLayoutEffect(() => {
    if (restore !== null) button.current?.focus();
  }, [restore]);

  return {
    offer: (run) => setRestore({ run }),
    line: (
      <div ref={place} tabIndex={-1} role="status" class="kit-undo">
        {restore !== null && (
          <>
            <span>{kitWords.deleted}</span>
            <button
              type="button"
              ref={button}
              onClick={() => {
                restore.run();
                setRestore(null);
                place.current?.focus();
              }}
            >
              {kitWords.undo}
            </button>
          </>
        )}
      </div>
    ),
  };
}
