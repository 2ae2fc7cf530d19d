import { useState } from "preact/hooks";

interface SaidFieldProps {
  readonly label: string;
  /** Told what was typed as one line, as it travels. */
  readonly onSaid: (said: string) => void;
}

/** A word to whoever booked the call: one line, up to 500 characters. */
export function SaidField({ label, onSaid }: SaidFieldProps) {
  const [typed, setTyped] = useState("");
  return (
    <label class="field">
      <span>{label}</span>
      <input
        autocomplete="off"
        maxLength={500}
        value={typed}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          onSaid(value.replaceAll(/[\p{C}\s]+/gu, " ").trim());
        }}
      />
    </label>
  );
}
