import { type Case, eventsInOrder } from "@staying-power/case";

/** Whether someone chose to let go, by what was told last. */
export function letsGo(person: Case): boolean {
  const newest = eventsInOrder(person).findLast(
    ({ kind }) => kind === "letting-go",
  );
  return newest?.kind === "letting-go" && newest.chosen;
}
