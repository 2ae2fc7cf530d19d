import { partingLetterWords } from "@staying-power/words";
import { useEffect, useRef } from "preact/hooks";
import { HeavyPart } from "../journal/heavy-part.tsx";
import type { PartingLetter } from "../let-go/model/letting-go-notes.ts";
import { longestLetter } from "../let-go/model/parting-letters.ts";
import { useLetterBox } from "./use-letter-box.ts";

interface LetterFormProps {
  readonly begun: PartingLetter;
  readonly onDone: () => void;
}

/** A page to write on; where it speaks of despair, who listens stands beside it. */
export function LetterForm({ begun, onDone }: LetterFormProps) {
  const words = partingLetterWords;
  const { letter, state, type, close } = useLetterBox(begun);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (close()) onDone();
      }}
    >
      <label class="field">
        <span>{words.field}</span>
        <textarea
          ref={field}
          rows={12}
          maxLength={longestLetter}
          autocomplete="off"
          value={letter.text}
          onInput={({ currentTarget: { value } }) => type(value)}
        />
      </label>
      <p role="status" class={state === "full" ? "problem" : "quiet"}>
        {state !== "" && words[state]}
      </p>
      {letter.text.trim() !== "" && <HeavyPart text={letter.text} />}
      <details>
        <summary>{words.ideasHeading}</summary>
        <ul class="points">
          {words.ideas.map((idea) => (
            <li key={idea}>{idea}</li>
          ))}
        </ul>
        <p class="quiet">{words.mark}</p>
      </details>
      <button type="submit" class="main-action">
        {words.done}
      </button>
    </form>
  );
}
