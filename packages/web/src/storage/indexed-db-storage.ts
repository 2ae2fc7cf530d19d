import { deleteDB } from "idb";
import { type Database, openDatabase, wholeFrom } from "./database.ts";
import { otherTabs } from "./other-tabs.ts";
import type {
  Appended,
  Kept,
  RecordStorage,
  Stored,
  StorageErrorKind,
} from "./record-storage.ts";

/** How long a database may stay blocked by another tab before we say so. */
const patienceMs = 4000;

/** One that can begin to read before anyone asks. */
export interface EarlyStorage extends RecordStorage {
  /** Begins the first `load` now; what another tab does until it is asked for makes it begin anew. */
  loadAhead(): void;
}

/** Keeps the record in the browser's own database, on this device only. */
export function indexedDbStorage(name: string): EarlyStorage {
  const others = otherTabs(name);
  let opened: Promise<Database> | null = null;
  let ahead: Promise<Stored<Kept>> | null = null;

  const open = (): Promise<Database> => {
    opened ??= openDatabase(name, () => {
      opened = null;
    });
    return opened;
  };

  const attempt = async <T>(
    work: (database: Database) => Promise<T>,
  ): Promise<Stored<T>> => {
    try {
      return { ok: true, value: await withPatience(open().then(work)) };
    } catch (error) {
      opened = null;
      return { ok: false, error: { kind: kindOf(error) } };
    }
  };

  const write = async (
    after: number,
    work: (database: Database) => Promise<boolean>,
  ): Promise<Stored<number>> => {
    const written = await attempt(work);
    if (!written.ok) return written;
    if (!written.value) return { ok: false, error: { kind: "changed" } };
    others.tell("written");
    return { ok: true, value: after + 1 };
  };

  return {
    loadAhead: () => {
      ahead = attempt(loadAll);
      others.watch(() => {
        ahead = null;
      });
    },
    load: () => {
      const begun = ahead;
      ahead = null;
      return begun ?? attempt(loadAll);
    },
    since: (revision) => attempt((database) => loadSince(database, revision)),
    append: (entry, after) =>
      write(after, (database) => appendAfter(database, entry, after)),
    save: (record, after) =>
      write(after, (database) => saveAfter(database, record, after)),
    erase: async () => {
      const before = opened;
      opened = null;
      try {
        (await before?.catch(() => null))?.close();
        await withPatience(deleteDB(name));
      } catch (error) {
        return { ok: false, error: { kind: kindOf(error) } };
      }
      others.tell("erased");
      return { ok: true, value: null };
    },
    askToLock: () => others.tell("lock"),
    watch: others.watch,
  };
}

async function loadAll(database: Database): Promise<Kept> {
  const transaction = database.transaction(["records", "entries"]);
  const records = transaction.objectStore("records");
  const [whole, revision, entries] = await Promise.all([
    records.get("case"),
    records.get("revision"),
    transaction.objectStore("entries").getAll(),
  ]);
  return { ...wholeFrom(whole), revision: numberFrom(revision), entries };
}

async function loadSince(
  database: Database,
  after: number,
): Promise<Appended | null> {
  const transaction = database.transaction(["records", "entries"]);
  const [found, entries] = await Promise.all([
    transaction.objectStore("records").get("revision"),
    transaction
      .objectStore("entries")
      .getAll(IDBKeyRange.lowerBound(after, true)),
  ]);
  const revision = numberFrom(found);
  return revision > 0 && revision - after === entries.length
    ? { revision, entries }
    : null;
}

/** False when another revision is kept by now. Reading and writing are one transaction: no other tab can come in between. */
async function appendAfter(
  database: Database,
  entry: unknown,
  after: number,
): Promise<boolean> {
  const transaction = writing(database);
  const records = transaction.objectStore("records");
  const revision = numberFrom(await records.get("revision"));
  const fits = revision > 0 && revision === after;
  await Promise.all([
    fits && transaction.objectStore("entries").put(entry, after + 1),
    fits && records.put(after + 1, "revision"),
    committed(transaction),
  ]);
  return fits;
}

async function saveAfter(
  database: Database,
  record: unknown,
  after: number,
): Promise<boolean> {
  const transaction = writing(database);
  const records = transaction.objectStore("records");
  const revision = numberFrom(await records.get("revision"));
  const fits = revision === after;
  await Promise.all([
    fits && records.put({ revision: after + 1, record }, "case"),
    fits && records.put(after + 1, "revision"),
    fits && transaction.objectStore("entries").clear(),
    committed(transaction),
  ]);
  return fits;
}

function writing(database: Database) {
  return database.transaction(["records", "entries"], "readwrite", {
    durability: "strict",
  });
}

/** Asked for outright: a page that is left a moment later does not take the writing with it. */
function committed(transaction: ReturnType<typeof writing>): Promise<void> {
  transaction.commit();
  return transaction.done;
}

function numberFrom(revision: unknown): number {
  return typeof revision === "number" ? revision : 0;
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new DOMException("", "TimeoutError")),
      patienceMs,
    );
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const kindByName: Readonly<Record<string, StorageErrorKind>> = {
  QuotaExceededError: "full",
  DataError: "unreadable",
  NotReadableError: "unreadable",
  UnknownError: "unreadable",
};

function kindOf(error: unknown): StorageErrorKind {
  return (
    (error instanceof Error || error instanceof DOMException
      ? kindByName[error.name]
      : undefined) ?? "blocked"
  );
}
