import { batch } from "@preact/signals";
import { parseLock } from "@staying-power/seal";
import type { Appended, Kept } from "../storage/record-storage.ts";
import {
  type Held,
  hide,
  keepNothing,
  type Stand,
  type Whole,
} from "./held.ts";
import { joined } from "./joined.ts";
import { type KeptForm, parseKeptForm } from "./kept-form.ts";
import { parsePatch } from "./patch/parse-patch.ts";
import { applied, difference } from "./patch/patch.ts";
import type { Patch } from "./patch/patch-shape.ts";
import { isPlain, own, same } from "./patch/same.ts";

/** Takes up what stands in the storage. False when it cannot be read now: then it stays as it is. */
export async function load(tab: Held): Promise<boolean> {
  const { stand } = tab;
  const { storage } = tab.parts;
  if (stand !== null && stand.revision > 0) {
    const since = await storage.since(stand.revision);
    if (since.ok && since.value !== null)
      return takeUpEntries(tab, stand, since.value);
  }
  const kept = await storage.load();
  if (kept.ok) return takeUpWhole(tab, kept.value);
  if (kept.error.kind !== "changed") tab.trouble.value = kept.error.kind;
  if (tab.life.value.kind === "loading") tab.life.value = { kind: "ready" };
  return false;
}

async function takeUpWhole(tab: Held, kept: Kept): Promise<boolean> {
  if (kept.record === null) {
    // Never kept, or the browser threw it away. What we hold is written anew.
    keepNothing(tab);
    if (tab.life.value.kind === "loading") tab.life.value = { kind: "ready" };
    return true;
  }
  const damaged = (kind: "damaged" | "newer"): false => {
    const record =
      kept.entries.length === 0
        ? kept.record
        : { record: kept.record, entries: kept.entries };
    tab.life.value = {
      kind: "damaged",
      record,
      ...(kind === "newer" && { newer: true }),
    };
    return false;
  };
  const form = parseKeptForm(kept.record);
  if (!form.ok) return damaged(form.error.kind);
  const content = await opened(tab, form.value);
  if (content === "locked") {
    hide(tab, form.value);
    return false;
  }
  if (tab.read(content) === null) return damaged("damaged");
  const { patches, unread } = await readEntries(tab, kept.entries);
  const { revision, entries } = kept;
  const whole = { ...form.value, record: content };
  return show(tab, withEntries(tab, whole, patches, unread), {
    revision,
    entries: entries.length,
    bare: !isPlain(kept.record) || !Object.hasOwn(kept.record, "format"),
  });
}

async function takeUpEntries(
  tab: Held,
  stand: Stand,
  { revision, entries }: Appended,
): Promise<boolean> {
  const { patches, unread } = await readEntries(tab, entries);
  return show(tab, withEntries(tab, tab.kept, patches, unread), {
    ...stand,
    revision,
    entries: stand.entries + entries.length,
  });
}

/** Joins what stands there with what was changed here meanwhile, and shows it. */
function show(tab: Held, found: Whole, stand: Stand): boolean {
  const mine = tab.whole.value;
  const all = joined(tab, tab.kept, mine, found);
  // What did not change stays the same object, so that nothing is worked out anew for it.
  const record = applied(difference(mine.record, all.record), mine.record);
  batch(() => {
    tab.stand = stand;
    tab.kept = same(record, found.record) ? { ...found, record } : found;
    if (all.lock === null) tab.identity = null;
    tab.whole.value = { ...all, record };
    tab.life.value = { kind: "ready" };
  });
  return true;
}

/** The record that stands in the form; null when it will not open although the key is there. */
async function opened(tab: Held, form: KeptForm): Promise<unknown> {
  if (!(form.content instanceof Uint8Array)) return form.content;
  const key = same(parseLock(form.lock), tab.lock.value) ? tab.identity : null;
  if (key === null) return "locked";
  const text = await tab.parts.vault.open({
    identity: key,
    sealed: form.content,
  });
  return text.ok ? json(text.value) : null;
}

/** What was appended, in its order; one that cannot be read takes none of the others with it. */
async function readEntries(
  { parts: { vault }, identity }: Held,
  entries: readonly unknown[],
) {
  const patches: Patch[] = [];
  const unread: unknown[] = [];
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (!(entry instanceof Uint8Array)) return entry;
      if (identity === null) return null;
      const text = await vault.open({ identity, sealed: entry });
      return text.ok ? json(text.value) : null;
    }),
  );
  for (const [place, entry] of found.entries()) {
    const patch = parsePatch(entry);
    if (patch === null) unread.push(entries[place]);
    else patches.push(patch);
  }
  return { patches, unread };
}

/** A change after which the record could not be read any more is left out, and kept beside it. */
function withEntries(
  tab: Held,
  { record, settings, lock, form }: Whole,
  patches: readonly Patch[],
  unread: readonly unknown[],
): Whole {
  let whole = record;
  const left: unknown[] = [...unread];
  for (const patch of patches) {
    const next = applied(patch, whole);
    if (tab.read(next) === null) left.push(patch);
    else whole = next;
  }
  const before = own(form, "unread");
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  const all = [...earlier, ...left];
  return {
    record: whole,
    settings,
    lock,
    form: left.length === 0 ? form : { ...form, unread: all },
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
