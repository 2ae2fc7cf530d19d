import { useSignal } from "@preact/signals";
import { answerText, readingWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { askedAgain } from "../../visit/ask-again.ts";
import { changeAt } from "../answers/change-address.ts";

/** Asks, quietly, whether what was told weeks ago is still so. */
export function AskAgainPart() {
  const { session } = useApp();
  const words = readingWords.askAgain;
  const said = useSignal<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed goes away: the focus waits at what is said instead.
  useLayoutEffect(() => {
    if (said.value !== null) status.current?.focus({ preventScroll: true });
  }, [said.value]);
  const asked = askedAgain(session);
  return (
    <div role="status">
      {said.value !== null && (
        <p class="quiet" tabIndex={-1} ref={status}>
          {said.value}
        </p>
      )}
      {said.value === null && asked !== null && (
        <div class="quiet">
          <p>
            {words.ask(answerText("conduct", asked.conduct), asked.weeksAgo)}
          </p>
          <div class="row">
            <button
              type="button"
              class="plain"
              onClick={() => {
                if (session.answer("conduct", asked.conduct))
                  said.value = words.kept;
              }}
            >
              {words.still}
            </button>
            <ScreenLink
              to={changeAt({ question: "conduct" })}
              class="button plain"
            >
              {words.changed}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => {
                session.change((before) => ({
                  ...before,
                  askAgainPutOffOn: session.today.value,
                }));
                said.value = words.later;
              }}
            >
              {words.putOff}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
