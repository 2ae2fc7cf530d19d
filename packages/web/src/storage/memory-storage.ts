import type { Kept, RecordStorage, Told } from "./record-storage.ts";

type Listener = (what: Told) => void;

/**
 * Keeps the record only as long as the page is open: for tests.
 * @returns opens one handle on the same place each time, as two tabs would.
 */
export function memoryPlace(): () => RecordStorage {
  let kept: Kept = { revision: 0, record: null };
  const listeners: { readonly owner: object; readonly listener: Listener }[] =
    [];
  return () => {
    const owner = {};
    const tellOthers = (what: Told): void => {
      for (const each of listeners)
        if (each.owner !== owner) each.listener(what);
    };
    return {
      load: async () => ({ ok: true, value: structuredClone(kept) }),
      save: async (record, after) => {
        if (after !== kept.revision)
          return { ok: false, error: { kind: "changed" } };
        kept = { revision: after + 1, record: structuredClone(record) };
        tellOthers("written");
        return { ok: true, value: kept.revision };
      },
      erase: async () => {
        kept = { revision: 0, record: null };
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
