import type { CalendarKind } from "@staying-power/plan";
import { calendarWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import type { CalendarChoice } from "./model/made-calendar.ts";

const words = calendarWords;

/** How long before, in minutes; the order in which they are offered. */
const alarms = ["none", "0", "60", "1440"] as const;

interface ChoiceFormProps {
  readonly choice: CalendarChoice;
  /** Of what kind something in it is, as an example of its titles. */
  readonly example: CalendarKind;
  readonly onChange: (choice: CalendarChoice) => void;
}

/** What the entries are called, and whether they remind. */
export function ChoiceForm({ choice, example, onChange }: ChoiceFormProps) {
  const noteId = useId();
  const { plain, alarmMinutes } = choice;
  return (
    <>
      <fieldset class="options">
        <legend>{words.titlesAre}</legend>
        {[false, true].map((isPlain) => (
          <label class="option" key={String(isPlain)}>
            <input
              type="radio"
              name="titles"
              value={isPlain ? "plain" : "discreet"}
              checked={plain === isPlain}
              onChange={() => onChange({ ...choice, plain: isPlain })}
            />
            {isPlain
              ? words.plain(words.titles.plain[example])
              : words.discreet}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {words.alarm}
        <select
          value={String(alarmMinutes ?? "none")}
          aria-describedby={noteId}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...choice,
              alarmMinutes: value === "none" ? null : Number(value),
            })
          }
        >
          {alarms.map((alarm) => (
            <option key={alarm} value={alarm}>
              {words.alarms[alarm]}
            </option>
          ))}
        </select>
      </label>
      <p id={noteId} class="quiet">
        {words.alarmNote}
      </p>
    </>
  );
}
