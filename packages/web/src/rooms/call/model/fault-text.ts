import { callWords } from "@staying-power/words";
import type { CallFault } from "../../../visit/call-relay.ts";

const words = callWords.faults;

/** Seconds to wait where a relay did not say how many. */
const usualWait = 60;

interface Refused {
  readonly kind: CallFault["kind"] | "insecure" | "sealing";
  readonly retryAfter?: number;
}

/** What is said where it was not done. */
export function faultText({ kind, retryAfter = usualWait }: Refused): string {
  return kind === "too-many" || kind === "kept-enough" || kind === "busy"
    ? words[kind](retryAfter)
    : words[kind];
}

/** The same as long as there is no call yet, of which nothing can be gone but its kind. */
export function bookingFaultText(refused: Refused): string {
  return refused.kind === "gone" ? words["not-offered"] : faultText(refused);
}
