import { useSignal } from "@preact/signals";
import { firstDaysWords } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { useKitNotes } from "../kit/use-kit-notes.ts";
import {
  type Hours,
  instantOf,
  type SaidTime,
  saidTimes,
} from "./model/hours.ts";

/** When it happened: asked where nothing says it, and changed by a tap. */
export function WhenPart({ hours }: { readonly hours: Hours | null }) {
  const words = firstDaysWords.when;
  const { session } = useApp();
  const { change } = useKitNotes();
  const isAsking = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const title = useId();

  const say = (said: SaidTime): void => {
    const at = instantOf(said, session.clock.present());
    change((kit) => ({ ...kit, endedAt: new Date(at).toISOString() }));
    isAsking.value = false;
    // What was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  const isAsked = hours === null || isAsking.value;
  return (
    <div class="stack when-part" ref={place} tabIndex={-1}>
      <div role="status">{hours !== null && <Since hours={hours} />}</div>
      {isAsked ? (
        <div class="stack" role="group" aria-labelledby={title}>
          <h2 id={title}>{words.question}</h2>
          <p class="quiet">{words.why}</p>
          <div class="options pairs">
            {saidTimes.map((said) => (
              <button
                key={said}
                type="button"
                class="option"
                onClick={() => say(said)}
              >
                {words.said[said]}
              </button>
            ))}
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="plain"
          onClick={() => {
            isAsking.value = true;
          }}
        >
          {words.change}
        </button>
      )}
    </div>
  );
}

function Since({ hours }: { readonly hours: Hours }) {
  const words = firstDaysWords.when;
  if (hours.part === null) return <p>{words.over}</p>;
  return (
    <>
      <p>{words.ago(hours.hours)}</p>
      {!hours.isHourKnown && <p class="quiet">{words.dayOnly}</p>}
    </>
  );
}
