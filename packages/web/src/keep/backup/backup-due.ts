import { daysBetween, isCalendarDate } from "@staying-power/case";
import { changedSinceBackup } from "./backed-up.ts";
import type { BrowserRecord } from "../browser-record.ts";
import type { Slices } from "../slice.ts";
import { isNothingKept } from "./what-is-kept.ts";

/** Some browsers throw away after a week what was never backed up: time to say so before. */
const firstAfterDays = 3;
const againAfterDays = 14;

/** A record, what it is a view of, and who reads it. */
interface Kept {
  readonly record: BrowserRecord;
  readonly found: unknown;
  readonly slices: Slices;
}

/**
 * Whether to remind of a backup: something changed since the newest one, that one
 * is no longer new, and the person did not put it off lately.
 */
export function backupDue(
  { record, found, slices }: Kept,
  today: string,
): boolean {
  const { firstDay, backedUpOn, backupPutOffOn } = record;
  const since = (day: string): number =>
    isCalendarDate(day) ? daysBetween(day, today) : Infinity;
  const old =
    backedUpOn === undefined
      ? since(firstDay) >= firstAfterDays
      : since(backedUpOn) >= againAfterDays;
  const putOff =
    backupPutOffOn !== undefined && since(backupPutOffOn) < againAfterDays;
  return (
    old &&
    !putOff &&
    !isNothingKept(record, slices) &&
    changedSinceBackup(record, found, slices)
  );
}
