import { withEntry, withoutEntry } from "../../kit/model/kit-entries.ts";
import type { WeekNotes, WeekReview } from "./week-notes.ts";

/** The three steps of a review, in order. */
export const weekSteps = ["hard", "held", "next"] as const;

/** One of them. */
export type WeekStep = (typeof weekSteps)[number];

/** How long each text may be, in characters. */
export const longestStep = 2000;
/** How many reviews there is room for: more than forty years of weeks. */
export const mostReviews = 2200;

/** The review that is being written today, if one was begun. */
export function openReview(
  { reviews, open }: WeekNotes,
  today: string,
): WeekReview | null {
  return (
    reviews.find(({ id, on }) => id === open && on === today) ??
    reviews.findLast(({ on }) => on === today) ??
    null
  );
}

/** The review of the week before one, if it has something to say for this one. */
export function reviewBefore(
  { reviews }: WeekNotes,
  review: WeekReview,
): WeekReview | null {
  return reviews
    .filter(({ id, on }) => id !== review.id && on < review.on)
    .reduce<WeekReview | null>(
      (latest, each) =>
        latest === null || each.on >= latest.on ? each : latest,
      null,
    );
}

/** The notes with this review in them and open; null when there is no room. An empty one is not kept. */
export function withReview(
  notes: WeekNotes,
  review: WeekReview,
): WeekNotes | null {
  if (weekSteps.every((step) => review[step].trim() === ""))
    return { ...notes, reviews: withoutEntry(notes.reviews, review.id) };
  const before = notes.reviews.find(({ id }) => id === review.id);
  const reviews = withEntry(
    notes.reviews,
    // It keeps its day, and what a later version said of it.
    before === undefined ? review : { ...before, ...review, on: before.on },
  );
  return reviews.length > notes.reviews.length && reviews.length > mostReviews
    ? null
    : { ...notes, reviews, open: review.id };
}

/** The notes with none being written: it is done, or put off where nothing was written. */
export function withWeekClosed(notes: WeekNotes, today: string): WeekNotes {
  const { open: _open, ...rest } = notes;
  return rest.reviews.some(({ on }) => on === today)
    ? rest
    : { ...rest, putOffOn: today };
}

/** The reviews to be read, the newest first. */
export function reviewsNewestFirst({
  reviews,
}: WeekNotes): readonly WeekReview[] {
  return reviews.toSorted((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? 1 : -1,
  );
}
