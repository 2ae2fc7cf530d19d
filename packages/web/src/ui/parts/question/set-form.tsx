import { useSignal } from "@preact/signals";
import { interviewWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Option } from "./asked-question.ts";

interface SetFormProps {
  /** Absent where the question itself says how to answer. */
  readonly hint: string | undefined;
  readonly options: readonly Option[];
  readonly value: readonly unknown[] | undefined;
  readonly onAnswer: (value: unknown) => boolean;
}

/** An option that means the rest do not hold, among them. */
const alone = "unknown";
/** One that is no box but the button, for as long as no box is ticked. */
const none = "none";

/** What one tick took away, to be put back. */
interface Exchange {
  readonly by: string;
  readonly before: readonly unknown[];
}

/** Any number of options; "none of these" is an answer too, in one tap. */
export function SetForm({ hint, options: all, value, onAnswer }: SetFormProps) {
  const options = all.filter((option) => option.value !== none);
  const nothing = all.find((option) => option.value === none);
  const chosen = useSignal<readonly unknown[]>(
    (value ?? []).filter((option) => option !== none),
  );
  const exchange = useSignal<Exchange | null>(null);
  const hintId = useId();
  const words = interviewWords;
  const isNone = chosen.value.length === 0;

  const toggle = (option: string): void => {
    const before = chosen.value;
    if (before.includes(option)) {
      // Unticked again at once: what it had taken away comes back with it.
      const taken = exchange.value?.by === option ? exchange.value : null;
      chosen.value =
        taken === null
          ? before.filter((other) => other !== option)
          : taken.before;
      exchange.value = null;
      return;
    }
    const left =
      option === alone ? [] : before.filter((other) => other !== alone);
    chosen.value = [...left, option];
    exchange.value =
      left.length < before.length ? { by: option, before } : null;
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
          <div class="boxed" key={option.value}>
            <label class="option">
              <input
                type="checkbox"
                value={option.value}
                checked={chosen.value.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              {option.label}
            </label>
            <TakenAway
              exchange={
                exchange.value?.by === option.value ? exchange.value : null
              }
              options={options}
              onPutBack={(before) => {
                chosen.value = before;
                exchange.value = null;
              }}
            />
          </div>
        ))}
      </fieldset>
      <button
        type="button"
        class="main-action"
        onClick={() =>
          onAnswer(isNone ? noneOf(nothing) : inOrder(options, chosen.value))
        }
      >
        {isNone ? (nothing?.label ?? words.none) : words.keep}
      </button>
    </div>
  );
}

interface TakenAwayProps {
  readonly exchange: Exchange | null;
  readonly options: readonly Option[];
  readonly onPutBack: (before: readonly unknown[]) => void;
}

/** Says what a tick took away, right under it, and puts it back. */
function TakenAway({ exchange, options, onPutBack }: TakenAwayProps) {
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (exchange !== null) shown.current?.scrollIntoView({ block: "nearest" });
  }, [exchange]);
  const gone = options.filter(({ value }) => exchange?.before.includes(value));
  return (
    <div role="status" ref={shown}>
      {exchange !== null && (
        <div class="row apart exchanged">
          <p class="quiet">
            {interviewWords.exchanged(gone.map(({ label }) => label))}
          </p>
          <button
            type="button"
            class="plain"
            onClick={(event) => {
              onPutBack(exchange.before);
              // The button goes away: the focus waits at the box that was ticked.
              event.currentTarget
                .closest(".boxed")
                ?.querySelector("input")
                ?.focus();
            }}
          >
            {interviewWords.putBack}
          </button>
        </div>
      )}
    </div>
  );
}

/** The answer that nothing holds: an option that says so, where there is one. */
function noneOf(nothing: Option | undefined): readonly string[] {
  return nothing === undefined ? [] : [nothing.value];
}

function inOrder(
  options: SetFormProps["options"],
  chosen: readonly unknown[],
): unknown[] {
  return options
    .map((option) => option.value)
    .filter((value) => chosen.includes(value));
}
