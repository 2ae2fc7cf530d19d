import { canonicalJson } from "./canonical-json.ts";
import type { Event } from "./event.ts";

/**
 * Whether two entries say the same, whatever the order of their fields and of the lists in them.
 * @param one an entry
 * @param other another one
 */
export function sameEvent(one: Event, other: Event): boolean {
  return (
    one === other ||
    (one.at === other.at &&
      one.kind === other.kind &&
      canonicalJson(one) === canonicalJson(other))
  );
}
