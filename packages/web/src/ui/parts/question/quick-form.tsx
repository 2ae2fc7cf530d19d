import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

export interface QuickFormProps {
  /** The numbers most people give, each in one tap. */
  readonly choices: readonly {
    readonly value: number;
    readonly label: string;
  }[];
  /** Opens the form for any other number. */
  readonly more: string;
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => boolean;
  /** That form. */
  readonly children: ComponentChildren;
}

/** A number in one tap, and any other behind one more. */
export function QuickForm({
  choices,
  more,
  value,
  onAnswer,
  children,
}: QuickFormProps) {
  const isOther =
    value !== undefined && !choices.some((choice) => choice.value === value);
  const isOpen = useSignal(isOther);
  const wasOpened = useRef(false);
  const exact = useRef<HTMLDivElement>(null);
  const exactId = useId();
  useLayoutEffect(() => {
    if (isOpen.value && wasOpened.current)
      exact.current?.querySelector("input")?.focus();
  }, [isOpen.value]);
  return (
    <div class="stack">
      <div class="options pairs">
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            class="option"
            value={choice.value}
            aria-pressed={
              value === undefined ? undefined : value === choice.value
            }
            onClick={() => onAnswer(choice.value)}
          >
            {choice.label}
          </button>
        ))}
        <button
          type="button"
          class="option more"
          aria-expanded={isOpen.value}
          aria-controls={exactId}
          onClick={() => {
            wasOpened.current = true;
            isOpen.value = !isOpen.value;
          }}
        >
          {more}
        </button>
      </div>
      <div id={exactId} ref={exact} hidden={!isOpen.value}>
        {children}
      </div>
    </div>
  );
}
