import { useApp } from "../../ui/shell/app-context.ts";
import type { WeekNotes } from "./model/week-notes.ts";

interface KeptWeeks {
  readonly notes: WeekNotes;
  change(update: (notes: WeekNotes) => WeekNotes): void;
}

/** The weeks that were looked back at, and how to change them. */
export function useWeekNotes(): KeptWeeks {
  const { session } = useApp();
  return {
    notes: session.record.value.weeks,
    change: (update) =>
      session.change((record) => ({ ...record, weeks: update(record.weeks) })),
  };
}
