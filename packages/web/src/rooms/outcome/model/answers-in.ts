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
