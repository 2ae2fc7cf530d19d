import { areWorkersRefused } from "../worker/own-worker.ts";
import { isBelowFloor } from "./below-floor.ts";

/** What failed: a file of the app, the work of a worker, sealing with a passphrase, or the lock, which are such work too. */
export type Failed = "file" | "work" | "sealing" | "lock";

/** Why, as far as this browser lets it be known. All but `offline` and `unknown` last. */
export type FailureCause =
  "insecure" | "no-workers" | "old" | "offline" | "unknown";

/** Why something failed just now. */
export function failureCause(failed: Failed): FailureCause {
  // The key of a lock takes what browsers give only to pages opened over a safe connection.
  if (failed === "lock" && !isSecureContext) return "insecure";
  if (failed !== "file" && areWorkersRefused()) return "no-workers";
  if (isBelowFloor()) return "old";
  return isOffline() ? "offline" : "unknown";
}

/** A browser that does not say counts as connected. */
function isOffline(): boolean {
  try {
    return !navigator.onLine;
  } catch {
    return false;
  }
}
