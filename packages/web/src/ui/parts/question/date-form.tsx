import { useSignal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import { interviewWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../shell/app-context.ts";

interface DateFormProps {
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => boolean;
}

/** A day up to today: roughly, in one tap that answers, or to the day. */
export function DateForm({ value, onAnswer }: DateFormProps) {
  const { session } = useApp();
  const today = session.today.value;
  const date = useSignal(typeof value === "string" ? value : "");
  const wrong = useSignal(false);
  const problem = useId();
  const words = interviewWords;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        wrong.value =
          date.value === "" || date.value > today || !onAnswer(date.value);
      }}
    >
      <div class="options pairs">
        {words.dates.map(({ days, label }) => {
          const day = addDays(today, -days);
          return (
            <button
              key={days}
              type="button"
              class="option"
              aria-pressed={date.value === "" ? undefined : date.value === day}
              onClick={() => {
                date.value = day;
                wrong.value = !onAnswer(day);
              }}
            >
              {label}
            </button>
          );
        })}
      </div>
      <label class="field">
        <span>{words.date}</span>
        <input
          type="date"
          max={today}
          value={date.value}
          aria-invalid={wrong.value}
          aria-describedby={problem}
          onInput={(event) => {
            date.value = event.currentTarget.value;
          }}
        />
      </label>
      <div role="alert" id={problem}>
        {wrong.value && <p class="problem">{words.invalidDate}</p>}
      </div>
      <button type="submit" class="main-action">
        {words.keepDate}
      </button>
    </form>
  );
}
