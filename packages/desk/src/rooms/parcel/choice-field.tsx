interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** Each value with its words, in order. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a list. */
export function ChoiceField({
  label,
  value,
  options,
  onChoose,
}: ChoiceFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
