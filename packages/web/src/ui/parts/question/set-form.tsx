import { useSignal } from "@preact/signals";
import { interviewWords } from "@staying-power/words";
import { useId } from "preact/hooks";

interface SetFormProps {
  /** Absent where the question itself says how to answer. */
  readonly hint: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly value: readonly unknown[] | undefined;
  readonly onAnswer: (value: unknown) => boolean;
}

/** An option that means the rest do not hold: choosing it unchooses them, and the other way round. */
const alone: ReadonlySet<unknown> = new Set(["none", "unknown"]);

/** Any number of options; "none of these" is an answer too. */
export function SetForm({ hint, options, value, onAnswer }: SetFormProps) {
  const chosen = useSignal<readonly unknown[]>(value ?? []);
  const hintId = useId();
  const words = interviewWords;
  const saysNone = options.some((option) => option.value === "none");

  const toggle = (option: unknown): void => {
    chosen.value = chosen.value.includes(option)
      ? chosen.value.filter((other) => other !== option)
      : alone.has(option)
        ? [option]
        : [...chosen.value.filter((other) => !alone.has(other)), option];
  };

  return (
    <div class="stack">
      {hint !== undefined && (
        <p class="quiet" id={hintId}>
          {hint}
        </p>
      )}
      <fieldset
        class="options"
        aria-describedby={hint === undefined ? undefined : hintId}
      >
        {options.map((option) => (
          <label class="option" key={option.value}>
            <input
              type="checkbox"
              value={option.value}
              checked={chosen.value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      {chosen.value.length > 0 || saysNone ? (
        <button
          type="button"
          class="main-action"
          disabled={chosen.value.length === 0}
          onClick={() => onAnswer(inOrder(options, chosen.value))}
        >
          {words.keep}
        </button>
      ) : (
        <button type="button" class="main-action" onClick={() => onAnswer([])}>
          {words.none}
        </button>
      )}
    </div>
  );
}

function inOrder(
  options: SetFormProps["options"],
  chosen: readonly unknown[],
): unknown[] {
  return options
    .map((option) => option.value)
    .filter((value) => chosen.includes(value));
}
