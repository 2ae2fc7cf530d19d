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

const nothing = { ok: true, value: { revision: 0, record: null, entries: [] } };

const changed = { ok: false, error: { kind: "changed" } };

function holding(revision: number, whole: unknown, entries: unknown[] = []) {
  return { ok: true, value: { revision, record: whole, entries } };
}

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
      same(loaded, holding(1, record));
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
      same(await storage.load(), holding(2, record));
    },
  },
  {
    name: "keeps a record as it was when saved, whatever happens to it later",
    check: async (open) => {
      const storage = open();
      const changing = { list: ["one"] };
      await storage.save(changing, 0);
      changing.list.push("two");
      same(await storage.load(), holding(1, { list: ["one"] }));
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
      same(await here.load(), holding(2, { from: "there" }));
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
    name: "appends one entry after the other, and gives them back in their order",
    check: async (open) => {
      const storage = open();
      await storage.save(record, 0);
      const changing = { list: ["one"] };
      same(await storage.append(changing, 1), { ok: true, value: 2 });
      changing.list.push("two");
      await storage.append(Uint8Array.of(7), 2);
      const loaded = await open().load();
      if (!loaded.ok || loaded.value.entries.length !== 2)
        throw new Error("not both came back");
      const [first, second] = loaded.value.entries;
      same(first, { list: ["one"] });
      if (!(second instanceof Uint8Array)) throw new Error("no bytes");
      same([loaded.value.revision, loaded.value.record], [3, record]);
    },
  },
  {
    name: "appends nothing where nothing is, or after what another tab wrote since",
    check: async (open) => {
      const [here, there] = [open(), open()];
      same(await here.append("first", 0), changed);
      await here.save(record, 0);
      await there.append("there", 1);
      same(await here.append("here", 1), changed);
      same(await here.save({ only: "here" }, 1), changed);
      same(await here.append("here", 2), { ok: true, value: 3 });
      same(await here.load(), holding(3, record, ["there", "here"]));
    },
  },
  {
    name: "lets only one of many appendings at the same moment through",
    check: async (open) => {
      await open().save(record, 0);
      const handles = [open(), open(), open(), open()];
      const done = await Promise.all(
        handles.map((handle, index) => handle.append({ index }, 1)),
      );
      same(done.filter(({ ok }) => ok).length, 1);
      const loaded = await open().load();
      same(loaded.ok && loaded.value.entries.length, 1);
    },
  },
  {
    name: "drops the entries when the whole is written",
    check: async (open) => {
      const storage = open();
      await storage.save({ old: true }, 0);
      await storage.append("one", 1);
      await storage.append("two", 2);
      same(await storage.save(record, 3), { ok: true, value: 4 });
      same(await storage.load(), holding(4, record));
      same(await storage.append("three", 4), { ok: true, value: 5 });
      same(await storage.load(), holding(5, record, ["three"]));
    },
  },
  {
    name: "tells what was appended since, and null once that is not all",
    check: async (open) => {
      const storage = open();
      const since = async (revision: number) => {
        const told = await storage.since(revision);
        return told.ok ? told.value : "failed";
      };
      same(await since(0), null);
      await storage.save(record, 0);
      same(await since(0), null);
      same(await since(1), { revision: 1, entries: [] });
      await storage.append("one", 1);
      await storage.append("two", 2);
      same(await since(1), { revision: 3, entries: ["one", "two"] });
      same(await since(2), { revision: 3, entries: ["two"] });
      same(await since(3), { revision: 3, entries: [] });
      same(await since(4), null);
      await storage.save(record, 3);
      same(await since(3), null);
      same(await since(4), { revision: 4, entries: [] });
      await storage.erase();
      same(await since(4), null);
    },
  },
  {
    name: "leaves no entry after erasing",
    check: async (open) => {
      const storage = open();
      await storage.save({ old: true }, 0);
      await storage.append("secret", 1);
      same(await storage.erase(), { ok: true, value: null });
      same(await storage.load(), nothing);
      await storage.save(record, 0);
      same(await storage.load(), holding(1, record));
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
      same(await storage.load(), holding(1, record));
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
