import { type Signal, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What a tap did to a line that then goes away, and the way back. */
interface PutOff {
  readonly said: string;
  readonly undo: () => void;
}

/** A line that can be put off: what was said of that last, and where the focus waits once the button is gone. */
export function usePutOff() {
  const done = useSignal<PutOff | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const current = done.value;
  useLayoutEffect(() => {
    if (current !== null) place.current?.focus({ preventScroll: true });
  }, [current]);
  return {
    done,
    place,
    /** Takes it back; the focus stays where the line comes again. */
    undo: (): void => {
      done.value?.undo();
      done.value = null;
      place.current?.focus({ preventScroll: true });
    },
  };
}

/** Says that a line was put off, with the way back. */
export function PutOffSaid({
  done,
  undo,
  undoLabel,
}: {
  readonly done: Signal<PutOff | null>;
  readonly undo: () => void;
  readonly undoLabel: string;
}) {
  return (
    <div role="status">
      {done.value !== null && (
        <div class="row apart">
          <p class="quiet">{done.value.said}</p>
          <button type="button" class="plain" onClick={undo}>
            {undoLabel}
          </button>
        </div>
      )}
    </div>
  );
}
