import { useApp } from "../../ui/shell/app-context.ts";
import type { JournalNotes } from "./model/journal-notes.ts";

interface KeptJournal {
  readonly notes: JournalNotes;
  change(update: (notes: JournalNotes) => JournalNotes): void;
}

/** What a person wrote for themselves, and how to change it. */
export function useJournal(): KeptJournal {
  const { session } = useApp();
  return {
    notes: session.record.value.journal,
    change: (update) =>
      session.change((record) => ({
        ...record,
        journal: update(record.journal),
      })),
  };
}
