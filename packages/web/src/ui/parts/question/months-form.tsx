import { useSignal } from "@preact/signals";
import { factKinds } from "@staying-power/case";
import { interviewWords } from "@staying-power/words";
import { useId } from "preact/hooks";

interface MonthsFormProps {
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => boolean;
}

const { low, high } = factKinds.relationshipMonths;

/** A length of time as people say it: years and months. */
export function MonthsForm({ value, onAnswer }: MonthsFormProps) {
  const years = useSignal(
    typeof value === "number" ? String(Math.floor(value / 12)) : "",
  );
  const months = useSignal(typeof value === "number" ? String(value % 12) : "");
  const wrong = useSignal(false);
  const problem = useId();
  const words = interviewWords;
  const fields = [
    { label: words.years, text: years },
    { label: words.months, text: months },
  ];
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const told = fields.some(({ text }) => text.value.trim() !== "");
        const total = numberIn(years.value) * 12 + numberIn(months.value);
        wrong.value = !(told && Number.isFinite(total) && onAnswer(total));
      }}
    >
      <div class="fields">
        {fields.map(({ label, text }) => (
          <label class="field" key={label}>
            <span>{label}</span>
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={6}
              value={text.value}
              aria-invalid={wrong.value}
              aria-describedby={problem}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
          </label>
        ))}
      </div>
      <div role="alert" id={problem}>
        {wrong.value && (
          <p class="problem">
            {words.invalidYears({ low: low / 12, high: high / 12 })}
          </p>
        )}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
    </form>
  );
}

/** The number typed, with a comma or a point before its decimals; 0 for nothing, NaN for no number. */
function numberIn(text: string): number {
  return Number(text.trim().replace(",", "."));
}
