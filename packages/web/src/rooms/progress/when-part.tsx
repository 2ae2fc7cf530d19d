import { type WeekdayId, weekdayIds } from "@staying-power/case";
import { weekdayNames, weekReviewWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { weekdayOf } from "./model/week-asked.ts";
import { useWeekNotes } from "./use-week-notes.ts";

const words = weekReviewWords.when;

/** Whether, and on which day of the week, the day asks for a look back. */
export function WhenPart() {
  const { session } = useApp();
  const { notes, change } = useWeekNotes();
  const heading = useRef<HTMLHeadingElement>(null);
  const day = notes.day ?? weekdayOf(session.today.value);
  const isOn = notes.wanted === true;
  const turn = (wanted: boolean): void => {
    change((before) => ({ ...before, wanted, day: before.day ?? day }));
    // The button that was pressed goes away.
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p role="status">{isOn ? words.on : words.off}</p>
      {isOn ? (
        <>
          <DayField
            day={day}
            onChange={(chosen) =>
              change((before) => ({ ...before, day: chosen }))
            }
          />
          <div>
            <button
              key="off"
              type="button"
              class="plain"
              onClick={() => turn(false)}
            >
              {words.turnOff}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button key="on" type="button" onClick={() => turn(true)}>
            {words.turnOn}
          </button>
        </div>
      )}
    </section>
  );
}

interface DayFieldProps {
  readonly day: WeekdayId;
  readonly onChange: (day: WeekdayId) => void;
}

function DayField({ day, onChange }: DayFieldProps) {
  return (
    <label class="field">
      <span>{words.day}</span>
      <select
        value={day}
        onChange={({ currentTarget: { value } }) => {
          const next = weekdayIds.find((each) => each === value);
          if (next !== undefined) onChange(next);
        }}
      >
        {weekdayIds.map((each) => (
          <option key={each} value={each}>
            {weekdayNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
