import { lockWords } from "@staying-power/words";
import type { RefObject } from "preact";

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly shown: boolean;
  /** A passphrase that is there or a new one, or a printed code that is typed back. */
  readonly kind: "current-password" | "new-password" | "code";
  /** Ids of what describes it, one after the other. */
  readonly describedBy?: string;
  readonly wrong?: boolean;
  readonly busy?: boolean;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onInput: (value: string) => void;
}

const readable = { type: "text" } as const;
const dotted = { type: "password" } as const;

const typedAs = {
  "current-password": {
    autocomplete: "current-password",
    autocapitalize: "none",
  },
  "new-password": { autocomplete: "new-password", autocapitalize: "none" },
  code: {
    class: "recovery-code",
    autocomplete: "off",
    autocapitalize: "characters",
  },
} as const;

/** A field for what nobody is to see, shown only when the person asks. */
export function SecretField({
  label,
  value,
  shown,
  kind,
  describedBy,
  wrong = false,
  busy = false,
  field,
  onInput,
}: SecretFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={field ?? null}
        {...(shown ? readable : dotted)}
        {...typedAs[kind]}
        spellcheck={false}
        required
        readOnly={busy}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

interface ShowSecretProps {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Whether what is typed can be read. */
export function ShowSecret({ shown, onChange }: ShowSecretProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {lockWords.show}
    </label>
  );
}
