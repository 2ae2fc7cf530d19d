import { locale, mineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { CallDoor } from "../call/call-door.tsx";
import { CarefulDoor } from "./careful-door.tsx";
import { BackupReminder } from "./backup-reminder.tsx";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ErasePart } from "./erase-part.tsx";
import { LockNow } from "./lock-now.tsx";
import { journalAt } from "../journal/address.ts";
import { answersAt } from "../answers/address.ts";
import { remindersAt } from "../reminders/address.ts";
import { progressAt } from "../progress/address.ts";
import { mineAt } from "./address.ts";
import { ShareDoor } from "./share-door.tsx";

/** What is kept, where, and all that can be done with it. */
export function HomePage() {
  const { session } = useApp();
  const { backedUpOn, reminders } = session.record.value;
  const on = Object.values(reminders.list).filter(({ off }) => !off).length;
  const words = mineWords;
  return (
    <Screen heading={words.heading} about="mine">
      <p>{words.intro}</p>
      <BackupReminder />
      {session.newer.value && <p class="quiet">{words.newer}</p>}
      {session.lockOn.value && <LockNow />}
      <div class="stack doors">
        <Door
          to={answersAt()}
          label={words.answers.label}
          note={words.answers.note}
        />
        <Door
          to={progressAt()}
          label={words.progress.label}
          note={words.progress.note}
        />
        <Door
          to={journalAt()}
          label={words.journal.label}
          note={words.journal.note}
        />
        <Door
          to={remindersAt()}
          label={words.reminders.label}
          note={on === 0 ? words.reminders.none : words.reminders.some(on)}
        />
        <ShareDoor />
        <CallDoor />
        <Door
          to={mineAt({ page: "lock" })}
          label={words.lock.label}
          note={session.lockOn.value ? words.lock.on : words.lock.off}
        />
        <Door
          to={mineAt({ page: "backup" })}
          label={words.backup.label}
          note={
            backedUpOn === undefined
              ? words.backup.none
              : words.backup.last(locale.day(backedUpOn))
          }
        />
        <Door
          to={mineAt({ page: "import" })}
          label={words.import.label}
          note={words.import.note}
        />
        <Door
          to={mineAt({ page: "leaving" })}
          label={words.leaving.label}
          note={words.leaving.note}
        />
        <Door
          to={mineAt({ page: "discreet" })}
          label={words.discreet.label}
          note={
            session.settings.value.discreet
              ? words.discreet.on
              : words.discreet.off
          }
        />
        <CarefulDoor />
      </div>
      <ErasePart />
    </Screen>
  );
}
