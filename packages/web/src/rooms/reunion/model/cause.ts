import {
  type Case,
  dayOf,
  eventsInOrder,
  isTogether,
  lastTurn,
} from "@staying-power/case";
import { ladderOf, meetingStepIds } from "@staying-power/plan";
import type { Session } from "../../../visit/session.ts";
import { shutting } from "./shutting.ts";

/** What makes a reunion check worth a look: they are back, they asked to be, or contact has been steady. */
export type ReunionCause = "back" | "asked" | "contact";

/** From which step of meeting again on contact is steady: some exchanges that they began, over a week. Source: METHOD T5. */
const steadyFrom = meetingStepIds.indexOf("M1");

/**
 * Why a reunion check is offered; null where it is not: behind a gate, while letting go, and where nothing of it was told.
 */
export function reunionCause(
  session: Pick<Session, "person" | "facts" | "gates" | "planInput">,
): ReunionCause | null {
  const { person, facts, planInput } = session;
  if (shutting(session).length > 0) return null;
  if (isTogether(person.value)) return "back";
  const { open, onceAsked } = ladderOf(planInput.value);
  if (open === null) return null;
  if (
    hasAsked(person.value) ||
    facts.value.signals?.includes("asked-to-return") === true
  )
    return "asked";
  return meetingStepIds.indexOf(open) >= steadyFrom && !onceAsked
    ? "contact"
    : null;
}

/** The day they came back on, by what was told last; null where they are not back. */
export function backSince(person: Case): string | null {
  const last = lastTurn(person);
  return last?.kind === "returned" ? dayOf(last.at) : null;
}

/** Whether they asked to try again since they last left. */
function hasAsked(person: Case): boolean {
  return (
    eventsInOrder(person).findLast(
      (event) =>
        event.kind === "left-again" ||
        (event.kind === "signal" && event.signal === "asked-to-return"),
    )?.kind === "signal"
  );
}
