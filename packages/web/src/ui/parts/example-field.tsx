import { useId } from "preact/hooks";

interface ExampleFieldProps {
  readonly label: string;
  readonly example: string;
  /** UTF-16 units. */
  readonly longest: number;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A line to type, with an example below it. */
export function ExampleField({
  label,
  example,
  longest,
  value,
  onType,
}: ExampleFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={longest}
        value={value}
        aria-describedby={`${id}-example`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="quiet" id={`${id}-example`}>
        {example}
      </p>
    </div>
  );
}
