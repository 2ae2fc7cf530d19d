import { useApp } from "../../ui/shell/app-context.ts";
import { partOfDay } from "../../visit/part-of-day.ts";
import { dueDrafts } from "../check/model/due-drafts.ts";
import { StartView } from "./start-view.tsx";

/** The first screen, as far as what is kept and the hour have a say in it. */
export function StartScreen() {
  const { session } = useApp();
  const now = session.clock.minute.value;
  return (
    <StartView
      part={partOfDay(new Date(now))}
      backup={session.backupDue.value}
      held={dueDrafts(session.record.value.kit, now).length > 0}
    />
  );
}
