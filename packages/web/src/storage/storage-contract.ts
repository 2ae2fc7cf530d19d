import type { CaseStorage } from "./case-storage.ts";

/** One promise every storage keeps; `check` throws when it does not. */
export interface StoragePromise {
  readonly name: string;
  /** @param open makes a handle on the same place each time, as two tabs would. */
  readonly check: (open: () => CaseStorage) => Promise<void>;
}

const record = {
  case: {
    format: "staying-power/case",
    version: 1,
    facts: { ties: ["home", "pets"] },
  },
  setAside: { children: "skipped" },
};

/** What memory and IndexedDB alike must do. Each promise starts from an empty place. */
export const storagePromises: readonly StoragePromise[] = [
  {
    name: "gives null before anything was kept",
    check: async (open) => same(await open().load(), { ok: true, value: null }),
  },
  {
    name: "gives back what was kept, equal and not the same object",
    check: async (open) => {
      const storage = open();
      same(await storage.save(record), { ok: true, value: null });
      const loaded = await storage.load();
      same(loaded, { ok: true, value: record });
      if (loaded.ok && loaded.value === record)
        throw new Error("the same object came back");
    },
  },
  {
    name: "keeps only the latest record",
    check: async (open) => {
      const storage = open();
      await storage.save({ old: true, only: "here" });
      await storage.save(record);
      same(await storage.load(), { ok: true, value: record });
    },
  },
  {
    name: "keeps a record as it was when saved, whatever happens to it later",
    check: async (open) => {
      const storage = open();
      const changing = { list: ["one"] };
      await storage.save(changing);
      changing.list.push("two");
      same(await storage.load(), { ok: true, value: { list: ["one"] } });
    },
  },
  {
    name: "writes in the order asked, without waiting in between",
    check: async (open) => {
      const storage = open();
      await Promise.all([1, 2, 3, 4, 5].map((turn) => storage.save({ turn })));
      same(await storage.load(), { ok: true, value: { turn: 5 } });
    },
  },
  {
    name: "leaves nothing after erasing, and can be used again",
    check: async (open) => {
      const storage = open();
      await storage.save(record);
      same(await storage.erase(), { ok: true, value: null });
      same(await storage.load(), { ok: true, value: null });
      await storage.save(record);
      same(await storage.load(), { ok: true, value: record });
    },
  },
  {
    name: "erases when there is nothing to erase",
    check: async (open) =>
      same(await open().erase(), { ok: true, value: null }),
  },
];

function same(actual: unknown, expected: unknown): void {
  const [left, right] = [sorted(actual), sorted(expected)];
  if (left !== right) throw new Error(`expected ${right} and got ${left}`);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
