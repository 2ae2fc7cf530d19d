import { addDays, daysBetween } from "@staying-power/case";
import type { PlanKnown } from "./known.ts";
import { noContactSince } from "./no-contact-since.ts";
import type { StateId } from "./rules/states.ts";
import { type VariantId, variants } from "./rules/variants.ts";

/** States in which there is a No Contact to look at again. */
const kept: ReadonlySet<StateId> = new Set<StateId>(["no-contact", "apology"]);

/** How many of the coming reviews are named. */
const mostReviews = 3;

/**
 * The next days at which No Contact is looked at again: what has changed in them, and what the ex has done. A review
 * never says to write.
 *
 * @param known - what is known on the day.
 * @param state - where someone stands.
 * @param ids - the variants of No Contact that fit.
 * @returns the coming days from today on, in order; none where its beginning is not known.
 * Source: METHOD 1.4, T2.
 */
export function reviewsOf(
  known: PlanKnown,
  state: StateId,
  ids: readonly VariantId[],
): readonly { readonly on: string }[] {
  const start = noContactSince(known)?.on;
  if (start === undefined || !kept.has(state)) return [];
  const passed = daysBetween(start, known.today);
  const days = ids.flatMap((id) => {
    const { reviews } = variants[id];
    const last = reviews.days.at(-1) ?? reviews.every;
    const rounds = Math.max(0, Math.ceil((passed - last) / reviews.every));
    const later = Array.from(
      { length: mostReviews },
      (_, index) => last + (rounds + index) * reviews.every,
    );
    return [...reviews.days, ...later];
  });
  return [...new Set(days)]
    .filter((day) => day >= passed)
    .toSorted((one, other) => one - other)
    .slice(0, mostReviews)
    .map((day) => ({ on: addDays(start, day) }));
}
