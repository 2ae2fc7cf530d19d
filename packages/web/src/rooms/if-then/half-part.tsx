import { useSignal } from "@preact/signals";
import { ifThenWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { longestHalf } from "./model/draft-plan.ts";

interface HalfPartProps<Id extends string> {
  readonly words: {
    readonly text: string;
    readonly own: string;
    readonly ownLabel: string;
  };
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  /** What was said before, if anything was. */
  readonly start: string;
  /** The id is null where the words are the person's own. */
  readonly onChoose: (id: Id | null, text: string) => void;
}

/** One half of a plan: something that is offered, by one press, or one's own words. */
export function HalfPart<Id extends string>({
  words,
  options,
  start,
  onChoose,
}: HalfPartProps<Id>) {
  const isOwn = useSignal(start !== "");
  return (
    <>
      <p>{words.text}</p>
      <div class="options">
        {options.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            class="option"
            onClick={() => onChoose(id, text)}
          >
            {ifThenWords.option(text)}
          </button>
        ))}
        {!isOwn.value && (
          <button
            type="button"
            class="option"
            onClick={() => {
              isOwn.value = true;
            }}
          >
            {words.own}
          </button>
        )}
      </div>
      {isOwn.value && (
        <OwnWords
          label={words.ownLabel}
          start={start}
          onGoOn={(text) => onChoose(null, text)}
        />
      )}
    </>
  );
}

interface OwnWordsProps {
  readonly label: string;
  readonly start: string;
  readonly onGoOn: (text: string) => void;
}

function OwnWords({ label, start, onGoOn }: OwnWordsProps) {
  const text = useSignal(start);
  const isMissing = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (start === "") field.current?.focus();
  }, [start]);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        isMissing.value = text.value.trim() === "";
        if (isMissing.value) field.current?.focus();
        else onGoOn(text.value.trim());
      }}
    >
      <label class="field">
        <span>{label}</span>
        <textarea
          ref={field}
          rows={2}
          maxLength={longestHalf}
          autocomplete="off"
          value={text.value}
          aria-describedby={`${id}-problem`}
          aria-invalid={isMissing.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <div role="alert" id={`${id}-problem`}>
        {isMissing.value && <p class="problem">{ifThenWords.missing}</p>}
      </div>
      <div>
        <button type="submit">{ifThenWords.on}</button>
      </div>
    </form>
  );
}
