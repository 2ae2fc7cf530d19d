import { describe, expect, it } from "vitest";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { type Keeper, keeper } from "./keeper.ts";
import { noSealing } from "./sealing.ts";

const today = (): string => "2026-11-22";

async function open(storage: RecordStorage): Promise<Keeper> {
  const kept = keeper({ storage, sealing: noSealing, today });
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
      value: { revision: 0, record: null },
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
    tab.trySavingAgain();
    await settled(tab);
    expect(await place().load()).toEqual({
      ok: true,
      value: { revision: 0, record: null },
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
