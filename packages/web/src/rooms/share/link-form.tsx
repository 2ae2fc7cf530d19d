import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

interface LinkFormProps {
  readonly words: {
    readonly field: string;
    readonly wrong: string;
    readonly open: string;
  };
  /** Whether what was typed last leads nowhere. */
  readonly isWrong: boolean;
  /** Whether it is what the page is for. */
  readonly main?: boolean;
  /** False where it leads nowhere: then it stays, to be mended. */
  readonly onOpen: (text: string) => boolean;
}

/** A link, pasted. */
export function LinkForm({
  words,
  isWrong,
  main = false,
  onOpen,
}: LinkFormProps) {
  const id = useId();
  const typed = useSignal("");
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (onOpen(typed.value)) typed.value = "";
      }}
    >
      <div class="field">
        <label for={id}>{words.field}</label>
        <textarea
          id={id}
          rows={3}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="none"
          aria-describedby={`${id}-wrong`}
          value={typed.value}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
          }}
        />
      </div>
      <div role="alert" id={`${id}-wrong`}>
        {isWrong && <p class="problem">{words.wrong}</p>}
      </div>
      <button type="submit" class={main ? "main-action" : undefined}>
        {words.open}
      </button>
    </form>
  );
}
