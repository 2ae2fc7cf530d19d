import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type { CaseStorage, Stored, StorageErrorKind } from "./case-storage.ts";

const store = "records";
const key = "case";

/** How long a database may stay blocked by another tab before we say so. */
const patienceMs = 4000;

/** Keeps the record in the browser's own database, on this device only. */
export function indexedDbStorage(name: string): CaseStorage {
  let opened: Promise<IDBPDatabase> | null = null;

  const open = (): Promise<IDBPDatabase> => {
    opened ??= openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(store);
      },
      // Another tab wants to erase: let it, and open anew when next needed.
      blocking: (_current, _next, event) => {
        opened = null;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  };

  const attempt = async <T>(work: () => Promise<T>): Promise<Stored<T>> => {
    try {
      return { ok: true, value: await withPatience(work()) };
    } catch (error) {
      opened = null;
      return { ok: false, error: { kind: kindOf(error) } };
    }
  };

  return {
    load: () =>
      attempt(async () => {
        const record: unknown = await (await open()).get(store, key);
        return record ?? null;
      }),
    save: (record) =>
      attempt(async () => {
        const transaction = (await open()).transaction(store, "readwrite", {
          durability: "strict",
        });
        await Promise.all([
          transaction.store.put(record, key),
          transaction.done,
        ]);
        return null;
      }),
    erase: () =>
      attempt(async () => {
        const database = await opened?.catch(() => null);
        database?.close();
        opened = null;
        await deleteDB(name);
        return null;
      }),
  };
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
