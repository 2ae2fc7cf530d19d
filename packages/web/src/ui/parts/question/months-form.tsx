import { useSignal } from "@preact/signals";
import {
  factKinds,
  type NumberFault,
  type Result,
  typedNumber,
} from "@staying-power/case";
import { interviewWords } from "@staying-power/words";
import { useId } from "preact/hooks";

interface MonthsFormProps {
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => boolean;
}

const { low, high } = factKinds.relationshipMonths;
const nothing = { ok: true, value: 0 } as const;

/** A length of time as people say it: years and months. */
export function MonthsForm({ value, onAnswer }: MonthsFormProps) {
  const years = useSignal(
    typeof value === "number" ? String(Math.floor(value / 12)) : "",
  );
  const months = useSignal(typeof value === "number" ? String(value % 12) : "");
  const fault = useSignal<NumberFault | null>(null);
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
        const length = lengthOf(years.value, months.value);
        fault.value = length.ok
          ? onAnswer(length.value)
            ? null
            : "none"
          : length.error;
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
              aria-invalid={fault.value !== null}
              aria-describedby={problem}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
          </label>
        ))}
      </div>
      <div role="alert" id={problem}>
        {fault.value !== null && (
          <p class="problem">
            {fault.value === "grouped"
              ? words.grouped
              : words.invalidYears({ low: low / 12, high: high / 12 })}
          </p>
        )}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
    </form>
  );
}

/** A length in months, of which one of the two may be left out, or why it is none. */
function lengthOf(years: string, months: string): Result<number, NumberFault> {
  const isBlank = (text: string): boolean => text.trim() === "";
  if (isBlank(years) && isBlank(months)) return { ok: false, error: "none" };
  const inYears = isBlank(years) ? nothing : typedNumber(years);
  const inMonths = isBlank(months) ? nothing : typedNumber(months);
  if (!inYears.ok) return inYears;
  return inMonths.ok
    ? { ok: true, value: inYears.value * 12 + inMonths.value }
    : inMonths;
}
