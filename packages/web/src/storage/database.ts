import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/**
 * What the browser's own database holds. Version 1 held the record alone, under
 * `case`, and a page of that time rewrites it whole: so it must not open this one.
 * Raising the version closes its connection and refuses it another, and it says so.
 */
interface Schema extends DBSchema {
  records: { key: "case" | "revision"; value: unknown };
  /** What was appended, each under the revision that it made. */
  entries: { key: number; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

const version = 2;

/** @param onClosed another tab wants to erase or to upgrade it, or the browser ended it: open anew when next needed. */
export function openDatabase(
  name: string,
  onClosed: () => void,
): Promise<Database> {
  return openDB<Schema>(name, version, {
    upgrade: (database, older, _newer, transaction) => {
      if (older < 1) database.createObjectStore("records");
      database.createObjectStore("entries");
      if (older === 1) void countFrom(transaction.objectStore("records"));
    },
    blocking: (_current, _next, event) => {
      onClosed();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onClosed,
  });
}

/** Notes the revision apart from the record, so that appending need not read all of it. */
async function countFrom(records: {
  get(key: "case"): Promise<unknown>;
  put(value: number, key: "revision"): Promise<unknown>;
}): Promise<void> {
  const { revision } = wholeFrom(await records.get("case"));
  await records.put(revision, "revision");
}

/** The record as it was last written whole; one from before revisions were counted is the first. */
export function wholeFrom(found: unknown): {
  readonly revision: number;
  readonly record: unknown;
} {
  if (found === undefined || found === null)
    return { revision: 0, record: null };
  if (
    typeof found === "object" &&
    "revision" in found &&
    "record" in found &&
    typeof found.revision === "number"
  )
    return { revision: found.revision, record: found.record };
  return { revision: 0, record: found };
}
