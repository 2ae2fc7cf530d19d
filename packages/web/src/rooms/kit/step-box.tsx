import type { Sentence } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import "./step-box.css";

interface StepBoxProps {
  readonly sentence: Sentence;
  readonly done: boolean;
  readonly onTick: (done: boolean) => void;
}

/** A small thing to do that can be ticked; ticking it again takes it back. */
export function StepBox({ sentence, done, onTick }: StepBoxProps) {
  return (
    <label class="check step-box">
      <input
        type="checkbox"
        checked={done}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        <Worded sentence={sentence} />
      </span>
    </label>
  );
}
