import {
  type ConductEvent,
  type Event,
  type FactEvent,
  factKinds,
  isEvent,
  typedNumber,
} from "@staying-power/case";
import { journalWords, questions } from "@staying-power/words";
import { useState } from "preact/hooks";
import { PickField } from "./pick-field.tsx";

interface AnswerFieldsProps {
  readonly event: ConductEvent | FactEvent;
  /** Told null while what stands there is no answer. */
  readonly onChange: (event: Event | null) => void;
}

/** An answer of the past, or what one said that one does: as its question takes it. */
export function AnswerFields({ event, onChange }: AnswerFieldsProps) {
  const words = journalWords.form;
  const key = event.kind === "conduct" ? "conduct" : event.fact;
  const value = event.kind === "conduct" ? event.conduct : event.value;
  const kind = factKinds[key];
  const tell = (answer: unknown): void => {
    const after: unknown =
      event.kind === "conduct"
        ? { ...event, conduct: answer }
        : { ...event, value: answer };
    onChange(isEvent(after) ? after : null);
  };
  const options = Object.entries(questions[key].options).map(([id, label]) => ({
    value: id,
    label,
  }));
  if (kind.kind === "set")
    return (
      <Ticks
        name={event.kind === "conduct" ? words.conduct : questions[key].short}
        options={options}
        chosen={Array.isArray(value) ? value : []}
        onChange={tell}
      />
    );
  if (kind.kind === "choice" || kind.kind === "boolean")
    return (
      <PickField
        label={questions[key].short}
        value={value === null ? "" : String(value)}
        options={[...options, { value: "", label: words.takenBack }]}
        onChange={(chosen) => {
          if (chosen === "") tell(null);
          else tell(kind.kind === "boolean" ? chosen === "true" : chosen);
        }}
      />
    );
  return (
    <NumberField
      label={questions[key].short}
      value={typeof value === "number" ? String(value) : ""}
      onChange={(text) => {
        const number = typedNumber(text);
        if (text.trim() === "") tell(null);
        else tell(number.ok ? number.value : undefined);
      }}
    />
  );
}

interface TicksProps {
  readonly name: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly chosen: readonly unknown[];
  readonly onChange: (chosen: readonly unknown[]) => void;
}

function Ticks({ name, options, chosen, onChange }: TicksProps) {
  return (
    <fieldset class="options">
      <legend>{name}</legend>
      {options.map(({ value, label }) => (
        <label class="option" key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={() =>
              onChange(
                chosen.includes(value)
                  ? chosen.filter((other) => other !== value)
                  : [...chosen, value],
              )
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What is typed stays as it is typed. */
function NumberField({ label, value, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={6}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(currentTarget.value);
        }}
      />
    </label>
  );
}
