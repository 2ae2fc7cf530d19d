import { useSignal } from "@preact/signals";
import { todayWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { letGoAt } from "./address.ts";
import { withCloseOn } from "./model/closing.ts";
import { isDespairKnown } from "./model/is-despair-known.ts";
import { useLettingGo } from "./use-letting-go.ts";

/** On the day that was chosen to close the app: it asks, and nothing closes by itself. */
export function CloseTodayPart() {
  const { session } = useApp();
  const { notes, change } = useLettingGo();
  const words = todayWords.closing;
  const isLater = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const isHere =
    notes.closeOn !== undefined &&
    notes.closeOn <= session.today.value &&
    !isDespairKnown(session.gates.value);
  return (
    <div class="near-date" tabIndex={-1} ref={place}>
      {isHere && (
        <div class="card">
          <p>{words.text}</p>
          <div class="row">
            <ScreenLink to={letGoAt({ page: "close" })} class="button">
              {words.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => {
                change((before) => withCloseOn(before, null));
                isLater.value = true;
                place.current?.focus({ preventScroll: true });
              }}
            >
              {words.later}
            </button>
          </div>
        </div>
      )}
      {isLater.value && !isHere && <p role="status">{words.laterSaid}</p>}
    </div>
  );
}
