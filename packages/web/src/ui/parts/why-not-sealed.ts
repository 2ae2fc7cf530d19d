import { failingWords } from "@staying-power/words";
import { failureCause } from "../../visit/failure-cause.ts";

/**
 * What to say where the lock did not do, or sealing and opening with a passphrase: the cause, where it is known.
 * @param otherwise what is said where it is not.
 */
export function whyNotSealed(
  failed: "lock" | "sealing",
  otherwise: string,
): string {
  const cause = failureCause(failed);
  return cause === "unknown" ? otherwise : failingWords.sealing[cause];
}
