import { oldProblemWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { mostTimes } from "./model/ninety-kept.ts";
import { withoutTime, withTime } from "./model/times.ts";
import { useNinety } from "./use-ninety.ts";

/** One tap to note that it showed today, and one to take that back. */
export function AgainPart({ said }: { readonly said: string }) {
  const { session } = useApp();
  const { kept, change } = useNinety();
  const words = oldProblemWords.times;
  const place = useRef<HTMLDivElement>(null);
  const today = session.today.value;
  const isNoted = kept.times.some(({ on }) => on === today);
  const put = (update: typeof withTime): void => {
    change((before) => update(before, today));
    // The button that was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div class="stack again" tabIndex={-1} ref={place}>
      <div role="status">
        {isNoted && (
          <div class="row apart">
            <p>{said}</p>
            <button
              type="button"
              class="plain"
              onClick={() => put(withoutTime)}
            >
              {words.undo}
            </button>
          </div>
        )}
      </div>
      {!isNoted &&
        (kept.times.length < mostTimes ? (
          <div>
            <button type="button" onClick={() => put(withTime)}>
              {words.again}
            </button>
          </div>
        ) : (
          <p>{words.full}</p>
        ))}
    </div>
  );
}
