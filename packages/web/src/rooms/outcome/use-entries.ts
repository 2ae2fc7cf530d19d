import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { useApp } from "../../ui/shell/app-context.ts";

/** Adds entries to the journal that belong together, all or none, and takes the newest of them back. */
export function useEntries() {
  const { session } = useApp();
  const newest = useSignal<readonly Event[]>([]);
  const unlog = (entries: readonly Event[]): void => {
    for (const { id } of entries) if (id !== undefined) session.unlog(id);
  };
  return {
    newest: newest.value,
    /** False when the journal can hold no more. */
    log: (entries: readonly Event[]): boolean => {
      for (const [count, entry] of entries.entries())
        if (!session.log(entry)) {
          unlog(entries.slice(0, count));
          return false;
        }
      newest.value = entries;
      return true;
    },
    takeBack: (): void => {
      unlog(newest.value);
      newest.value = [];
    },
  };
}
