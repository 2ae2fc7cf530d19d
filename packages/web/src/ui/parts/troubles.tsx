import { pageWords } from "@staying-power/guide";
import { useApp } from "../app-context.ts";
import { downloadText } from "../download-text.ts";

/** Tells plainly when the browser does not keep what was answered, and what to do. */
export function Troubles() {
  const { session } = useApp();
  const trouble = session.trouble.value;
  const words = pageWords.trouble;
  return (
    <div role="status">
      {trouble !== null && (
        <div class="notice">
          <h2>{words.heading}</h2>
          <p>{words[trouble]}</p>
          <div class="row">
            <button type="button" onClick={session.trySavingAgain}>
              {words.tryAgain}
            </button>
            <button
              type="button"
              onClick={() => {
                downloadText(pageWords.answers.fileName, session.person.value);
              }}
            >
              {words.download}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
