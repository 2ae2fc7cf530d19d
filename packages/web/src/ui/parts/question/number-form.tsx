import { useSignal } from "@preact/signals";
import { type NumberFault, typedNumber } from "@staying-power/case";
import { interviewWords } from "@staying-power/words";
import { useId } from "preact/hooks";

interface NumberFormProps {
  readonly low: number;
  readonly high: number;
  readonly unit: "months" | "weeks" | "years" | "times";
  readonly whole: boolean;
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => boolean;
}

/** One number within its bounds. */
export function NumberForm({
  low,
  high,
  unit,
  whole,
  value,
  onAnswer,
}: NumberFormProps) {
  const text = useSignal(typeof value === "number" ? String(value) : "");
  const fault = useSignal<NumberFault | null>(null);
  const problem = useId();
  const words = interviewWords;
  const invalid = whole ? words.invalidWhole : words.invalidNumber;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const number = typedNumber(text.value);
        fault.value = number.ok
          ? onAnswer(number.value)
            ? null
            : "none"
          : number.error;
      }}
    >
      <label class="field">
        <span>{words.units[unit]}</span>
        <input
          type="text"
          inputMode={whole ? "numeric" : "decimal"}
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
      <div role="alert" id={problem}>
        {fault.value !== null && (
          <p class="problem">
            {fault.value === "grouped" ? words.grouped : invalid({ low, high })}
          </p>
        )}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
    </form>
  );
}
