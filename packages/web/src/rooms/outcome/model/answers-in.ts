import {
  type Case,
  eventsInOrder,
  type OutcomeEvent,
} from "@staying-power/case";

/** What someone answered so far, the oldest first. */
export function answersIn(person: Case): readonly OutcomeEvent[] {
  return eventsInOrder(person).filter(
    (event): event is OutcomeEvent => event.kind === "outcome",
  );
}

/** Whether someone chose to let go: numbers are then not shown unasked. */
export function letsGo(person: Case): boolean {
  const newest = eventsInOrder(person).findLast(
    ({ kind }) => kind === "letting-go",
  );
  return newest?.kind === "letting-go" && newest.chosen;
}
