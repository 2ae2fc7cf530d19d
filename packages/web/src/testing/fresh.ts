import { slices } from "../app/slices.ts";
// What each room declares that it keeps.
import "../rooms/journal/model/slice.ts";
import "../rooms/kit/model/slice.ts";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../visit/clock.ts";
import type { BrowserRecord } from "../keep/browser-record.ts";
import { freshRecord, recordReader } from "../keep/read-record.ts";

export { slices };

/** Reads records with the slices of all rooms. */
export const read: (found: unknown) => BrowserRecord | null =
  recordReader(slices);

/** The view of a record in which nothing was said yet. */
export function fresh(today: string): BrowserRecord {
  return viewed(freshRecord(today, slices));
}

/**
 * The view of a record.
 * @throws Error when it cannot be read.
 */
export function viewed(found: unknown): BrowserRecord {
  const view = read(found);
  if (view === null) throw new Error("no record");
  return view;
}

/** A clock that stands at a day, or that a test turns. */
export function clockAt(day: string | ReadonlySignal<string>): Clock {
  const today = typeof day === "string" ? signal(day) : day;
  const noon = (): number => Date.parse(`${today.value}T12:00:00Z`);
  return { today, minute: signal(noon()), present: noon };
}
