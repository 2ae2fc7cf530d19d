import type { CheckOutcome } from "./check-outcome.ts";
import type { DraftSituation } from "./draft-reading.ts";
import { smallReading } from "./small-reading.ts";

/**
 * Checks a message that is about to be sent: what is in it that would push the other away, what is fine, and
 * what to do. Danger comes first, whatever the situation, in whatever language; what cannot be read is said to
 * be unread, and never fine. Upper and lower case, spacing and marks at the end make no difference.
 * @param draft any text, empty as well; what goes past 100,000 UTF-16 units is not read.
 * @returns flags with places in the draft as it is, by place.
 */
export function checkDraft(
  draft: string,
  situation: DraftSituation,
): CheckOutcome {
  return smallReading(draft, situation).outcome;
}
