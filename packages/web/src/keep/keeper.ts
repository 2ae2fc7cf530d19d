import type { ReadonlySignal } from "@preact/signals";
import type { BrowserRecord } from "./browser-record.ts";
import {
  forget,
  held,
  type Held,
  inTurn,
  type KeeperParts,
  type Life,
  type Trouble,
} from "./held.ts";
import {
  lockHere,
  type NotOpened,
  prepareLock,
  type PreparedLock,
  proves,
  removeLock,
  unlock,
} from "./locking.ts";
import { applied, difference } from "./patch/patch.ts";
import { foldAtRest, save, saveNow } from "./saving.ts";
import type { Settings } from "./settings.ts";
import { load } from "./take-up.ts";
import type { Watching } from "./watching.ts";

/**
 * Keeps one person's record in the browser: saves every change at once, joins it
 * with what other tabs wrote, and seals all of it while the lock is on. What is
 * kept is what was found with the changes made to it, and nothing else: whatever
 * this version does not know stays as it is.
 */
export interface Keeper {
  readonly life: ReadonlySignal<Life>;
  /** The view of what is kept. */
  readonly record: ReadonlySignal<BrowserRecord>;
  /** What is kept, as found: for backups. */
  readonly found: ReadonlySignal<unknown>;
  /** Whether some of what is kept is left for a later version to read. */
  readonly newer: ReadonlySignal<boolean>;
  readonly settings: ReadonlySignal<Settings>;
  /** Whether what is kept is sealed. */
  readonly lockOn: ReadonlySignal<boolean>;
  /** What the browser refused, until it agrees again. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  start(): Promise<unknown>;
  /** What the update makes of the view is made of what was found. */
  change(update: (record: BrowserRecord) => BrowserRecord): void;
  /** Puts another record, as found elsewhere, in the place of this one. False when it cannot be read. */
  replace(update: (found: unknown) => unknown): boolean;
  changeSettings(part: Partial<Settings>): void;
  /** Resolves once it is known whether that went well. */
  trySavingAgain(): Promise<void>;
  /** Resolves once everything changed so far is kept, or was refused. */
  settled(): Promise<unknown>;
  prepareLock(
    passphrase: string,
    watching?: Watching,
  ): Promise<PreparedLock | "no-memory" | "failed">;
  /** Whether this is the passphrase, or the recovery code, of the lock that is on. */
  proves(text: string, watching?: Watching): Promise<"right" | NotOpened>;
  unlock(text: string, watching?: Watching): Promise<"open" | NotOpened>;
  /**
   * Locks this tab, or every other one too. False when the newest change could
   * not be kept: then it stays open.
   */
  lockNow(where: "here" | "everywhere"): Promise<boolean>;
  /** From then on everything is kept in clear. */
  removeLock(): Promise<boolean>;
  /** Forgets everything, here and in every other tab. False when the browser would not. */
  erase(): Promise<boolean>;
}

export function keeper(parts: KeeperParts): Keeper {
  const tab = held(parts);
  watch(tab);
  return {
    life: tab.life,
    record: tab.record,
    found: tab.found,
    newer: tab.newer,
    settings: tab.settings,
    lockOn: tab.lockOn,
    trouble: tab.trouble,
    start: () =>
      inTurn(tab, async () => {
        await load(tab);
        foldAtRest(tab, null);
      }),
    change: (update) => {
      const before = tab.record.value;
      const patch = difference(before, update(before));
      replace(tab, (found) => {
        const to = applied(patch, found);
        tab.newest = { from: found, patch, to };
        return to;
      });
    },
    replace: (update) => replace(tab, update),
    changeSettings: (part) => {
      const before = tab.settings.value;
      const patch = difference(before, { ...before, ...part });
      const settings = applied(patch, tab.whole.value.settings);
      tab.whole.value = { ...tab.whole.value, settings };
      void save(tab);
    },
    trySavingAgain: () => save(tab),
    settled: () => tab.turn,
    prepareLock: (passphrase, watching) =>
      prepareLock(tab, passphrase, watching),
    proves: (text, watching) => proves(tab, text, watching),
    unlock: (text, watching) => unlock(tab, text, watching),
    lockNow: async (where) => {
      const locked = await lockHere(tab);
      if (locked && where === "everywhere") parts.storage.askToLock();
      return locked;
    },
    removeLock: () => removeLock(tab),
    erase: () => erase(tab),
  };
}

/** A record that could not be read afterwards is not taken. */
function replace(tab: Held, update: (found: unknown) => unknown): boolean {
  const before = tab.whole.value;
  const record = update(before.record);
  if (tab.read(record) === null) return false;
  if (record !== before.record) tab.whole.value = { ...before, record };
  void save(tab);
  return true;
}

async function erase(tab: Held): Promise<boolean> {
  const erased = await inTurn(tab, tab.parts.storage.erase);
  if (erased.ok) forget(tab);
  else tab.trouble.value = "not-erased";
  return erased.ok;
}

/** Does what other tabs did, or asked for. */
function watch(tab: Held): void {
  tab.parts.storage.watch((what) => {
    if (what === "lock") {
      void lockHere(tab);
      return;
    }
    void inTurn(tab, async () => {
      if (what === "erased") forget(tab);
      else if (tab.life.value.kind !== "damaged" && (await load(tab)))
        await saveNow(tab);
    });
  });
}
