import { mapScreenWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { UndoLine } from "./undo-line.tsx";
import { useEntry } from "./use-entry.ts";

/** Entries of a list of one's own: adds them, and says what was entered, with its undo, above the list. */
export function useSaidEntry() {
  const { full, said, log, takeBack } = useEntry();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  const toPlace = (): void => place.current?.focus({ preventScroll: true });
  return {
    full,
    said,
    log,
    takeBack,
    toPlace,
    /** @param said what was said a moment ago by someone else, with its own undo. */
    saidPart: (
      other: {
        readonly said: string | null;
        readonly onUndo: () => void;
      } | null = null,
    ) => (
      <>
        <div tabIndex={-1} ref={place}>
          <UndoLine
            said={other?.said ?? said}
            onUndo={() => {
              if (other === null) takeBack();
              else other.onUndo();
              toPlace();
            }}
          />
        </div>
        <div role="alert">
          {full && <p class="problem">{mapScreenWords.full}</p>}
        </div>
      </>
    ),
  };
}
