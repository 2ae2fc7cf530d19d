import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type {
  Kept,
  RecordStorage,
  Stored,
  StorageErrorKind,
} from "./record-storage.ts";

const store = "records";
const key = "case";

/** How long a database may stay blocked by another tab before we say so. */
const patienceMs = 4000;

/** Keeps the record in the browser's own database, on this device only. */
export function indexedDbStorage(name: string): RecordStorage {
  const others = new BroadcastChannel(name);
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
      attempt(async () => keptFrom(await (await open()).get(store, key))),
    save: async (record, after) => {
      const saved = await attempt(async () => {
        const transaction = (await open()).transaction(store, "readwrite", {
          durability: "strict",
        });
        // Reading and writing in one transaction: no other tab can come in between.
        const { revision } = keptFrom(await transaction.store.get(key));
        const fits = revision === after;
        await Promise.all([
          fits && transaction.store.put({ revision: after + 1, record }, key),
          transaction.done,
        ]);
        return fits;
      });
      if (!saved.ok) return saved;
      if (!saved.value) return { ok: false, error: { kind: "changed" } };
      others.postMessage("written");
      return { ok: true, value: after + 1 };
    },
    erase: async () => {
      const erased = await attempt(async () => {
        const database = await opened?.catch(() => null);
        database?.close();
        opened = null;
        await deleteDB(name);
        return null;
      });
      if (erased.ok) others.postMessage("erased");
      return erased;
    },
    askToLock: () => others.postMessage("lock"),
    watch: (listener) => {
      others.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (data === "written" || data === "erased" || data === "lock")
          listener(data);
      });
    },
  };
}

/** What stands in the database; a record from before revisions were counted is the first. */
function keptFrom(found: unknown): Kept {
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
