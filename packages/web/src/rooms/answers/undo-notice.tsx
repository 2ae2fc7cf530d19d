import {
  answersWords,
  type QuestionKey,
  questions,
} from "@staying-power/words";
import { UndoLine } from "../../ui/parts/undo-line.tsx";

/** An answer that was taken back, to be given again if that was a slip. */
export interface TakenBack {
  readonly key: QuestionKey;
  readonly undo: () => void;
}

/** Says what was taken back, with the way back. */
export function UndoNotice({
  takenBack,
}: {
  readonly takenBack: TakenBack | null;
}) {
  const words = answersWords;
  return (
    <UndoLine
      said={
        takenBack === null ? "" : words.cleared(questions[takenBack.key].short)
      }
      undo={takenBack?.undo ?? null}
      label={words.undo}
    />
  );
}
