import { useApp } from "../../ui/shell/app-context.ts";
import { dueDrafts } from "../check/model/due-drafts.ts";
import { StartView } from "./start-view.tsx";

/** The first screen, as far as what is kept has a say in it. */
export function StartScreen() {
  const { session } = useApp();
  const now = session.clock.minute.value;
  return (
    <StartView
      begun={session.begun.value}
      backup={session.backupDue.value}
      held={dueDrafts(session.record.value.kit, now).length > 0}
    />
  );
}
