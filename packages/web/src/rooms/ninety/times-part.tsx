import { useSignal } from "@preact/signals";
import { locale, oldProblemWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import type { ProblemTime } from "./model/ninety-kept.ts";
import { withoutTime, withTime } from "./model/times.ts";
import { useNinety } from "./use-ninety.ts";

const words = oldProblemWords.times;

/** Every day on which it was noted, each to be taken out, and put back. */
export function TimesPart({
  times,
}: {
  readonly times: readonly ProblemTime[];
}) {
  const { change } = useNinety();
  const gone = useSignal<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div class="stack again" tabIndex={-1} ref={place}>
      <div role="status">
        {gone.value !== null && (
          <div class="row apart">
            <p>{words.takenOut}</p>
            <button
              type="button"
              class="plain"
              onClick={() => {
                const on = gone.value;
                gone.value = null;
                if (on !== null) change((before) => withTime(before, on));
                place.current?.focus({ preventScroll: true });
              }}
            >
              {words.undo}
            </button>
          </div>
        )}
      </div>
      {times.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <h3>{words.noted}</h3>
          <ul>
            {times.map(({ id, on }) => (
              <li key={id} class="row apart">
                <time dateTime={on}>{locale.day(on)}</time>
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    change((before) => withoutTime(before, on));
                    gone.value = on;
                    place.current?.focus({ preventScroll: true });
                  }}
                >
                  <Worded sentence={words.takeOut(locale.day(on))} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
