import { zoneClock, type ZoneClock } from "@staying-power/plan";

const clocks = new Map<string, ZoneClock>();

/** What the clocks of a zone show at an instant (ISO 8601): `2027-03-29T18:00`. */
export function wallAt(at: string, zone: string): string {
  const clock = clocks.get(zone) ?? zoneClock(zone);
  clocks.set(zone, clock);
  return asWall(clock.shownAt(Date.parse(at)));
}

/** How far the clocks of a zone are from UTC at an instant: `+02:00`. */
export function offsetAt(at: string, zone: string): string {
  const shown = Date.parse(`${wallAt(at, zone)}Z`);
  const minutes = Math.round((shown - Date.parse(at)) / 60_000);
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${minutes < 0 ? "−" : "+"}${hours}:${rest}`;
}

/** The same time so many minutes later on the same clock, as long as that does not leap. */
export function wallAfter(wall: string, minutes: number): string {
  return asWall(Date.parse(`${wall}Z`) + minutes * 60_000);
}

/** The day of a time on a clock. */
export function dayOf(wall: string): string {
  return wall.slice(0, 10);
}

function asWall(shown: number): string {
  return new Date(shown).toISOString().slice(0, 16);
}
