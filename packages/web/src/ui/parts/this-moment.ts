import type { Clock } from "../../visit/clock.ts";

/** The present of a clock, as an instant. */
export function thisMoment(clock: Clock): string {
  return new Date(clock.present()).toISOString();
}
