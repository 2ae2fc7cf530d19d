import { pathOf, type Place } from "../../ui/shell/address.ts";
import type { Session } from "../../visit/session.ts";
import { isAnythingKnown } from "../map/model/is-anything-known.ts";
import { safetyAt } from "./address.ts";

/**
 * What comes before a place that gives advice: nobody is told what to do before they were asked whether they are safe.
 *
 * @param place - where they go on to after it.
 * @returns the question that is due, or null where none is, or nothing is known that advice could be made from.
 */
export function safetyBeforeAdvice(
  session: Session,
  place: Place,
): Place | null {
  const due = session.beforeAdvice.value;
  return due === null || !isAnythingKnown(session)
    ? null
    : safetyAt({ question: due, onTo: pathOf(place) });
}
