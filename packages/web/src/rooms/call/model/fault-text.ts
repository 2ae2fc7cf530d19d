import { callWords } from "@staying-power/words";
import type { CallFault } from "../../../visit/call-relay.ts";

const words = callWords.faults;

/** Seconds to wait where a relay did not say how many. */
const usualWait = 60;

/** What is said where it was not done. */
export function faultText({
  kind,
  retryAfter = usualWait,
}: {
  readonly kind: CallFault["kind"] | "insecure" | "sealing";
  readonly retryAfter?: number;
}): string {
  return kind === "too-many" || kind === "busy"
    ? words[kind](retryAfter)
    : words[kind];
}
