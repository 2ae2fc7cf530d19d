import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { CoachsWords } from "../keep/coachs-words.ts";
import type { Session } from "./session.ts";

const now = signal<CoachsWords | undefined>(undefined);

/** The words of a coach that are in use: none while what is kept is locked, or before anyone got some. */
export const coachsWords: ReadonlySignal<CoachsWords | undefined> = now;

/** Goes by what this visit keeps, until it is told to stop. */
export function followOwnWords({
  record,
}: Pick<Session, "record">): () => void {
  return effect(() => {
    now.value = record.value.ownWords.coach;
  });
}
