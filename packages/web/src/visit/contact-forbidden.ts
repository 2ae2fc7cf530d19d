import type { Gate } from "@staying-power/care";

/** Whether the ex or a court has said no: then nothing is offered that leads to a message. */
export function isContactForbidden(
  gates: readonly Pick<Gate, "id">[],
): boolean {
  return gates.some(({ id }) => id === "court-order" || id === "they-said-no");
}
