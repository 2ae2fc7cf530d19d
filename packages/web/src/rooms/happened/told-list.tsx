import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { happenedWords, locale } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { told } from "./model/told.ts";

/** What was told so far, the newest first; each can be taken out, and put back. */
export function ToldList() {
  const { session } = useApp();
  const words = happenedWords;
  const takenOut = useSignal<Event | null>(null);
  const all = told(session.person.value);
  return (
    <section>
      <h2>{words.list}</h2>
      <div role="status">
        {takenOut.value !== null && (
          <div class="row">
            <p>{words.takenOut}</p>
            <button
              type="button"
              onClick={() => {
                if (takenOut.value !== null) session.log(takenOut.value);
                takenOut.value = null;
              }}
            >
              {words.undo}
            </button>
          </div>
        )}
      </div>
      {all.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <ul class="stack">
          {all.map(({ event, what, day }, index) => (
            <li key={event.id ?? index} class="row apart">
              <span>
                <Worded sentence={words.line({ what, day: locale.day(day) })} />
                {event.note !== undefined && <p class="quiet">{event.note}</p>}
              </span>
              {event.id !== undefined && (
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    if (event.id !== undefined) session.unlog(event.id);
                    takenOut.value = event;
                  }}
                >
                  <Worded sentence={words.takeOut(what)} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
