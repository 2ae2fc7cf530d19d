import {
  type Event,
  type OutcomeEvent,
  outcomeFeelings,
  outcomeStates,
} from "@staying-power/case";
import { journalWords, outcomeSaid } from "@staying-power/words";
import { PickField } from "./pick-field.tsx";

interface OutcomeFieldsProps {
  readonly event: OutcomeEvent;
  readonly onChange: (event: Event) => void;
}

/** What was said had become of it, and how it was for the person. */
export function OutcomeFields({ event, onChange }: OutcomeFieldsProps) {
  const words = journalWords.form;
  const { state, feels, ...rest } = event;
  const none = { value: "", label: words.notSaid };
  return (
    <>
      <PickField
        label={words.became}
        value={state ?? ""}
        options={[
          none,
          ...outcomeStates.map((id) => ({
            value: id,
            label: outcomeSaid({ state: id }),
          })),
        ]}
        onChange={(value) => {
          const chosen = outcomeStates.find((id) => id === value);
          onChange({
            ...rest,
            ...(chosen === undefined ? {} : { state: chosen }),
            ...(feels === undefined ? {} : { feels }),
          });
        }}
      />
      <PickField
        label={words.forMe}
        value={feels ?? ""}
        options={[
          none,
          ...outcomeFeelings.map((id) => ({
            value: id,
            label: outcomeSaid({ feels: id }),
          })),
        ]}
        onChange={(value) => {
          const chosen = outcomeFeelings.find((id) => id === value);
          onChange({
            ...rest,
            ...(state === undefined ? {} : { state }),
            ...(chosen === undefined ? {} : { feels: chosen }),
          });
        }}
      />
    </>
  );
}
