import type { Session } from "../../../visit/session.ts";

/** Whether there is anything that a map could be made from. */
export function isAnythingKnown(
  session: Pick<Session, "begun" | "person" | "gates">,
): boolean {
  return (
    session.begun.value ||
    session.gates.value.length > 0 ||
    (session.person.value.events ?? []).length > 0
  );
}
