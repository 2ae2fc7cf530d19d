import { focusWords } from "@staying-power/words";

interface GoRowProps {
  /** What goes on; without it, the form that it stands in does. */
  readonly onGo?: () => void;
  readonly label?: string;
  readonly onBack: () => void;
}

/** On to the next step, and back to the one before. */
export function GoRow({ onGo, label = focusWords.on, onBack }: GoRowProps) {
  return (
    <div class="go-row">
      <button type="button" class="plain" onClick={onBack}>
        {focusWords.back}
      </button>
      <button
        type={onGo === undefined ? "submit" : "button"}
        class="main-action"
        onClick={() => onGo?.()}
      >
        {label}
      </button>
    </div>
  );
}
