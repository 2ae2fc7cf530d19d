import { type DayPart, type WeekdayId, weekdayIds } from "@staying-power/case";
import type { MomentNow } from "@staying-power/plan";

/** The hour from which each part of the day is; before the first of them it is still the night of the day before. */
const partsFrom = [
  [5, "morning"],
  [11, "day"],
  [18, "evening"],
  [23, "night"],
] as const;

/**
 * The day of the week and the part of it, by the clock of the person who reads. The small hours belong to the night
 * that began the evening before: at one on Saturday it is still Friday night.
 *
 * @param moment - the present.
 * @returns what a plan for a hard moment is held to.
 */
export function dayMoment(moment: Date): MomentNow {
  const hour = moment.getHours();
  const isSmall = hour < partsFrom[0][0];
  const day = moment.getDay() + (isSmall ? -1 : 0);
  return { day: weekdayOf(day), part: dayPartOf(hour) };
}

/** The part of the day in which an hour of the clock, 0 to 23, lies. */
export function dayPartOf(hour: number): DayPart {
  return partsFrom.findLast(([from]) => hour >= from)?.[1] ?? "night";
}

/** The weekday from the count of `Date`, in which 0 is Sunday. */
function weekdayOf(day: number): WeekdayId {
  return weekdayIds[(day + 6) % 7] ?? "sunday";
}
