import type { Sentence } from "@staying-power/words";
import type { RefObject } from "preact";
import { Worded } from "./worded.tsx";
import "./tick.css";

interface TickButtonProps {
  /** What to do; that pressing it says that it was done is in it, unseen. */
  readonly sentence: Sentence;
  readonly button?: RefObject<HTMLButtonElement | null>;
  readonly onTick: () => void;
}

/** An empty box, and what it is ticked for. */
export function TickButton({ sentence, button, onTick }: TickButtonProps) {
  return (
    <button
      type="button"
      class="tick"
      {...(button !== undefined && { ref: button })}
      onClick={onTick}
    >
      <span class="box" aria-hidden="true" />
      <span class="what">
        <Worded sentence={sentence} />
      </span>
    </button>
  );
}
