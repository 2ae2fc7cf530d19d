import { Temporal } from "./temporal.ts";

/**
 * What the clocks of a zone show.
 *
 * @param zone - a name for which `isZone` is true.
 * @param instant - in milliseconds since 1970.
 * @returns to the minute: `2027-03-29T11:00`.
 * @throws RangeError when there is no such zone.
 */
export function wallOf(zone: string, instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}

/**
 * When the clocks of a zone show a time. One that comes twice is the first of the two; one that the clocks leap over
 * counts by the clock before the leap, so that 02:30 is what is called 03:30 then, as RFC 5545, 3.3.5, has it.
 *
 * @param zone - a name for which `isZone` is true.
 * @param wall - as `wallOf` gives it: `2027-03-29T11:00`.
 * @returns in milliseconds since 1970.
 * @throws RangeError when there is no such zone or no such time.
 */
export function instantOf(zone: string, wall: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, {
    disambiguation: "compatible",
  }).epochMilliseconds;
}

/**
 * When the clocks of a zone show a time, unless they leap over it.
 *
 * @param zone - a name for which `isZone` is true.
 * @param wall - as `wallOf` gives it.
 * @returns the first of two where it comes twice; null where it does not come.
 */
export function shownAt(zone: string, wall: string): number | null {
  const instant = instantOf(zone, wall);
  return wallOf(zone, instant) === wall ? instant : null;
}

/**
 * The first moment at which the clocks of a zone show a time or a later one.
 *
 * @param zone - a name for which `isZone` is true.
 * @param wall - as `wallOf` gives it.
 * @returns in milliseconds since 1970; the leap itself where they leap over it.
 */
export function reachedAt(zone: string, wall: string): number {
  const shown = shownAt(zone, wall);
  if (shown !== null) return shown;
  const before = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, {
    disambiguation: "earlier",
  });
  return (
    before.getTimeZoneTransition("next")?.epochMilliseconds ??
    before.epochMilliseconds
  );
}
