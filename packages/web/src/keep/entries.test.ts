import { describe, expect, it } from "vitest";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { fresh, slices } from "../testing/fresh.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { type Keeper, keeper } from "./keeper.ts";

const today = (): string => "2026-11-22";
const passphrase = "four plain words here";

/** A record with so many events in it. */
const long = (events: number) => ({
  ...fresh("2016-11-22"),
  case: {
    format: "staying-power/case",
    version: 1,
    events: Array.from({ length: events }, (_, index) => ({
      at: "2026-11-20",
      kind: "check-in",
      note: `Day ${index}: some words about it.`,
    })),
  },
});

/** A place that counts what is written to it, in characters and bytes. */
function counting(storage: RecordStorage) {
  const written: { readonly how: "append" | "save"; readonly size: number }[] =
    [];
  const sizeOf = (value: unknown): number =>
    value instanceof Uint8Array ? value.length : JSON.stringify(value).length;
  const counted: RecordStorage = {
    ...storage,
    append: (entry, after) => {
      written.push({ how: "append", size: sizeOf(entry) });
      return storage.append(entry, after);
    },
    save: (record, after) => {
      written.push({ how: "save", size: sizeOf(record) });
      return storage.save(record, after);
    },
  };
  return { counted, written };
}

async function open(
  storage: RecordStorage,
  atRest?: (work: () => void) => void,
): Promise<Keeper> {
  const tab = keeper({
    storage,
    vault: vaultHere,
    slices,
    today,
    ...(atRest && { atRest }),
  });
  await tab.start();
  return tab;
}

async function holding(
  events: number,
): Promise<{ readonly place: () => RecordStorage; readonly tab: Keeper }> {
  const place = memoryPlace();
  const tab = await open(place());
  tab.replace(() => long(events));
  await tab.settled();
  return { place, tab };
}

/** One tap. */
async function note(tab: Keeper, words: string): Promise<void> {
  tab.change((record) => ({
    ...record,
    case: {
      ...record.case,
      events: [
        ...(record.case.events ?? []),
        { at: "2026-11-22", kind: "check-in", note: words },
      ],
    },
  }));
  await tab.settled();
}

const notesIn = (tab: Keeper): readonly (string | undefined)[] =>
  (tab.record.value.case.events ?? []).map((event) => event.note);

describe("entries", () => {
  it.each(["off", "on"])(
    "writes for one tap as much into a long record as into an empty one, the lock being %s",
    async (lock) => {
      const sizes: (number | undefined)[] = [];
      for (const events of [0, 3000]) {
        const { place, tab } = await holding(events);
        const code = await lockOf(tab, lock);
        const { counted, written } = counting(place());
        const next = await open(counted);
        if (code !== null) expect(await next.unlock(code)).toBe("open");
        await note(next, "one tap");
        expect(written.map(({ how }) => how)).toEqual(["append"]);
        sizes.push(written[0]?.size);
        const again = await open(place());
        if (code !== null) await again.unlock(code);
        expect(notesIn(again)).toHaveLength(events + 1);
        expect(again.record.value).toEqual(next.record.value);
      }
      const [empty = 0, full = Infinity] = sizes;
      expect(empty).toBeLessThan(600);
      expect(full).toBeLessThanOrEqual(empty);
    },
  );

  it("reads of another tab only what it lacks", async () => {
    const { place } = await holding(10);
    const inner = place();
    let loads = 0;
    const one = await open({
      ...inner,
      load: () => {
        loads += 1;
        return inner.load();
      },
    });
    const two = await open(place());
    for (const words of ["a", "b", "c"]) {
      await note(two, words);
      await one.settled();
    }
    expect(notesIn(one).slice(10)).toEqual(["a", "b", "c"]);
    expect(loads).toBe(1);
  });

  it.each([
    ["torn bytes", Uint8Array.of(1, 2, 3)],
    ["no change at all", { what: "is this" }],
    ["a change of a later kind", { swap: [0, 1] }],
    ["a change that would leave no case", { keys: { case: { to: "gone" } } }],
  ])("loses none of the others to one that is %s", async (_name, odd) => {
    const { place, tab } = await holding(1);
    await note(tab, "before");
    const storage = place();
    const kept = await storage.load();
    if (!kept.ok) throw new Error("nothing kept");
    await storage.append(odd, kept.value.revision);
    await tab.settled();
    await note(tab, "after");
    for (const each of [tab, await open(place())]) {
      expect(each.life.value.kind).toBe("ready");
      expect(notesIn(each).slice(1)).toEqual(["before", "after"]);
      expect(each.newer.value).toBe(true);
    }
    // Also once all is written anew, it is still there as it was.
    const last = await open(place());
    last.changeSettings({ discreet: true });
    await last.settled();
    const whole = await place().load();
    expect(whole).toMatchObject({
      ok: true,
      value: { entries: [], record: { unread: [odd] } },
    });
    expect((await open(place())).newer.value).toBe(true);
  });

  it("folds many into the whole at rest, and never on the way of a tap", async () => {
    const { place } = await holding(1);
    const { counted, written } = counting(place());
    const rest: (() => void)[] = [];
    const tab = await open(counted, (work) => {
      rest.push(work);
    });
    for (let tap = 0; tap < 40; tap += 1) await note(tab, `tap ${tap}`);
    expect(written.every(({ how }) => how === "append")).toBe(true);
    expect(rest).not.toEqual([]);
    rest.at(-1)?.();
    await tab.settled();
    expect(written.at(-1)?.how).toBe("save");
    const kept = await place().load();
    expect(kept.ok && kept.value.entries).toEqual([]);
    const again = await open(place());
    expect(again.record.value).toEqual(tab.record.value);
    await note(tab, "later");
    expect(notesIn(again).at(-1)).toBe("later");
  });

  it("lets nothing lie there that was taken away, once the page is at rest", async () => {
    const { place } = await holding(0);
    let rest = (): void => {};
    const tab = await open(place(), (work) => {
      rest = work;
    });
    await note(tab, "a secret");
    tab.change((record) => {
      const { events: _, ...person } = record.case;
      return { ...record, case: person };
    });
    await tab.settled();
    rest();
    await tab.settled();
    expect(JSON.stringify(await place().load())).not.toContain("a secret");
  });

  it("leaves no plain entry behind when the lock is turned on", async () => {
    const { place, tab } = await holding(0);
    await note(tab, "a secret");
    expect(JSON.stringify(await place().load())).toContain("a secret");
    const code = await lockOf(tab, "on");
    await note(tab, "another secret");
    const kept = await place().load();
    expect(kept.ok && kept.value.entries).toHaveLength(1);
    const text = JSON.stringify(kept, (_key, part: unknown) =>
      part instanceof Uint8Array
        ? new TextDecoder("latin1").decode(part)
        : part,
    );
    expect(text).not.toContain("secret");
    const next = await open(place());
    await next.unlock(code ?? "");
    expect(notesIn(next)).toEqual(["a secret", "another secret"]);
  });
});

async function lockOf(tab: Keeper, lock: string): Promise<string | null> {
  if (lock === "off") return null;
  const prepared = await tab.prepareLock(passphrase);
  if (typeof prepared === "string") throw new Error(prepared);
  await prepared.confirm(prepared.recoveryCode);
  return prepared.recoveryCode;
}
