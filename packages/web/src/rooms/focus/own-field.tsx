import type { RefObject } from "preact";
import { longest } from "./model/draft-project.ts";

interface OwnFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  /** The id of what says what is wrong with it, and whether something is. */
  readonly problem?: { readonly id: string; readonly isThere: boolean };
}

/** A few words of the person's own. */
export function OwnField({
  label,
  value,
  onType,
  field,
  problem,
}: OwnFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        {...(field !== undefined && { ref: field })}
        rows={2}
        maxLength={longest}
        autocomplete="off"
        value={value}
        aria-describedby={problem?.id}
        aria-invalid={problem?.isThere}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </label>
  );
}
