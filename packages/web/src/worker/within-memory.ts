import { type Work, workFactorFor } from "@staying-power/seal";
import type { VaultOutcome } from "./vault.ts";

/**
 * Seals with the work that suits this device, or with less, never under its floor, where memory is short.
 * @param perStep how fast the device is, as `secondsPerStep` gives it.
 */
export async function withinMemory<T>(
  work: Work,
  perStep: number,
  make: (workFactor: number) => Promise<VaultOutcome<T>>,
): Promise<VaultOutcome<T>> {
  const best = workFactorFor(work, perStep);
  for (let workFactor = best; workFactor > work.floor; workFactor -= 1) {
    const made = await make(workFactor);
    if (made.ok || made.error.kind !== "no-memory") return made;
  }
  return make(work.floor);
}
