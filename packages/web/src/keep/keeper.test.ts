import { describe, expect, it } from "vitest";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { slices } from "../testing/fresh.ts";
import { type Keeper, keeper } from "./keeper.ts";

const today = (): string => "2026-11-22";

async function open(storage: RecordStorage): Promise<Keeper> {
  const kept = keeper({ storage, vault: vaultHere, slices, today });
  await kept.start();
  return kept;
}

async function settled(...tabs: readonly Keeper[]): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1)
    for (const tab of tabs) await tab.settled();
}

/** Answers as the session would. */
function say(tab: Keeper, facts: object): void {
  tab.change((record) => ({
    ...record,
    case: { ...record.case, facts: { ...record.case.facts, ...facts } },
  }));
}

describe("keeper, with two tabs at once", () => {
  it("shows in each what the other said", async () => {
    const place = memoryPlace();
    const [one, two] = [await open(place()), await open(place())];
    say(one, { endedBy: "ex" });
    await settled(one, two);
    expect(two.record.value.case.facts).toEqual({ endedBy: "ex" });
    say(two, { children: true });
    await settled(one, two);
    expect(one.record.value).toEqual(two.record.value);
    expect(one.record.value.case.facts).toEqual({
      endedBy: "ex",
      children: true,
    });
  });

  it("loses nothing of either when both write in the same moment", async () => {
    const place = memoryPlace();
    const [one, two] = [await open(place()), await open(place())];
    say(one, { endedBy: "ex" });
    await settled(one, two);
    say(one, { children: true });
    say(two, { longDistance: false });
    say(one, { ties: ["home"] });
    say(two, { endedBy: "mutual" });
    await settled(one, two);
    const third = await open(place());
    for (const tab of [one, two, third])
      expect(tab.record.value.case.facts).toEqual({
        endedBy: "mutual",
        children: true,
        longDistance: false,
        ties: ["home"],
      });
  });

  it("keeps what a tab said even when it was not told of the other", async () => {
    const place = memoryPlace();
    const deaf = { ...place(), watch: () => {} };
    const [one, two] = [await open(deaf), await open(place())];
    say(two, { endedBy: "ex" });
    await settled(two);
    say(one, { children: true });
    await settled(one);
    expect((await open(place())).record.value.case.facts).toEqual({
      endedBy: "ex",
      children: true,
    });
  });

  it("forgets in every tab when one erases", async () => {
    const place = memoryPlace();
    const [one, two] = [await open(place()), await open(place())];
    say(one, { endedBy: "ex" });
    await settled(one, two);
    expect(await two.erase()).toBe(true);
    await settled(one, two);
    expect(one.record.value.case.facts).toBeUndefined();
    expect(await place().load()).toEqual({
      ok: true,
      value: { revision: 0, record: null, entries: [] },
    });
  });

  it("joins the settings too", async () => {
    const place = memoryPlace();
    const [one, two] = [await open(place()), await open(place())];
    one.changeSettings({ discreet: true });
    two.changeSettings({ country: "DE" });
    await settled(one, two);
    expect((await open(place())).settings.value).toEqual({
      discreet: true,
      country: "DE",
    });
  });
});

describe("keeper, alone", () => {
  it("writes anew what the browser threw away meanwhile", async () => {
    const place = memoryPlace();
    const storage = { ...place(), watch: () => {} };
    const tab = await open(storage);
    say(tab, { endedBy: "ex" });
    await settled(tab);
    await place().erase();
    say(tab, { children: true });
    await settled(tab);
    expect((await open(place())).record.value.case.facts).toEqual({
      endedBy: "ex",
      children: true,
    });
  });

  it("writes nothing as long as nothing changed", async () => {
    const place = memoryPlace();
    const tab = await open(place());
    void tab.trySavingAgain();
    await settled(tab);
    expect(await place().load()).toEqual({
      ok: true,
      value: { revision: 0, record: null, entries: [] },
    });
  });

  it("reads a bare record from before the lock existed", async () => {
    const place = memoryPlace();
    await place().save(
      {
        case: {
          format: "staying-power/case",
          version: 1,
          facts: { children: true },
        },
        setAside: { endedBy: "skipped" },
        firstDay: "2026-11-01",
      },
      0,
    );
    const tab = await open(place());
    expect(tab.record.value).toMatchObject({
      case: { facts: { children: true } },
      setAside: { endedBy: "skipped" },
      firstDay: "2026-11-01",
    });
  });
});

