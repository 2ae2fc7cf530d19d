import { useSignal } from "@preact/signals";
import { frameWords } from "@staying-power/words";
import { takeWaitingVersion, waitingVersion } from "../../ui/shell/offline.ts";

/** Offers a newer version; it is never forced in the middle of something. */
export function UpdateOffer() {
  const later = useSignal(false);
  const words = frameWords.update;
  return (
    <div role="status">
      {waitingVersion.value !== null && !later.value && (
        <div class="notice">
          <p>{words.text}</p>
          <div class="row">
            <button type="button" onClick={takeWaitingVersion}>
              {words.use}
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => {
                later.value = true;
              }}
            >
              {words.later}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
