import { type DraftContext, draftContexts } from "@staying-power/check";
import { checkWords } from "@staying-power/words";
import { useId } from "preact/hooks";

interface ContextChoiceProps {
  readonly context: DraftContext;
  readonly onChoose: (context: DraftContext) => void;
}

/** The situation a message would be sent in: what is fine in one is not in another. */
export function ContextChoice({ context, onChoose }: ContextChoiceProps) {
  const name = useId();
  return (
    <fieldset class="check-contexts">
      <legend>{checkWords.situation}</legend>
      <div class="options">
        {draftContexts.map((each) => (
          <label key={each} class="option">
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === context}
              onChange={() => onChoose(each)}
            />
            {checkWords.contexts[each].label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
