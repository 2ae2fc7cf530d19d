import type { Gate } from "@staying-power/care";
import { isTogether } from "@staying-power/case";
import type { Session } from "../../../visit/session.ts";

/**
 * The gates that shut what comes after a return. A week to look at one's motive belongs before any plan; once they are
 * back, one's own reasons are asked for and answered in the reunion check itself.
 */
export function shutting({
  person,
  gates,
}: Pick<Session, "person" | "gates">): readonly Gate[] {
  return isTogether(person.value)
    ? gates.value.filter(({ id }) => id !== "motive")
    : gates.value;
}
