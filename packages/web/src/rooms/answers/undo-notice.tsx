import {
  answersWords,
  type QuestionKey,
  questions,
} from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";

/** An answer that was taken back, to be given again if that was a slip. */
export interface TakenBack {
  readonly key: QuestionKey;
  readonly value: unknown;
}

interface UndoNoticeProps {
  readonly takenBack: TakenBack | null;
  readonly onUndo: (takenBack: TakenBack) => void;
}

/** Says what was taken back, and takes the focus, since the button that did it is gone. */
export function UndoNotice({ takenBack, onUndo }: UndoNoticeProps) {
  const words = answersWords;
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takenBack !== null) undo.current?.focus();
  }, [takenBack]);

  return (
    <div role="status">
      {takenBack !== null && (
        <div class="row apart">
          <p>{words.cleared(questions[takenBack.key].short)}</p>
          <button type="button" ref={undo} onClick={() => onUndo(takenBack)}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
