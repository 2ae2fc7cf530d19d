import { backupReminderWords } from "@staying-power/words";
import { backupDue } from "../../keep/backup/backup-due.ts";
import { useApp } from "../shell/app-context.ts";
import { ScreenLink } from "../shell/screen-link.tsx";

/** Reminds of a backup, quietly; never to somebody for whom a file can be a danger. */
export function BackupReminder() {
  const { session } = useApp();
  const { life, record, withheld } = session;
  if (
    life.value.kind !== "ready" ||
    withheld.value ||
    !backupDue(
      {
        record: record.value,
        found: session.found.value,
        slices: session.slices,
      },
      session.today(),
    )
  )
    return null;
  const words = backupReminderWords;
  return (
    <div class="reminder quiet">
      <p>{record.value.backedUpOn === undefined ? words.none : words.old}</p>
      <div class="row">
        <ScreenLink
          to={{ screen: "mine", page: "backup" }}
          class="button plain"
        >
          {words.save}
        </ScreenLink>
        <button
          type="button"
          class="plain"
          onClick={() => {
            session.change((before) => ({
              ...before,
              backupPutOffOn: session.today(),
            }));
            document.querySelector("h1")?.focus();
          }}
        >
          {words.later}
        </button>
      </div>
    </div>
  );
}
