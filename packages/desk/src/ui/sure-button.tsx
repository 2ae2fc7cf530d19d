import { useState } from "preact/hooks";

interface SureButtonProps {
  /** The box to tick before it can be pressed. */
  readonly sure: string;
  readonly action: string;
  readonly busy?: boolean;
  readonly onSure: () => void;
}

/** What nobody can undo: a box first, then the button. */
export function SureButton({
  sure,
  action,
  busy = false,
  onSure,
}: SureButtonProps) {
  const [ticked, setTicked] = useState(false);
  return (
    <div class="stack">
      <label class="check">
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        {sure}
      </label>
      <button type="button" disabled={!ticked || busy} onClick={onSure}>
        {action}
      </button>
    </div>
  );
}