describe("keeper, with the lock", () => {
  const secret = "a street I lived in";
  const sayIt = (tab: Keeper): void => {
    tab.change((record) => ({
      ...record,
      case: {
        ...record.case,
        events: [{ at: "2026-11-22", kind: "check-in", note: secret }],
      },
    }));
  };
  const note = (tab: Keeper): string | undefined =>
    tab.record.value.case.events?.[0]?.note;

  async function locked(
    storage: RecordStorage,
  ): Promise<{ tab: Keeper; code: string }> {
    const tab = await open(storage);
    sayIt(tab);
    const prepared = await tab.prepareLock("four plain words here");
    if (typeof prepared === "string") throw new Error(prepared);
    for (const other of [
      "four plain words here",
      prepared.recoveryCode.slice(1),
    ])
      expect(await prepared.confirm(other)).toBe("wrong");
    expect(await prepared.confirm("0000-0000-0000-0000-0000-0000")).toBe(
      "wrong",
    );
    expect(tab.lockOn.value).toBe(false);
    expect(await prepared.confirm(prepared.recoveryCode)).toBe("on");
    return { tab, code: prepared.recoveryCode };
  }

  async function keptText(storage: RecordStorage): Promise<string> {
    const kept = await storage.load();
    return JSON.stringify(kept, (_key, part: unknown) =>
      part instanceof Uint8Array
        ? new TextDecoder("latin1").decode(part)
        : part,
    );
  }

  it("seals all that is kept, and opens it by passphrase or code", async () => {
    const place = memoryPlace();
    const { code } = await locked(place());
    expect(await keptText(place())).not.toContain(secret);
    for (const text of ["four plain words here", code]) {
      const next = await open(place());
      expect(next.life.value.kind).toBe("locked");
      expect(note(next)).toBeUndefined();
      expect(await next.unlock("something else")).toBe("wrong");
      expect(next.life.value.kind).toBe("locked");
      expect(await next.unlock(text)).toBe("open");
      expect(note(next)).toBe(secret);
      say(next, { children: true });
      await settled(next);
      expect(await keptText(place())).not.toContain("children");
    }
  });

  it("seals a held message like all else, and gives it back with its time", async () => {
    const place = memoryPlace();
    const { tab } = await locked(place());
    const held = {
      id: "h1",
      at: "2026-11-22T22:00:00.000Z",
      text: "a message I did not send",
      context: "no-contact",
      verdict: "hold",
      until: "2026-11-23T08:00:00.000Z",
    } as const;
    tab.change((record) => ({
      ...record,
      kit: { ...record.kit, held: [held] },
    }));
    await settled(tab);
    expect(await keptText(place())).not.toContain(held.text);
    const next = await open(place());
    expect(next.record.value.kit.held).toEqual([]);
    expect(await next.unlock("four plain words here")).toBe("open");
    expect(next.record.value.kit.held).toEqual([held]);
  });

  it("shows nothing any more once it is locked, and keeps what was written while it was", async () => {
    const place = memoryPlace();
    const { tab } = await locked(place());
    expect(await tab.lockNow("here")).toBe(true);
    expect(tab.life.value.kind).toBe("locked");
    expect(note(tab)).toBeUndefined();
    say(tab, { endedBy: "me" });
    await settled(tab);
    expect(await tab.unlock("four plain words here")).toBe("open");
    await settled(tab);
    expect(note(tab)).toBe(secret);
    expect(tab.record.value.case.facts).toEqual({ endedBy: "me" });
  });

  it("locks every other tab at once, which loses nothing", async () => {
    const place = memoryPlace();
    const other = await open(place());
    const { tab } = await locked(place());
    await settled(tab, other);
    expect(other.life.value.kind).toBe("locked");
    expect(await other.unlock("four plain words here")).toBe("open");
    say(other, { children: true });
    await settled(tab, other);
    expect(tab.record.value.case.facts).toEqual({ children: true });
  });

  it("holds nothing any more in a tab that another one locked", async () => {
    const place = memoryPlace();
    const other = await open(place());
    const { tab } = await locked(place());
    await settled(tab, other);
    expect(note(other)).toBeUndefined();
    await other.unlock("four plain words here");
    expect(note(other)).toBe(secret);
    expect(await tab.lockNow("here")).toBe(true);
    await settled(tab, other);
    expect(other.life.value.kind).toBe("ready");
    await tab.unlock("four plain words here");
    expect(await tab.lockNow("everywhere")).toBe(true);
    await settled(tab, other);
    expect(other.life.value.kind).toBe("locked");
    expect(note(other)).toBeUndefined();
  });

  it("keeps in hand what was not kept yet when another tab locks, and joins it in later", async () => {
    const place = memoryPlace();
    const storage = place();
    let full = false;
    const other = await open({
      ...storage,
      save: async (record, after) =>
        full
          ? { ok: false, error: { kind: "full" } }
          : storage.save(record, after),
      append: async (entry, after) =>
        full
          ? { ok: false, error: { kind: "full" } }
          : storage.append(entry, after),
    });
    const { tab } = await locked(place());
    await settled(tab, other);
    await other.unlock("four plain words here");
    full = true;
    say(other, { children: true });
    await settled(other);
    expect(await tab.lockNow("everywhere")).toBe(true);
    await settled(tab, other);
    // The only copy of it is here.
    expect(other.life.value.kind).toBe("ready");
    expect(await other.lockNow("here")).toBe(false);
    full = false;
    expect(await other.lockNow("here")).toBe(true);
    await tab.unlock("four plain words here");
    expect(tab.record.value.case.facts).toEqual({ children: true });
  });

  it("keeps everything in the open again once the lock is off", async () => {
    const place = memoryPlace();
    const { tab } = await locked(place());
    expect(await tab.removeLock()).toBe(true);
    const next = await open(place());
    expect(next.life.value.kind).toBe("ready");
    expect(note(next)).toBe(secret);
  });

  it("proves a passphrase without opening anything", async () => {
    const { tab, code } = await locked(memoryPlace()());
    expect(await tab.proves("four plain words here")).toBe("right");
    expect(await tab.proves(code)).toBe("right");
    expect(await tab.proves("five plain words here")).toBe("wrong");
  });

  it("leaves a sealed record that was damaged as it is", async () => {
    const place = memoryPlace();
    await locked(place());
    const storage = place();
    const kept = await storage.load();
    if (!kept.ok) throw new Error("nothing kept");
    const form = new Map(Object.entries(kept.value.record ?? {}));
    form.set("content", Uint8Array.of(1, 2, 3));
    await storage.save(Object.fromEntries(form), kept.value.revision);
    const next = await open(place());
    expect(await next.unlock("four plain words here")).toBe("failed");
    expect(next.life.value.kind).toBe("damaged");
  });
});
