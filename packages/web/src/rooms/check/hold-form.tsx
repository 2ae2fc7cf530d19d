import { checkWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { anHourFrom, chosenMoment, morningAfter } from "./model/hold-until.ts";

interface HoldFormProps {
  /** Whether holding is what is to be done first here. */
  readonly main: boolean;
  readonly onHold: (until: string) => void;
}

/** Until when: the morning, an hour, or a time of their own. */
export function HoldForm({ main, onHold }: HoldFormProps) {
  const words = checkWords.hold;
  const { session } = useApp();
  const present = (): Date => new Date(session.clock.present());
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  return (
    <div class="stack">
      <button
        type="button"
        class={main ? "main-action" : "check-wide"}
        onClick={() => onHold(morningAfter(present()))}
      >
        {words.morning}
      </button>
      <button
        type="button"
        class="check-wide"
        onClick={() => onHold(anHourFrom(present()))}
      >
        {words.hour}
      </button>
      <details>
        <summary>{words.own}</summary>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const until = chosenMoment(field.current?.value ?? "", present());
            setWrong(until === null);
            if (until === null) field.current?.focus();
            else onHold(until);
          }}
        >
          <div class="field">
            <label for={id}>{words.ownLabel}</label>
            <input
              id={id}
              ref={field}
              type="datetime-local"
              aria-invalid={wrong}
              aria-describedby={`${id}-problem`}
            />
          </div>
          <div role="alert" id={`${id}-problem`}>
            {wrong && <p class="problem">{words.ownWrong}</p>}
          </div>
          <button type="submit">{words.ownKeep}</button>
        </form>
      </details>
    </div>
  );
}
