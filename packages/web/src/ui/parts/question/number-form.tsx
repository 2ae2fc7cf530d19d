import { useSignal } from "@preact/signals";
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
  const wrong = useSignal(false);
  const problem = useId();
  const words = interviewWords;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const number = Number(text.value.trim().replace(",", "."));
        const usable = text.value.trim() !== "" && Number.isFinite(number);
        wrong.value = !(usable && onAnswer(number));
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
          aria-invalid={wrong.value}
          aria-describedby={problem}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <div role="alert" id={problem}>
        {wrong.value && (
          <p class="problem">{words.invalidNumber({ low, high })}</p>
        )}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
    </form>
  );
}
