import { eventSchema } from "./case-schema.ts";
import type { Event } from "./event.ts";

/**
 * Whether something is one event of the journal, whole and with nothing beside it.
 * @param input anything
 * @returns true for what a case may hold among its events
 */
export function isEvent(input: unknown): input is Event {
  return eventSchema.safeParse(input).success;
}
