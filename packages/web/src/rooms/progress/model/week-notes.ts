import {
  isCalendarDate,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";
import { readFrom } from "../../../keep/as-found.ts";
import { same } from "../../../keep/patch/same.ts";
import { readOnce } from "../../../keep/read-once.ts";

/** A week that someone looked back at, in their own words. */
export interface WeekReview {
  readonly id: string;
  /** The last day of the week, `YYYY-MM-DD`: the day on which it was begun. */
  readonly on: string;
  readonly hard: string;
  readonly held: string;
  readonly next: string;
}

/** All that is kept of weeks in review. */
export interface WeekNotes {
  /** In the order in which they were begun. */
  readonly reviews: readonly WeekReview[];
  /** Whether they want to be asked once a week; absent until they said so. */
  readonly wanted?: boolean;
  /** On which day they are asked. */
  readonly day?: WeekdayId;
  /** The review that is being written, by its id. */
  readonly open?: string;
  /** The day on which it was put off, `YYYY-MM-DD`. */
  readonly putOffOn?: string;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshWeekNotes: WeekNotes = { reviews: [] };

/**
 * Reads what was kept. It always gives notes: a review that cannot be read goes to `unread` as it is, so nothing is lost
 * and the rest stays usable.
 */
export function parseWeekNotes(input: unknown): WeekNotes {
  if (input === undefined || input === null) return freshWeekNotes;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshWeekNotes, unread: [input] };
  const kept = fieldsOf(input);
  const unread: unknown[] = [...(listOf(kept.get("unread")) ?? [])];
  const reviews = readReviews(kept.get("reviews"), unread);
  const [wanted, open, putOffOn] = ["wanted", "open", "putOffOn"].map((key) =>
    kept.get(key),
  );
  const day = weekdayIds.find((each) => each === kept.get("day"));
  return {
    reviews,
    ...(typeof wanted === "boolean" ? { wanted } : {}),
    ...(day === undefined ? {} : { day }),
    ...(typeof open === "string" ? { open } : {}),
    ...(isDay(putOffOn) ? { putOffOn } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function readReviews(value: unknown, unread: unknown[]): readonly WeekReview[] {
  if (value === undefined) return [];
  const items = listOf(value);
  if (items === null) unread.push({ reviews: value });
  const reviews = new Map<string, WeekReview>();
  for (const item of items ?? []) {
    const review = readReview(item);
    if (review === null || reviews.has(review.id))
      unread.push({ reviews: item });
    else reviews.set(review.id, review);
  }
  return [...reviews.values()];
}

/** Reads each once, and as the very object that was found where that holds no more than is read. */
const readReview = readOnce((item): WeekReview | null => {
  const review = parseReview(fieldsOf(item));
  if (review === null || typeof item !== "object" || item === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it says the same as what was parsed
  return same(review, item) ? (item as WeekReview) : readFrom(review, item);
});

function parseReview(fields: ReadonlyMap<string, unknown>): WeekReview | null {
  const [id, on, hard, held, next] = ["id", "on", "hard", "held", "next"].map(
    (key) => fields.get(key),
  );
  return typeof id === "string" &&
    id !== "" &&
    isDay(on) &&
    typeof hard === "string" &&
    typeof held === "string" &&
    typeof next === "string"
    ? { id, on, hard, held, next }
    : null;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function fieldsOf(item: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof item === "object" && item !== null ? Object.entries(item) : [],
  );
}
