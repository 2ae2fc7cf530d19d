import { type DraftContext, draftContexts } from "@staying-power/check";
import { checkWords } from "@staying-power/words";
import { useId } from "preact/hooks";

interface ContextChoiceProps {
  readonly context: DraftContext;
  readonly onChoose: (context: DraftContext) => void;
}

/** The situation a message would be sent in, in one row: what is fine in one is not in another. */
export function ContextChoice({ context, onChoose }: ContextChoiceProps) {
  const id = useId();
  return (
    <div class="field check-context">
      <label for={id}>{checkWords.situation}</label>
      <select
        id={id}
        onChange={({ currentTarget }) => {
          const chosen = draftContexts.find(
            (each) => each === currentTarget.value,
          );
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {draftContexts.map((each) => (
          <option key={each} value={each} selected={each === context}>
            {checkWords.contexts[each].label}
          </option>
        ))}
      </select>
    </div>
  );
}
