import type { StorageErrorKind, Stored } from "../storage/record-storage.ts";
import {
  type Held,
  inTurn,
  isClosed,
  type Stand,
  standsBeside,
  type Whole,
} from "./held.ts";
import { keptForm } from "./kept-form.ts";
import { difference } from "./patch/patch.ts";
import type { Patch } from "./patch/patch-shape.ts";
import { load } from "./take-up.ts";
import { takesAway } from "./takes-away.ts";

/** How often another tab may come in between one saving before we say so. */
const patience = 20;

/** From so many entries on they are folded into the whole at rest, and at the latest from so many on. */
const manyEntries = 32;
const mostEntries = 256;

/** A change longer than this, in UTF-16 code units, is kept by writing the whole. */
const longestEntry = 100_000;

/** Keeps every change so far, or says what the browser refused. */
export function save(tab: Held): Promise<void> {
  return inTurn(tab, () => saveNow(tab));
}

/** As `save`, for work that has its turn already. */
export async function saveNow(tab: Held): Promise<void> {
  const { trouble } = tab;
  for (let turn = 0; turn < patience; turn += 1) {
    if (isClosed(tab) || (tab.stand === null && !(await load(tab)))) return;
    const outcome = await write(tab);
    if (outcome !== "changed") {
      trouble.value = outcome;
      return;
    }
    if (!(await load(tab))) return;
  }
  trouble.value = "blocked";
}

/** Writes what is not kept yet. Null once all of it is. */
async function write(tab: Held): Promise<StorageErrorKind | null> {
  const { stand, kept } = tab;
  const whole = tab.whole.value;
  const { newest } = tab;
  const patch =
    newest !== null && newest.from === kept.record && newest.to === whole.record
      ? newest.patch
      : difference(kept.record, whole.record);
  const apart = !standsBeside(whole, kept);
  if (stand === null || (patch === null && !apart)) return null;
  const text = JSON.stringify(patch);
  const appends =
    !apart &&
    !stand.bare &&
    stand.revision > 0 &&
    stand.entries < mostEntries &&
    text.length <= longestEntry;
  const written = appends
    ? await append(tab, text, stand)
    : await writeWhole(tab, whole, stand);
  if (written === null) return "unreadable";
  if (!written.ok) return written.error.kind;
  tab.kept = whole;
  tab.newest = null;
  tab.stand = {
    revision: written.value,
    entries: appends ? stand.entries + 1 : 0,
    bare: false,
  };
  foldAtRest(tab, patch);
  return null;
}

/** @returns null when it could not be sealed. */
async function append(
  tab: Held,
  text: string,
  { revision }: Stand,
): Promise<Stored<number> | null> {
  const entry: unknown =
    tab.lock.value === null ? JSON.parse(text) : await sealed(tab, text);
  return entry === null ? null : tab.parts.storage.append(entry, revision);
}

async function writeWhole(
  tab: Held,
  whole: Whole,
  { revision }: Stand,
): Promise<Stored<number> | null> {
  const content =
    whole.lock === null
      ? whole.record
      : await sealed(tab, JSON.stringify(whole.record));
  return content === null
    ? null
    : tab.parts.storage.save(keptForm({ ...whole, content }), revision);
}

/** Sealed for the lock that is on; null when that failed. */
async function sealed(tab: Held, text: string): Promise<Uint8Array | null> {
  const { lock, parts } = tab;
  if (lock.value === null) return null;
  const { recipient } = lock.value;
  const made = await parts.vault.seal({ recipient, text });
  return made.ok ? made.value : null;
}

/**
 * Folds the entries into the whole, but never on the way of a tap: when there are
 * many, or when something was taken away, which should not lie there any longer.
 */
export function foldAtRest(tab: Held, patch: Patch | null): void {
  const entries = tab.stand?.entries ?? 0;
  if (entries >= manyEntries || (entries > 0 && takesAway(patch)))
    tab.parts.atRest?.(() => void inTurn(tab, () => fold(tab)));
}

async function fold(tab: Held): Promise<void> {
  const { stand, kept } = tab;
  if (isClosed(tab) || stand === null || stand.entries === 0) return;
  const written = await writeWhole(tab, kept, stand);
  // Refused or overtaken, all is still there as entries: nothing is lost, and nothing to be said.
  if (written?.ok === true)
    tab.stand = { ...stand, revision: written.value, entries: 0 };
}
