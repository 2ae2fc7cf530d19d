import type { ConductId, Event } from "@staying-power/case";

/**
 * @param event - an entry of the journal.
 * @returns what it says that the person does from then on, or undefined where it says nothing of it.
 */
export function conductOf(event: Event): readonly ConductId[] | undefined {
  if (event.kind === "conduct") return event.conduct;
  return event.kind === "fact" && event.fact === "conduct"
    ? (event.value ?? [])
    : undefined;
}
