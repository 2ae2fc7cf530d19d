import { outcomeLineWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { outcomeAt } from "../outcome/address.ts";
import { useAsking } from "../outcome/use-asking.ts";

/** On a few days after it ended, one quiet line that asks; it is put off, or off for good, in one tap. */
export function OutcomePart() {
  const words = outcomeLineWords;
  const { due, isOfBoth, putOff, setNever } = useAsking();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  const then = (act: () => void) => () => {
    act();
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div class="stack outcome-line" tabIndex={-1} ref={place}>
      {due !== null && (
        <>
          <p class="quiet">{isOfBoth ? words.ask[due] : words.gated}</p>
          <div class="row">
            <ScreenLink to={outcomeAt()} class="line-link">
              {words.open}
            </ScreenLink>
            <button type="button" class="plain" onClick={then(putOff)}>
              {words.notNow}
            </button>
            <button
              type="button"
              class="plain"
              onClick={then(() => setNever(true))}
            >
              {words.never}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
