import type { Case } from "./case.ts";
import type { Event } from "./event.ts";
import { eventsInOrder } from "./events-in-order.ts";

/** What was told last of coming back and of leaving again, by its day and not by when it was told. */
export function lastTurn(
  theCase: Case,
): Extract<Event, { kind: "returned" | "left-again" }> | undefined {
  return eventsInOrder(theCase).findLast(
    (event) => event.kind === "returned" || event.kind === "left-again",
  );
}

/** When it ended again last, after a return; undefined where it never did. */
export function endedAgain(
  theCase: Case,
): Extract<Event, { kind: "left-again" }> | undefined {
  return eventsInOrder(theCase).findLast(
    (event) => event.kind === "left-again",
  );
}

/** Whether the two are together by what was told last. */
export function isTogether(theCase: Case): boolean {
  return lastTurn(theCase)?.kind === "returned";
}

/** Whether they came back and left again by what was told last. */
export function hasLeftAgain(theCase: Case): boolean {
  return lastTurn(theCase)?.kind === "left-again";
}

/** Whether someone chose to let go, by what was told last. */
export function letsGo(theCase: Case): boolean {
  const newest = eventsInOrder(theCase).findLast(
    ({ kind }) => kind === "letting-go",
  );
  return newest?.kind === "letting-go" && newest.chosen;
}
