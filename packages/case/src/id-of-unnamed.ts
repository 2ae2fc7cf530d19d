import { canonicalJson } from "./canonical-json.ts";
import type { Event } from "./event.ts";

/**
 * The name that an entry without one gets when it is edited. It follows from what the entry said, so that two tabs or
 * devices that edit the same one speak of one entry, and whoever merges knows what the edit took the place of.
 * @param event an entry without an `id`, as it was before
 * @param nth which of those that say the same, from 1 on
 * @returns 20 characters or so, the same for the same entry
 */
export function idOfUnnamed(event: Event, nth: number): string {
  const text = canonicalJson(event);
  return `was-${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}-${nth}`;
}

/** Fowler, Noll and Vo's hash, 32 bits, from a beginning of choice. */
function hash(text: string, from: number): string {
  let value = from;
  for (const letter of text)
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
