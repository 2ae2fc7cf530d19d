import { backupWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import {
  backedUp,
  backupMark,
  holdsTheSame,
} from "../../keep/backup/backed-up.ts";
import type { Backup } from "../../keep/backup/parse-backup.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { importWords } from "@staying-power/words";
import { KeptTable } from "./kept-table.tsx";
import { OpenBackupFile } from "./open-backup-file.tsx";
import "../../ui/parts/table.css";

/** Opens a backup that was saved, and compares it with what is here. */
export function TestCopy() {
  const { session } = useApp();
  const words = backupWords.test;
  const [backup, setBackup] = useState<Backup | null>(null);
  const here = session.record.value;
  const holdsAll = (found: Backup): boolean =>
    holdsTheSame(found.found, session.found.value, session.slices);
  const whole = backup !== null && holdsAll(backup);

  const opened = (found: Backup | null): void => {
    setBackup(found);
    // Proven to be there and to hold everything: whatever the mark said, it is true now.
    if (found !== null && holdsAll(found)) {
      const { found: now, slices, today } = session;
      const mark = backupMark(now.value, today.value, slices);
      session.change((before) => backedUp(before, mark));
    }
  };

  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <OpenBackupFile label={words.file} onOpened={opened} />
      <div role="status" class="stack">
        {backup !== null && (
          <>
            <p>{whole ? words.whole : words.differs}</p>
            {!whole && (
              <>
                {backup.exportedOn !== null && (
                  <p>
                    {importWords.savedOn(locale.day(backup.exportedOn), null)}
                  </p>
                )}
                <p>{words.differsWhat}</p>
              </>
            )}
          </>
        )}
      </div>
      {backup !== null && !whole && (
        <KeptTable file={backup.record} here={here} />
      )}
    </section>
  );
}
