import { type Case, dayOf, endedAgain } from "@staying-power/case";
import type { Agreement, ReunionKept } from "./reunion-kept.ts";
import { isQuiet } from "./quiet.ts";

/** The agreement that holds: none that was written before it ended again. */
export function agreementNow(
  person: Case,
  { agreement }: Pick<ReunionKept, "agreement">,
): Agreement | undefined {
  const ended = endedAgain(person);
  return agreement === undefined ||
    (ended !== undefined && dayOf(ended.at) > agreement.on)
    ? undefined
    : agreement;
}

/**
 * The agreement that is to be looked at again, from its day on; undefined while that was put off.
 *
 * @param today - the person's own date.
 */
export function agreementDue(
  person: Case,
  kept: ReunionKept,
  today: string,
): Agreement | undefined {
  const agreement = agreementNow(person, kept);
  return agreement !== undefined &&
    agreement.reviewOn <= today &&
    !isQuiet(kept.reviewPutOffOn, today)
    ? agreement
    : undefined;
}
