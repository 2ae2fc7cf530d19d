import { pageWords } from "@staying-power/guide";
import { useApp } from "../app-context.ts";
import { backupName } from "../../state/backup-name.ts";
import { backupText } from "../../state/backup-text.ts";
import { downloadFile } from "../download-file.ts";

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
                const today = session.today();
                downloadFile(
                  backupName("open", today, session.settings.value.discreet),
                  backupText(session.record.value, today),
                  "application/json",
                );
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
