import { checkWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { anHourFrom, chosenMoment } from "./model/hold-until.ts";
import { MorningButton } from "./morning-button.tsx";

interface HoldFormProps {
  /** Whether the morning is among the times; where it is what to do first, it stands elsewhere. */
  readonly morning: boolean;
  readonly onHold: (until: string) => void;
}

/** Until when: the morning, an hour, or a time of their own. */
export function HoldForm({ morning, onHold }: HoldFormProps) {
  const words = checkWords.hold;
  const { session } = useApp();
  const present = (): Date => new Date(session.clock.present());
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  return (
    <div class="stack">
      {morning && <MorningButton main={false} onHold={onHold} />}
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
