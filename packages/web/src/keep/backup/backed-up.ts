import type { BrowserRecord } from "../browser-record.ts";
import { canonical, isPlain, own, type Plain, same } from "../patch/same.ts";
import type { Slices } from "../slice.ts";

/** That all of it was backed up, and when. */
export interface BackupMark {
  /** YYYY-MM-DD. */
  readonly backedUpOn: string;
  /** What was kept at that time, as a number that stands for it. */
  readonly backedUpPrint: string;
}

/** @param found all that is kept, as found. */
export function backupMark(
  found: unknown,
  today: string,
  slices: Slices,
): BackupMark {
  return { backedUpOn: today, backedUpPrint: printOf(found, slices) };
}

/** The record with the mark on it. */
export function backedUp(
  record: BrowserRecord,
  mark: BackupMark,
): BrowserRecord {
  const { backupPutOffOn: _, ...rest } = record;
  return { ...rest, ...mark };
}

/** Whether two records, as found, hold the same, apart from what changes by itself. */
export function holdsTheSame(
  one: unknown,
  other: unknown,
  slices: Slices,
): boolean {
  return same(lasting(one, slices), lasting(other, slices));
}

/**
 * Whether anything worth keeping changed since the newest backup.
 * @param found what the record is a view of.
 */
export function changedSinceBackup(
  record: BrowserRecord,
  found: unknown,
  slices: Slices,
): boolean {
  return (
    record.backedUpPrint === undefined ||
    record.backedUpPrint !== printOf(found, slices)
  );
}

const marks = [
  "backedUpOn",
  "backedUpPrint",
  "backupPutOffOn",
  "askAgainPutOffOn",
];

/** What a backup is for: neither its own marks, nor what passes by itself, as a wait that runs. */
function lasting(found: unknown, slices: Slices): unknown {
  const record = without(found, marks);
  if (!isPlain(record)) return record;
  const parts = slices.flatMap(({ name, passing = [] }) => {
    const part = own(record, name);
    return part === undefined ? [] : [[name, without(part, passing)] as const];
  });
  return { ...record, ...Object.fromEntries(parts) };
}

function without(found: unknown, keys: readonly string[]): unknown {
  if (!isPlain(found)) return found;
  const left: Plain = Object.fromEntries(
    Object.entries(found).filter(([key]) => !keys.includes(key)),
  );
  return left;
}

const prints = new WeakMap<Slices, WeakMap<object, string>>();

/** Tells that something changed, and says nothing of what. The same record is not gone through twice. */
function printOf(found: unknown, slices: Slices): string {
  if (!isPlain(found)) return print(canonical(found));
  const known = prints.get(slices) ?? new WeakMap<object, string>();
  prints.set(slices, known);
  const made = known.get(found) ?? print(canonical(lasting(found, slices)));
  known.set(found, made);
  return made;
}

/** Fowler, Noll and Vo's hash, 32 bits. */
function print(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
