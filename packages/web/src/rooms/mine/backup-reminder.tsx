import { backupReminderWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { mineAt } from "./address.ts";

/** Reminds of a backup, quietly; never to somebody for whom a file can be a danger. */
export function BackupReminder() {
  const { session } = useApp();
  if (!session.backupDue.value) return null;
  const { backedUpOn } = session.record.value;
  const words = backupReminderWords;
  return (
    <div class="reminder quiet">
      <p>{backedUpOn === undefined ? words.none : words.old}</p>
      <div class="row">
        <ScreenLink to={mineAt({ page: "backup" })} class="button plain">
          {words.save}
        </ScreenLink>
        <button
          type="button"
          class="plain"
          onClick={() => {
            session.change((before) => ({
              ...before,
              backupPutOffOn: session.today.value,
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
