import { frameWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { backupName } from "../../keep/backup/backup-name.ts";
import { backupText } from "../../keep/backup/backup-text.ts";
import { mineAt } from "../../rooms/mine/address.ts";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";

/** Tells plainly when what was answered is not kept, and what to do. */
export function Troubles() {
  const { session } = useApp();
  const trouble = session.trouble.value;
  const words = frameWords.trouble;
  const [tries, setTries] = useState(0);
  if (trouble === null && tries > 0) setTries(0);

  const tryAgain = async (): Promise<void> => {
    await session.trySavingAgain();
    setTries((before) => before + 1);
  };
  const download = (
    <button
      type="button"
      onClick={() => {
        const today = session.today.value;
        downloadFile(
          backupName("open", today, session.settings.value.discreet),
          backupText(session.found.value, today),
          "application/json",
        );
      }}
    >
      {words.download}
    </button>
  );

  return (
    <div role="status">
      {trouble !== null && (
        <div class="notice">
          <h2>{trouble === "not-erased" ? words.notErased : words.heading}</h2>
          <p>{words[trouble]}</p>
          {trouble === "not-erased" ? (
            <ScreenLink to={mineAt({ page: "erase" })} class="button">
              {words.eraseAgain}
            </ScreenLink>
          ) : (
            <>
              {tries > 0 && <p>{words.tried(tries)}</p>}
              <div class="row">
                <button type="button" onClick={() => void tryAgain()}>
                  {words.tryAgain}
                </button>
                {download}
              </div>
            </>
          )}
        </div>
      )}
      {session.journalFull.value && (
        <div class="notice">
          <h2>{frameWords.journalFull.heading}</h2>
          <p>{frameWords.journalFull.text}</p>
          <div class="row">{download}</div>
        </div>
      )}
    </div>
  );
}
