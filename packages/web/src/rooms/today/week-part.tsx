import { weekLineWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { isDoorOpen } from "../../visit/doors.ts";
import { progressAt } from "../progress/address.ts";
import { weekAsked, weekdayOf } from "../progress/model/week-asked.ts";
import type { WeekNotes } from "../progress/model/week-notes.ts";
import { useWeekNotes } from "../progress/use-week-notes.ts";

/** Asks once whether they want to look back once a week, and on that day offers it in one line. */
export function WeekPart() {
  const { session } = useApp();
  const { notes, change } = useWeekNotes();
  const words = weekLineWords;
  const today = session.today.value;
  const place = useRef<HTMLDivElement>(null);
  // Where something matters more than the numbers, it matters more than this.
  const asked = isDoorOpen("history", session.gates.value)
    ? weekAsked({ notes, firstDay: session.record.value.firstDay, today })
    : "nothing";
  const day = notes.day ?? weekdayOf(today);
  const put = (said: Partial<WeekNotes>): void => {
    change((before) => ({ ...before, ...said }));
    // The button that was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div class="stack week-line" tabIndex={-1} ref={place}>
      {asked === "ask" && (
        <>
          <p>{words.ask(day)}</p>
          <div class="row">
            <button type="button" onClick={() => put({ wanted: true, day })}>
              {words.yes}
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => put({ wanted: false })}
            >
              {words.no}
            </button>
          </div>
        </>
      )}
      {asked === "due" && (
        <>
          <p>{words.due}</p>
          <div class="row">
            <ScreenLink to={progressAt({ page: "week" })} class="button">
              {words.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => put({ putOffOn: today })}
            >
              {words.later}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
