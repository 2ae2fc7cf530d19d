import type { Call } from "@staying-power/envelope";
import type { KeptCall } from "./calls-kept.ts";

/** Whether it is over: it took place or did not, its hour has passed, or it was put away. */
export function isOver({ seen, gone, away }: KeptCall, now: number): boolean {
  if (gone !== undefined || away !== undefined) return true;
  if (seen === undefined) return false;
  if (seen.state !== "booked" && seen.state !== "held") return true;
  return endOf(seen) <= now;
}

/** Whether it is over or cancelled where it is kept as well, so that nothing of it is needed there. */
export function isSettled({ seen, gone }: KeptCall, now: number): boolean {
  if (gone !== undefined || seen === undefined) return false;
  return seen.state === "booked" ? endOf(seen) <= now : seen.state !== "held";
}

/** When it ends, in milliseconds since 1970. */
function endOf({ start, kind }: Pick<Call, "start" | "kind">): number {
  return Date.parse(start) + kind.minutes * 60_000;
}

/** Whether something can still be changed of it: it is booked, and has not begun. */
export function canChange({ seen, gone }: KeptCall, now: number): boolean {
  return (
    gone === undefined &&
    seen?.state === "booked" &&
    Date.parse(seen.start) > now
  );
}
