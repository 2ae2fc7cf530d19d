import { useSignal } from "@preact/signals";
import type { Reminder, RemindersKept } from "@staying-power/plan";
import { useApp } from "../../ui/shell/app-context.ts";
import { remindersOf, withReminders } from "./model/reminders-of.ts";

/** The reminders that are kept, changing them, and taking the newest change back. */
export function useReminders() {
  const { session } = useApp();
  const kept = session.record.value.reminders;
  const newest = useSignal<{
    readonly before: RemindersKept;
    readonly said: string;
  } | null>(null);
  const put = (update: (kept: RemindersKept) => RemindersKept): void =>
    session.change((record) => ({
      ...record,
      reminders: update(record.reminders),
    }));
  const change = (
    update: (kept: RemindersKept) => RemindersKept,
    said: string,
  ): void => {
    newest.value = { before: kept, said };
    put(update);
  };
  return {
    kept,
    all: remindersOf(kept),
    /** What was said of the newest change, until it is taken back. */
    said: newest.value?.said ?? null,
    /** Changes what is chosen for all of them; it is seen where it was chosen. */
    put,
    /** Changes something that is to be said, and can be taken back. */
    change,
    /** Puts reminders in the place of what they were. */
    keep: (reminders: readonly Reminder[], said: string): void =>
      change(
        (now) =>
          withReminders(now, reminders, {
            today: session.today.value,
            present: session.clock.present(),
          }),
        said,
      ),
    takeBack: (): void => {
      const before = newest.value?.before;
      if (before !== undefined) put(() => before);
      newest.value = null;
    },
  };
}

/** What the parts of the room share. */
export type UsedReminders = ReturnType<typeof useReminders>;
