import type { Moment } from "@staying-power/care";
import type { Clock } from "./clock.ts";

/** When it is now, for what is said and asked about safety. */
export function momentOf({
  today,
  present,
}: Pick<Clock, "today" | "present">): Moment & { readonly minute: number } {
  return { today: today.value, minute: Math.floor(present() / 60_000) };
}
