import { useId } from "preact/hooks";

interface ExampleFieldProps {
  readonly label: string;
  readonly example: string;
  /** UTF-16 units. */
  readonly longest: number;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A sentence to type, seen whole, with an example below it. It is one line, however it is wrapped. */
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
      <textarea
        id={id}
        rows={2}
        maxLength={longest}
        value={value}
        aria-describedby={`${id}-example`}
        onInput={(event) =>
          onType(event.currentTarget.value.replaceAll("\n", " "))
        }
      />
      <p class="quiet" id={`${id}-example`}>
        {example}
      </p>
    </div>
  );
}
