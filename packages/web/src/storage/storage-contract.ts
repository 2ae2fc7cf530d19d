import type { RecordStorage } from "./record-storage.ts";

/** One promise every storage keeps; `check` throws when it does not. */
export interface StoragePromise {
  readonly name: string;
  /** @param open makes a handle on the same place each time, as two tabs would. */
  readonly check: (open: () => RecordStorage) => Promise<void>;
}

const record = {
  case: {
    format: "staying-power/case",
    version: 1,
    facts: { ties: ["home", "pets"] },
  },
  setAside: { children: "skipped" },
};

const nothing = { ok: true, value: { revision: 0, record: null } };

/** What memory and IndexedDB alike must do. Each promise starts from an empty place. */
export const storagePromises: readonly StoragePromise[] = [
  {
    name: "gives null before anything was kept",
    check: async (open) => same(await open().load(), nothing),
  },
  {
    name: "gives back what was kept, equal and not the same object",
    check: async (open) => {
      const storage = open();
      same(await storage.save(record, 0), { ok: true, value: 1 });
      const loaded = await storage.load();
      same(loaded, { ok: true, value: { revision: 1, record } });
      if (loaded.ok && loaded.value.record === record)
        throw new Error("the same object came back");
    },
  },
  {
    name: "keeps bytes as bytes",
    check: async (open) => {
      const storage = open();
      await storage.save({ sealed: Uint8Array.of(0, 7, 255) }, 0);
      const loaded = await storage.load();
      const kept = loaded.ok ? loaded.value.record : null;
      const sealed =
        typeof kept === "object" && kept !== null && "sealed" in kept
          ? kept.sealed
          : null;
      if (!(sealed instanceof Uint8Array)) throw new Error("no bytes");
      same([...sealed], [0, 7, 255]);
    },
  },
  {
    name: "keeps only the latest record",
    check: async (open) => {
      const storage = open();
      await storage.save({ old: true, only: "here" }, 0);
      await storage.save(record, 1);
      same(await storage.load(), { ok: true, value: { revision: 2, record } });
    },
  },
  {
    name: "keeps a record as it was when saved, whatever happens to it later",
    check: async (open) => {
      const storage = open();
      const changing = { list: ["one"] };
      await storage.save(changing, 0);
      changing.list.push("two");
      same(await storage.load(), {
        ok: true,
        value: { revision: 1, record: { list: ["one"] } },
      });
    },
  },
  {
    name: "writes nothing over what another tab wrote since",
    check: async (open) => {
      const [here, there] = [open(), open()];
      same(await here.save({ from: "here" }, 0), { ok: true, value: 1 });
      same(await there.save({ from: "there" }, 0), {
        ok: false,
        error: { kind: "changed" },
      });
      same(await there.save({ from: "there" }, 1), { ok: true, value: 2 });
      same(await here.load(), {
        ok: true,
        value: { revision: 2, record: { from: "there" } },
      });
    },
  },
  {
    name: "lets only one of many writings at the same moment through",
    check: async (open) => {
      const handles = [open(), open(), open(), open()];
      const saved = await Promise.all(
        handles.map((handle, index) => handle.save({ index }, 0)),
      );
      same(saved.filter(({ ok }) => ok).length, 1);
    },
  },
  {
    name: "tells other tabs of a writing, an asking and an erasing, and not the one that did it",
    check: async (open) => {
      const [here, there] = [open(), open()];
      const heard: string[] = [];
      here.watch((what) => heard.push(`here ${what}`));
      await new Promise<void>((resolve) => {
        there.watch((what) => {
          heard.push(`there ${what}`);
          if (what === "erased") resolve();
        });
        void here.save(record, 0).then(() => {
          here.askToLock();
          return here.erase();
        });
      });
      same(heard, ["there written", "there lock", "there erased"]);
    },
  },
  {
    name: "leaves nothing after erasing, and can be used again",
    check: async (open) => {
      const storage = open();
      await storage.save(record, 0);
      same(await storage.erase(), { ok: true, value: null });
      same(await storage.load(), nothing);
      same(await storage.save(record, 0), { ok: true, value: 1 });
      same(await storage.load(), { ok: true, value: { revision: 1, record } });
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
