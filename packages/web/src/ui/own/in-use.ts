import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { CoachsWords } from "../../keep/coachs-words.ts";
import type { Session } from "../../visit/session.ts";

/** The words of a coach that are in use, and what lays them over ours. */
export interface InUse {
  readonly coach: CoachsWords;
  readonly laying: typeof import("./laying.tsx").laying;
}

const now = signal<InUse | undefined>(undefined);

/** None while what is kept is locked, or before anyone got some: then nothing of it is fetched either. */
export const inUse: ReadonlySignal<InUse | undefined> = now;

/** Goes by what this visit keeps, until it is told to stop. */
export function followOwnWords({
  record,
}: Pick<Session, "record">): () => void {
  const kept = computed(() => record.value.ownWords.coach);
  return effect(() => {
    const coach = kept.value;
    if (coach === undefined) {
      now.value = undefined;
      return undefined;
    }
    let isKept = true;
    const use = async (): Promise<void> => {
      const { laying } = await import("./laying.tsx");
      if (isKept) now.value = { coach, laying };
    };
    // Where it does not come, ours stand.
    void use().catch(() => null);
    return () => {
      isKept = false;
    };
  });
}
