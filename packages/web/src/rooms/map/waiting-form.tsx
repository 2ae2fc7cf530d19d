import { useSignal } from "@preact/signals";
import type { Plan } from "@staying-power/plan";
import { locale, mapScreenWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import "../../ui/parts/forms.css";

interface WaitingFormProps {
  /** The first day that can be chosen, YYYY-MM-DD. */
  readonly from: string;
  readonly agreed: Plan["stopWaiting"];
  readonly onAgree: (until: string, sign: string) => void;
}

/** A day, and a sign in the person's own words. */
export function WaitingForm({ from, agreed, onAgree }: WaitingFormProps) {
  const words = mapScreenWords.waiting;
  const day = useSignal(agreed?.on ?? "");
  const sign = useSignal(agreed?.sign ?? "");
  const isWrong = useSignal(false);
  const id = useId();
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        isWrong.value = day.value < from;
        if (!isWrong.value) onAgree(day.value, sign.value.trim());
      }}
    >
      <p>{words.text}</p>
      <label class="field">
        <span>{words.day}</span>
        <input
          type="date"
          min={from}
          value={day.value}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            day.value = event.currentTarget.value;
          }}
        />
      </label>
      <div role="alert" id={`${id}-problem`}>
        {isWrong.value && (
          <p class="problem">{words.invalid(locale.day(from))}</p>
        )}
      </div>
      <label class="field">
        <span>{words.sign}</span>
        <textarea
          rows={2}
          maxLength={500}
          value={sign.value}
          aria-describedby={`${id}-example`}
          onInput={(event) => {
            sign.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="quiet" id={`${id}-example`}>
        {words.example}
      </p>
      <div>
        <button type="submit">{words.keep}</button>
      </div>
    </form>
  );
}
