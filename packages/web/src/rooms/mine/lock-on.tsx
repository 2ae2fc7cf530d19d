import { lockWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { lockMinutes, usualLockMinutes } from "../../keep/settings.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { LockNow } from "./lock-now.tsx";

const words = lockWords.on;

interface LockOnProps {
  readonly onGoal: (goal: "change" | "off") => void;
}

/** What can be done with a lock that is on. */
export function LockOn({ onGoal }: LockOnProps) {
  const { session } = useApp();
  const noteId = useId();
  const chosen = session.settings.value.lockAfter ?? usualLockMinutes;
  return (
    <>
      <p>{words.text}</p>
      <LockNow />
      <div class="field">
        <label for={`${noteId}-after`}>{words.after}</label>
        <select
          id={`${noteId}-after`}
          aria-describedby={noteId}
          value={chosen}
          onChange={({ currentTarget }) => {
            const lockAfter = lockMinutes.find(
              (minutes) => String(minutes) === currentTarget.value,
            );
            if (lockAfter !== undefined) session.changeSettings({ lockAfter });
          }}
        >
          {lockMinutes.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.minutes(minutes)}
            </option>
          ))}
        </select>
        <p id={noteId} class="quiet">
          {words.afterNote}
        </p>
      </div>
      <div class="stack">
        <button type="button" onClick={() => onGoal("change")}>
          {words.change}
        </button>
        <button type="button" onClick={() => onGoal("off")}>
          {words.off}
        </button>
      </div>
    </>
  );
}
