import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";

/** Adds entries to the journal, as of now, and takes the newest of them back. */
export function useEntry() {
  const { session } = useApp();
  const full = useSignal(false);
  const newest = useSignal<{
    readonly id: string;
    readonly said: string;
  } | null>(null);
  return {
    /** Whether the last one found no room. */
    full: full.value,
    /** What was said of the newest, until it is taken back. */
    said: newest.value?.said ?? null,
    /** False when the journal can hold no more. */
    log: (
      event: (stamp: { readonly at: string; readonly id: string }) => Event,
      said: string,
    ): boolean => {
      const id = newId();
      const at = localMoment(session.clock.present());
      const kept = session.log(event({ at, id }));
      full.value = !kept;
      if (kept) newest.value = { id, said };
      return kept;
    },
    takeBack: (): void => {
      if (newest.value !== null) session.unlog(newest.value.id);
      newest.value = null;
    },
  };
}
