import { useApp } from "../../ui/shell/app-context.ts";
import type { LettingGoNotes } from "./model/letting-go-notes.ts";

interface KeptLettingGo {
  readonly notes: LettingGoNotes;
  change(update: (notes: LettingGoNotes) => LettingGoNotes): void;
}

/** What is kept of letting go, and how to change it. */
export function useLettingGo(): KeptLettingGo {
  const { session } = useApp();
  return {
    notes: session.record.value.lettingGo,
    change: (update) =>
      session.change((record) => ({
        ...record,
        lettingGo: update(record.lettingGo),
      })),
  };
}
