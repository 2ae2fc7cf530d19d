import { dayOf, daysBetween, isMoment } from "@staying-power/case";
import type { UrgePlace, UrgeTrigger } from "./urge-kinds.ts";

/** A moment that was noted, by the clock of the person at that time. */
export interface UrgeMoment {
  /** An instant with the offset of the clock that was lived by, such as `2026-10-12T23:30:00+02:00`. */
  readonly at: string;
  readonly place?: UrgePlace;
  readonly trigger?: UrgeTrigger;
}

/** What was noted in one sitting: it counts once. */
export interface Sitting {
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  /** The day that was lived, in days since 1 January 2000: a night until five belongs to the day before. */
  readonly day: number;
  /** Whether that day is a Saturday or a Sunday. */
  readonly weekend: boolean;
  /** The hour of the clock, 0 to 23. */
  readonly hour: number;
  /** The first that was said in it. */
  readonly place: UrgePlace | null;
  readonly trigger: UrgeTrigger | null;
}

/** What is noted within so many milliseconds after a sitting began belongs to it. Ours. */
const sittingMs = 3_600_000;

/** The hour at which the day that is lived begins. Ours. */
const dayBegins = 5;

/** A Saturday. */
const firstDay = "2000-01-01";

/**
 * Moments as sittings: what was noted within an hour after a sitting began belongs to it, and it counts at the hour it
 * began.
 *
 * @param moments - in any order; one without an hour, or that is no moment, is left out.
 * @returns sittings, the oldest first; the same whatever the order was.
 */
export function sittingsOf(moments: readonly UrgeMoment[]): readonly Sitting[] {
  const sittings: Sitting[] = [];
  for (const next of inOrder(moments)) {
    const last = sittings.at(-1);
    if (last === undefined || next.began - last.began >= sittingMs)
      sittings.push(next);
    else
      sittings[sittings.length - 1] = {
        ...last,
        place: last.place ?? next.place,
        trigger: last.trigger ?? next.trigger,
      };
  }
  return sittings;
}

/** Each by itself, by when it was, and where that is the same by all that it says. */
function inOrder(moments: readonly UrgeMoment[]): readonly Sitting[] {
  return moments
    .filter(({ at }) => isMoment(at) && at.length > firstDay.length)
    .map(sittingOf)
    .toSorted(
      (one, other) =>
        one.began - other.began ||
        (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
    );
}

function sittingOf({ at, place, trigger }: UrgeMoment): Sitting {
  const hour = Number(at.slice(11, 13));
  const day = daysBetween(firstDay, dayOf(at)) - (hour < dayBegins ? 1 : 0);
  return {
    began: Date.parse(at),
    day,
    weekend: ((day % 7) + 7) % 7 < 2,
    hour,
    place: place ?? null,
    trigger: trigger ?? null,
  };
}
