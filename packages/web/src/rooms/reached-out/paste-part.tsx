import { longestSorted } from "@staying-power/check";
import { reachedOutWords } from "@staying-power/words";
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { KindChoices } from "./kind-choices.tsx";
import type { Pasted, TheirMessage } from "./use-their-message.tsx";
import "../../ui/parts/forms.css";

/** Their message, pasted, and what it may be. */
export function PastePart({ message }: { readonly message: TheirMessage }) {
  const words = reachedOutWords.paste;
  const isOpen = useSignal(message.text !== "");
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { pasted, text } = message;
  return (
    <details
      class="paste"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{words.summary}</summary>
      <div class="stack">
        <div class="field">
          <label for={id}>{words.label}</label>
          <textarea
            ref={box}
            id={id}
            rows={4}
            autocomplete="off"
            aria-describedby={`${id}-note`}
            value={text}
            onInput={(event) => message.write(event.currentTarget.value)}
          />
          <div class="row apart">
            <p id={`${id}-note`} class="quiet">
              {words.stays}
            </p>
            {text !== "" && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  message.write("");
                  box.current?.focus();
                }}
              >
                {words.clear}
              </button>
            )}
          </div>
        </div>
        <div role="status">
          <p>{lineOf(pasted)}</p>
        </div>
        {pasted.says === "maybe" && (
          <>
            <KindChoices kinds={pasted.kinds} />
            <p class="quiet">{words.decide}</p>
          </>
        )}
        {"isCut" in pasted && pasted.isCut && (
          <p class="quiet">{words.cut(longestSorted)}</p>
        )}
        {"softHelp" in pasted && pasted.softHelp && <SoftHelp />}
      </div>
    </details>
  );
}

/** What is said aloud of what was pasted. */
function lineOf({ says }: Pasted): string {
  const { paste, danger } = reachedOutWords;
  switch (says) {
    case "nothing":
      return "";
    case "danger":
      return danger.heading;
    case "working":
    case "failed":
    case "maybe":
    case "unsure":
    case "unread":
      return paste[says];
  }
}

/** Where it could be about danger, and nobody can be sure. */
function SoftHelp() {
  const words = reachedOutWords.paste;
  return (
    <p>
      {words.softHelp}{" "}
      <ScreenLink to={kitAt({ door: "safe" })}>{words.softDoor}</ScreenLink>
    </p>
  );
}
