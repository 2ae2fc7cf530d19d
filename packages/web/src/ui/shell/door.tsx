import { useId } from "preact/hooks";
import type { Place } from "./address.ts";

interface DoorProps {
  readonly to: Place;
  readonly label: string;
  readonly note?: string;
  readonly main?: boolean;
}

/** A large way on: what a person wants, and what awaits them there. */
export function Door({ to, label, note, main = false }: DoorProps) {
  const noteId = useId();
  return (
    <div class="door-place">
      <a
        class={main ? "door main" : "door"}
        href={to.hash}
        aria-describedby={note === undefined ? undefined : noteId}
      >
        {label}
      </a>
      {note !== undefined && (
        <p class="quiet" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}
