import { writeWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { minutesLeft, withOneMore } from "./model/writing-time.ts";
import { useJournal } from "./use-journal.ts";

/** How many minutes are left; when they are over, a door that nobody has to take. */
export function TimePart({ onClose }: { readonly onClose: () => void }) {
  const { session } = useApp();
  const words = writeWords.time;
  const {
    notes: { timer },
    change,
  } = useJournal();
  // It turns over with the clock of the visit.
  const now = Math.max(session.clock.minute.value, session.clock.present());
  const left = timer === undefined ? null : minutesLeft(timer, now);
  return (
    <>
      {left !== 0 && (
        <div class="row apart">
          <p class="quiet">{left !== null && words.left(left)}</p>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
      )}
      <div role="status" class="journal-over">
        {left === 0 && (
          <div class="card">
            <p>{words.over}</p>
            <p class="quiet">{words.overText}</p>
            <div class="row">
              <button
                type="button"
                onClick={() =>
                  change((journal) =>
                    journal.timer === undefined
                      ? journal
                      : {
                          ...journal,
                          timer: withOneMore(
                            journal.timer,
                            session.clock.present(),
                          ),
                        },
                  )
                }
              >
                {words.oneMore}
              </button>
              <button type="button" class="main-action" onClick={onClose}>
                {words.close}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
