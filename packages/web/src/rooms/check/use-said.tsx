import { checkWords } from "@staying-power/words";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** One line that says what was just done, and may offer to undo it. */
export interface Said {
  say(text: string, undo?: () => void, more?: string): void;
  /** Nothing more to say: something new was begun. */
  clear(): void;
  /** Where the line stands on the screen. */
  readonly line: JSX.Element;
}

/** Says what was done, and takes the focus, since the button that did it is gone. */
export function useSaid(): Said {
  const [said, setSaid] = useState<{
    readonly text: string;
    readonly undo?: (() => void) | undefined;
    readonly more?: string | undefined;
  } | null>(null);
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (said === null) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [said]);

  return {
    say: (text, undo, more) => setSaid({ text, undo, more }),
    clear: () => setSaid(null),
    line: (
      <div ref={place} tabIndex={-1} role="status" class="check-said">
        {said !== null && (
          <div class="notice">
            <p>{said.text}</p>
            {said.more !== undefined && <p class="quiet">{said.more}</p>}
            {said.undo !== undefined && (
              <div>
                <button
                  type="button"
                  onClick={() => {
                    said.undo?.();
                    setSaid({ text: checkWords.due.undone });
                  }}
                >
                  {checkWords.due.undo}
                </button>
              </div>
            )}
          </div>
        )}
      </div>
    ),
  };
}
