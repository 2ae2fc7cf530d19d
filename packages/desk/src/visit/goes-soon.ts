import type { InboxParcel } from "@staying-power/envelope";

const fortnightMs = 14 * 86_400_000;

/** Whether a case that is here is deleted within a fortnight. */
export function goesSoon(
  { ended, expiresAt }: Pick<InboxParcel, "ended" | "expiresAt">,
  now: Date,
): boolean {
  return ended === null && Date.parse(expiresAt) - now.getTime() <= fortnightMs;
}
