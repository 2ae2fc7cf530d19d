import type { Gate } from "@staying-power/care";

/** Whether they said that they may hurt themselves: then nothing invites to say goodbye. */
export function isDespairKnown(gates: readonly Pick<Gate, "id">[]): boolean {
  return gates.some(({ id }) => id === "danger-to-myself");
}
