import { dayParts, type Moment, weekdayIds } from "@staying-power/case";
import { ifThenWords } from "@staying-power/words";

interface MomentFieldsProps {
  readonly moment: Moment;
  readonly onChange: (moment: Moment) => void;
}

/** When a plan is shown: a time of day, and days of the week; neither is needed. */
export function MomentFields({ moment, onChange }: MomentFieldsProps) {
  const words = ifThenWords.moment;
  const { days = [], part } = moment;
  return (
    <details>
      <summary>{words.summary}</summary>
      <div class="stack">
        <p>{words.text}</p>
        <label class="field">
          <span>{words.part}</span>
          <select
            value={part ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const chosen = dayParts.find((each) => each === value);
              onChange({
                days,
                ...(chosen !== undefined && { part: chosen }),
              });
            }}
          >
            <option value="">{words.anyPart}</option>
            {dayParts.map((each) => (
              <option key={each} value={each}>
                {words.parts[each]}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{words.days}</legend>
          <div class="days">
            {weekdayIds.map((day) => (
              <label key={day} class="check">
                <input
                  type="checkbox"
                  checked={days.includes(day)}
                  onChange={({ currentTarget: { checked } }) =>
                    onChange({
                      ...moment,
                      days: weekdayIds.filter((each) =>
                        each === day ? checked : days.includes(each),
                      ),
                    })
                  }
                />
                {words.dayNames[day]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}
