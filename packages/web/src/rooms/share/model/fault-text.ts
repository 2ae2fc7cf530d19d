import { sharedWords } from "@staying-power/words";
import type { RelayFault } from "../../../visit/relay.ts";

const words = sharedWords.faults;

/** Seconds to wait where a relay did not say how many. */
const usualWait = 60;

/** What is said of a relay that did not do it, or of a page that may not ask. */
export function faultText({
  kind,
  retryAfter = usualWait,
}: {
  readonly kind: RelayFault["kind"] | "insecure";
  readonly retryAfter?: number;
}): string {
  return kind === "too-many" || kind === "busy"
    ? words[kind](retryAfter)
    : words[kind];
}
