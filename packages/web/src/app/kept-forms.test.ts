import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changedSinceBackup } from "../keep/backup/backed-up.ts";
import { keeper } from "../keep/keeper.ts";
import { memoryPlace } from "../storage/memory-storage.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { calendarSlice } from "../rooms/calendar/model/slice.ts";
import { callsSlice } from "../rooms/call/model/slice.ts";
import { focusSlice } from "../rooms/focus/model/slice.ts";
import { journalSlice } from "../rooms/journal/model/slice.ts";
import { lettingGoSlice } from "../rooms/let-go/model/slice.ts";
import { remindersSlice } from "../rooms/reminders/model/slice.ts";
import { ninetySlice } from "../rooms/ninety/model/slice.ts";
import { outcomeSlice } from "../rooms/outcome/model/slice.ts";
import { reunionSlice } from "../rooms/reunion/model/slice.ts";
import { ownWordsSlice } from "../rooms/share/model/own-words-slice.ts";
import { shareSlice } from "../rooms/share/model/slice.ts";
import { weeksSlice } from "../rooms/progress/model/slice.ts";
import { slices } from "./slices.ts";

/** What the first released version kept, word for word: it must open for ever. */
const first: unknown = JSON.parse(
  readFileSync(
    new URL("../../fixtures/kept-form-1.json", import.meta.url),
    "utf8",
  ),
);

async function open(kept: unknown) {
  const storage = memoryPlace()();
  await storage.save(kept, 0);
  const tab = keeper({
    storage,
    vault: vaultHere,
    slices,
    today: () => "2026-11-22",
  });
  await tab.start();
  return { storage, tab };
}

describe("the first kept form", () => {
  it("opens whole", async () => {
    const { tab } = await open(first);
    expect(tab.life.value).toEqual({ kind: "ready" });
    // What no room kept at that time is there as nothing yet.
    const {
      calendar,
      calls,
      focus,
      journal,
      lettingGo,
      ninety,
      outcome,
      ownWords,
      reminders,
      reunion,
      share,
      weeks,
      ...then
    } = tab.record.value;
    expect(focus).toEqual(focusSlice.fresh);
    expect(journal).toEqual(journalSlice.fresh);
    expect(calendar).toEqual(calendarSlice.fresh);
    expect(calls).toEqual(callsSlice.fresh);
    expect(lettingGo).toEqual(lettingGoSlice.fresh);
    expect(ninety).toEqual(ninetySlice.fresh);
    expect(reminders).toEqual(remindersSlice.fresh);
    expect(reunion).toEqual(reunionSlice.fresh);
    expect(share).toEqual(shareSlice.fresh);
    expect(weeks).toEqual(weeksSlice.fresh);
    expect(ownWords).toEqual(ownWordsSlice.fresh);
    expect(outcome).toEqual(outcomeSlice.fresh);
    expect(first).toMatchObject({
      settings: tab.settings.value,
      content: then,
    });
    expect(then).toEqual(tab.found.value);
  });

  it("is known to be backed up by the print of that time", async () => {
    const { tab } = await open(first);
    const changed = () =>
      changedSinceBackup(tab.record.value, tab.found.value, slices);
    expect(changed()).toBe(false);
    tab.change((record) => ({ ...record, setAside: {} }));
    expect(changed()).toBe(true);
  });

  it("is written again as it was", async () => {
    const { storage, tab } = await open(first);
    tab.changeSettings({ discreet: false });
    tab.changeSettings({ discreet: true });
    await tab.settled();
    const kept = await storage.load();
    expect(kept.ok && kept.value.record).toEqual(first);
  });
});

describe("a kept form of a later version", () => {
  const sealed = {
    format: "staying-power/kept",
    version: 2,
    settings: {},
    content: Uint8Array.of(1, 2, 3),
  };

  it.each([
    [
      "sealed by a lock of a later kind",
      { ...sealed, version: 1, lock: { version: 2 } },
    ],
    ["sealed in a way of its own", { ...sealed, content: "?" }],
  ])(
    "is said to be of a newer version when it is %s, and left as it is",
    async (_name, kept) => {
      const { storage, tab } = await open(kept);
      expect(tab.life.value).toEqual({
        kind: "damaged",
        record: kept,
        newer: true,
      });
      tab.change((record) => ({ ...record, firstDay: "2026-01-01" }));
      await tab.settled();
      expect(await storage.load()).toMatchObject({ value: { record: kept } });
    },
  );

  it("opens as far as it can be read, and keeps its version", async () => {
    const { storage, tab } = await open({
      ...Object(first),
      version: 2,
      layout: "another",
    });
    expect(tab.life.value).toEqual({ kind: "ready" });
    expect(tab.newer.value).toBe(true);
    tab.changeSettings({ discreet: false });
    await tab.settled();
    expect(await storage.load()).toMatchObject({
      value: {
        record: { version: 2, layout: "another", content: tab.found.value },
      },
    });
  });

  it("opens a case of a later version, and leaves it one", async () => {
    const person = {
      format: "staying-power/case",
      version: 999,
      facts: { odd: {} },
    };
    const { storage, tab } = await open({ case: person });
    expect(tab.life.value).toEqual({ kind: "ready" });
    expect(tab.newer.value).toBe(true);
    tab.change((record) => ({
      ...record,
      case: { ...record.case, facts: { children: true } },
    }));
    await tab.settled();
    expect(await storage.load()).toMatchObject({
      value: {
        record: {
          content: {
            case: { ...person, facts: { odd: {}, children: true } },
          },
        },
      },
    });
  });
});
