import { addDays } from "@staying-power/case";
import { zoneClock } from "@staying-power/plan";
import type { Span } from "../../../visit/call-relay.ts";

/** From the beginning of a day to the end of another, by the clocks of a zone. */
export function daysAsSpan(from: string, to: string, zone: string): Span {
  const clock = zoneClock(zone);
  const at = (day: string): string =>
    new Date(clock.momentOf(Date.parse(`${day}T00:00Z`))).toISOString();
  return { from: at(from), to: at(addDays(to, 1)) };
}
