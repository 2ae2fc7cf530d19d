import type { CaseStorage } from "./case-storage.ts";

/** Keeps the record only as long as the page is open: for tests, and when the browser refuses. */
export function memoryStorage(): CaseStorage {
  let kept: unknown = null;
  return {
    load: async () => ({ ok: true, value: structuredClone(kept) }),
    save: async (record) => {
      kept = structuredClone(record);
      return { ok: true, value: null };
    },
    erase: async () => {
      kept = null;
      return { ok: true, value: null };
    },
  };
}
