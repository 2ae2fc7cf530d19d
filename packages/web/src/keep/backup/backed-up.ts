import type { BrowserRecord } from "../browser-record.ts";
import { canonical, same } from "../three-way.ts";

/** The record with the mark that it was backed up as it was then. */
export function backedUp(
  record: BrowserRecord,
  asItWas: BrowserRecord,
  today: string,
): BrowserRecord {
  const { backupPutOffOn: _, ...rest } = record;
  return { ...rest, backedUpOn: today, backedUpPrint: printOf(asItWas) };
}

/** Whether two records hold the same, apart from what changes by itself. */
export function holdsTheSame(
  one: BrowserRecord,
  other: BrowserRecord,
): boolean {
  return same(lasting(one), lasting(other));
}

/** Whether anything worth keeping changed since the newest backup. */
export function changedSinceBackup(record: BrowserRecord): boolean {
  return record.backedUpPrint !== printOf(record);
}

/** What a backup is for: neither its own marks, nor a wait that runs or a box that lies open. */
function lasting(record: BrowserRecord): unknown {
  const {
    backedUpOn: _on,
    backedUpPrint: _print,
    backupPutOffOn: _off,
    kit: { open: _open, timer: _timer, ...kit },
    ...rest
  } = record;
  return { ...rest, kit };
}

/** Fowler, Noll and Vo's hash, 32 bits: tells that something changed, and says nothing of what. */
function printOf(record: BrowserRecord): string {
  let hash = 0x811c9dc5;
  for (const letter of canonical(lasting(record)))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
