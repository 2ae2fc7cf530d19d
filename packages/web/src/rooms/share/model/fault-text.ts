import { sharedWords } from "@staying-power/words";
import type { RelayFault } from "../../../visit/relay.ts";

const words = sharedWords.faults;

/** Seconds to wait where a relay did not say how many. */
export const usualWait = 60;

/**
 * What is said of a relay that did not do it, or of a page that may not ask.
 *
 * @param doing - whether something was to go there, or only to be asked or changed.
 */
export function faultText(
  {
    kind,
    retryAfter = usualWait,
  }: {
    readonly kind: RelayFault["kind"] | "insecure";
    readonly retryAfter?: number;
  },
  doing: "sending" | "asking",
): string {
  if (
    doing === "asking" &&
    (kind === "offline" || kind === "away" || kind === "blocked")
  )
    return sharedWords.askFaults[kind];
  return kind === "too-many" || kind === "busy"
    ? words[kind](retryAfter)
    : words[kind];
}
