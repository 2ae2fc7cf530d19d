import { Worded } from "@staying-power/web/ui";
import { deskHoursWords } from "@staying-power/words";
import type { ComponentProps } from "preact";
import { fieldId, useForm } from "./form-context.ts";

const words = deskHoursWords;
const wrong: Readonly<Record<string, string>> = words.wrong;

/** What is wrong with something, in words. */
export function faultText(what: string): string {
  return wrong[what] ?? words.wrong.other;
}

interface TypedProps {
  /** Where it is in the hours: `kinds.0.name`. */
  readonly place: string;
  readonly label: ComponentProps<typeof Worded>["sentence"] | string;
  readonly note?: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly type?: "text" | "url" | "email" | "time" | "date";
  readonly most?: number;
}

/** A field for a text, with what is wrong with it below. */
export function TextField({
  place,
  label,
  note,
  value,
  onInput,
  type = "text",
  most,
}: TypedProps) {
  const { faults } = useForm();
  const id = fieldId(place);
  const what = faults.get(place);
  return (
    <div class="field">
      <label for={id}>
        {typeof label === "string" ? label : <Worded sentence={label} />}
      </label>
      <TypedInput
        id={id}
        type={type}
        autocomplete="off"
        maxLength={most}
        value={value}
        aria-invalid={what !== undefined}
        aria-describedby={describedBy(id, { note, what })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <FieldNotes {...{ id, note, what }} />
    </div>
  );
}

type InputProps = Pick<
  ComponentProps<"input">,
  | "id"
  | "autocomplete"
  | "maxLength"
  | "value"
  | "aria-invalid"
  | "aria-describedby"
  | "onInput"
>;

/** The compiler knows fields by the one kind that they are. */
function TypedInput({
  type,
  ...rest
}: InputProps & { readonly type: NonNullable<TypedProps["type"]> }) {
  switch (type) {
    case "time":
      return <input type="time" {...rest} />;
    case "date":
      return <input type="date" {...rest} />;
    case "url":
      return <input type="url" {...rest} />;
    case "email":
      return <input type="email" {...rest} />;
    case "text":
      return <input {...rest} />;
  }
}

interface NumberProps {
  readonly place: string;
  readonly label: string;
  readonly note?: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** NaN for a field that is empty and may not be. */
  readonly onInput: (value: number) => void;
}

/** A field for a whole number. */
export function NumberField({
  place,
  label,
  note,
  value,
  least,
  most,
  step = 1,
  onInput,
}: NumberProps) {
  const { faults } = useForm();
  const id = fieldId(place);
  const what = faults.get(place);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={step}
        value={value === null || Number.isNaN(value) ? "" : value}
        aria-invalid={what !== undefined}
        aria-describedby={describedBy(id, { note, what })}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <FieldNotes {...{ id, note, what }} />
    </div>
  );
}

interface Notes {
  readonly note: string | undefined;
  readonly what: string | undefined;
}

/** What is wrong at a place, and what is always said there. */
export function FieldNotes({
  id,
  note,
  what,
}: Notes & { readonly id: string }) {
  return (
    <>
      {what !== undefined && (
        <p class="problem" id={`${id}-wrong`}>
          {faultText(what)}
        </p>
      )}
      {note !== undefined && (
        <p class="quiet" id={`${id}-note`}>
          {note}
        </p>
      )}
    </>
  );
}

function describedBy(id: string, { note, what }: Notes): string | undefined {
  const named = [
    ...(what === undefined ? [] : [`${id}-wrong`]),
    ...(note === undefined ? [] : [`${id}-note`]),
  ];
  return named.length === 0 ? undefined : named.join(" ");
}
