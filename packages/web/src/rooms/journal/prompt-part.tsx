import { writeWords } from "@staying-power/words";
import type { JournalPrompt } from "./model/prompt-for.ts";

interface PromptPartProps {
  /** Null for free writing. */
  readonly prompt: JournalPrompt | null;
  /** Whether there is something on the page: then the prompt stays as it is. */
  readonly isBegun: boolean;
  readonly onAnother: () => void;
  readonly onFree: () => void;
}

/** Something to begin with, another one, or none. */
export function PromptPart({
  prompt,
  isBegun,
  onAnother,
  onFree,
}: PromptPartProps) {
  const words = writeWords.prompt;
  return (
    <section class="journal-prompt" aria-label={words.label}>
      <div role="status">
        {prompt === null ? (
          <p class="quiet">{words.freeNote}</p>
        ) : (
          <>
            <p class="quiet">{prompt.theme}</p>
            <p class="journal-asks">{prompt.text}</p>
          </>
        )}
      </div>
      {!isBegun && (
        <div class="row">
          <button type="button" onClick={onAnother}>
            {prompt === null ? words.with : words.another}
          </button>
          <button
            type="button"
            class="plain"
            aria-pressed={prompt === null}
            onClick={onFree}
          >
            {words.free}
          </button>
        </div>
      )}
    </section>
  );
}
