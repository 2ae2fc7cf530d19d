import type { KitNotes } from "./model/kit-notes.ts";
import { useApp } from "../../ui/shell/app-context.ts";

interface KeptNotes {
  readonly notes: KitNotes;
  change(update: (notes: KitNotes) => KitNotes): void;
}

/** What a person wrote in the kit, and how to change it. */
export function useKitNotes(): KeptNotes {
  const { session } = useApp();
  return {
    notes: session.record.value.kit,
    change: (update) =>
      session.change((record) => ({ ...record, kit: update(record.kit) })),
  };
}
