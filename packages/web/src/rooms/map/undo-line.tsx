import { mapScreenWords } from "@staying-power/words";

interface UndoLineProps {
  /** What was said a moment ago, or null. */
  readonly said: string | null;
  readonly onUndo: () => void;
}

/** Says what was entered, and takes it back by one press. */
export function UndoLine({ said, onUndo }: UndoLineProps) {
  return (
    <div role="status">
      {said !== null && (
        <div class="row apart">
          <p>{said}</p>
          <button type="button" class="plain" onClick={onUndo}>
            {mapScreenWords.takeBack}
          </button>
        </div>
      )}
    </div>
  );
}
