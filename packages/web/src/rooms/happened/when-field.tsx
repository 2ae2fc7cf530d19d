import { addDays } from "@staying-power/case";
import { happenedWords } from "@staying-power/words";

interface WhenFieldProps {
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  readonly today: string;
  readonly problemId: string;
  readonly onChange: (day: string) => void;
}

/** A day up to today: in one tap, or to the day. */
export function WhenField({ day, today, problemId, onChange }: WhenFieldProps) {
  const words = happenedWords;
  return (
    <fieldset class="stack">
      <legend>{words.when}</legend>
      <div class="options pairs">
        {[
          { label: words.today, value: today },
          { label: words.yesterday, value: addDays(today, -1) },
        ].map(({ label, value }) => (
          <button
            key={value}
            type="button"
            class="option"
            aria-pressed={day === value}
            onClick={() => onChange(value)}
          >
            {label}
          </button>
        ))}
      </div>
      <label class="field">
        <span>{words.date}</span>
        <input
          type="date"
          max={today}
          value={day}
          aria-describedby={problemId}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
