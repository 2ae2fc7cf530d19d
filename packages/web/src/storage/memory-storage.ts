import type { Kept, RecordStorage, Stored, Told } from "./record-storage.ts";

type Listener = (what: Told) => void;

/**
 * Keeps the record only as long as the page is open: for tests.
 * @returns opens one handle on the same place each time, as two tabs would.
 */
export function memoryPlace(): () => RecordStorage {
  const nothing: Kept = { revision: 0, record: null, entries: [] };
  let kept = nothing;
  const listeners: { readonly owner: object; readonly listener: Listener }[] =
    [];
  return () => {
    const owner = {};
    const tellOthers = (what: Told): void => {
      for (const each of listeners)
        if (each.owner !== owner) each.listener(what);
    };
    const write = (
      after: number,
      next: () => Omit<Kept, "revision">,
    ): Stored<number> => {
      if (after !== kept.revision) return changed;
      kept = { revision: after + 1, ...next() };
      tellOthers("written");
      return { ok: true, value: kept.revision };
    };
    return {
      load: async () => ({ ok: true, value: structuredClone(kept) }),
      since: async (revision) => {
        const first = kept.entries.length - (kept.revision - revision);
        return {
          ok: true,
          value:
            kept.record === null || first < 0 || first > kept.entries.length
              ? null
              : {
                  revision: kept.revision,
                  entries: structuredClone(kept.entries.slice(first)),
                },
        };
      },
      append: async (entry, after) =>
        kept.record === null
          ? changed
          : write(after, () => ({
              record: kept.record,
              entries: [...kept.entries, structuredClone(entry)],
            })),
      save: async (record, after) =>
        write(after, () => ({ record: structuredClone(record), entries: [] })),
      erase: async () => {
        kept = nothing;
        tellOthers("erased");
        return { ok: true, value: null };
      },
      askToLock: () => tellOthers("lock"),
      watch: (listener) => {
        listeners.push({ owner, listener });
      },
    };
  };
}

const changed: Stored<never> = { ok: false, error: { kind: "changed" } };
