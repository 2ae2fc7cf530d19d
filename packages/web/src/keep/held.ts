import {
  batch,
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
} from "@preact/signals";
import { type Lock, parseLock } from "@staying-power/seal";
import type {
  RecordStorage,
  StorageErrorKind,
} from "../storage/record-storage.ts";
import type { Vault } from "../worker/vault.ts";
import type { BrowserRecord } from "./browser-record.ts";
import { holdsMore } from "./holds-more.ts";
import { isOfLaterVersion } from "./kept-form.ts";
import type { Patch } from "./patch/patch-shape.ts";
import { same, type Plain } from "./patch/same.ts";
import { freshRecord, recordReader, type ReadRecord } from "./read-record.ts";
import { freshSettings, parseSettings, type Settings } from "./settings.ts";
import type { Slices } from "./slice.ts";

/** Where the keeper is in its life. */
export type Life =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  /** What is kept is sealed; it opens with the passphrase or the recovery code. */
  | { readonly kind: "locked" }
  /** Something was kept that cannot be read; it stays untouched until the person decides. */
  | {
      readonly kind: "damaged";
      readonly record: unknown;
      /** It is not damaged, but of a version that cannot be read here. */
      readonly newer?: true;
    };

export type Trouble = Exclude<StorageErrorKind, "changed"> | "not-erased";

export interface KeeperParts {
  readonly storage: RecordStorage;
  readonly vault: Vault;
  /** What the rooms keep. */
  readonly slices: Slices;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: () => string;
  /** Does the work once nothing else was asked for a while; a later work takes its place. Without it, it is left. */
  readonly atRest?: (work: () => void) => void;
}

/** Everything that is kept, in the open and as it was found. */
export interface Whole {
  readonly record: unknown;
  readonly settings: unknown;
  readonly lock: unknown;
  /** What else stands beside them in the storage. */
  readonly form: Plain;
}

/** Where one tab stands in what the storage holds. */
export interface Stand {
  readonly revision: number;
  /** How many entries were appended since it was written whole. */
  readonly entries: number;
  /** Whether a bare record stands there, from before the lock existed. */
  readonly bare: boolean;
}

/** All that one tab holds; what a person sees of it are views. */
export interface Held {
  readonly parts: KeeperParts;
  readonly read: ReadRecord;
  readonly life: Signal<Life>;
  readonly trouble: Signal<Trouble | null>;
  readonly whole: Signal<Whole>;
  readonly record: ReadonlySignal<BrowserRecord>;
  readonly settings: ReadonlySignal<Settings>;
  readonly found: ReadonlySignal<unknown>;
  readonly lock: ReadonlySignal<Lock | null>;
  readonly lockOn: ReadonlySignal<boolean>;
  /** Whether some of it is left for a later version to read. */
  readonly newer: ReadonlySignal<boolean>;
  /** Opens what is sealed; never kept anywhere but here, while it is unlocked. */
  identity: string | null;
  /** Null while we do not know what the browser already holds: then nothing may be overwritten. */
  stand: Stand | null;
  /** What is kept, as far as we know: all changes since are still to be kept. */
  kept: Whole;
  /** The newest change, and the two records it lies between: most often just what is to be kept next. */
  newest: {
    readonly from: unknown;
    readonly patch: Patch | null;
    readonly to: unknown;
  } | null;
  /** The newest work on the storage: one after the other. */
  turn: Promise<unknown>;
}

export function held(parts: KeeperParts): Held {
  const read = recordReader(parts.slices);
  const nothing = freshWhole(parts);
  const whole = signal(nothing);
  const record = computed(() => {
    const view = read(whole.value.record);
    if (view === null) throw new TypeError("record: one that can be read");
    return view;
  });
  return {
    parts,
    read,
    life: signal<Life>({ kind: "loading" }),
    trouble: signal<Trouble | null>(null),
    whole,
    record,
    settings: computed(() => parseSettings(whole.value.settings)),
    found: computed(() => whole.value.record),
    lock: computed(() => parseLock(whole.value.lock)),
    lockOn: computed(() => whole.value.lock !== null),
    newer: computed(
      () =>
        holdsMore(whole.value.record, record.value) ||
        holdsMore(whole.value.settings, parseSettings(whole.value.settings)) ||
        Object.hasOwn(whole.value.form, "unread") ||
        isOfLaterVersion(whole.value.form),
    ),
    identity: null,
    stand: null,
    kept: nothing,
    newest: null,
    turn: Promise.resolve(),
  };
}

function freshWhole({ today, slices }: KeeperParts): Whole {
  return {
    record: freshRecord(today(), slices),
    settings: freshSettings,
    lock: null,
    form: {},
  };
}

/** Does the work once all that was asked before is done. */
export function inTurn<T>(tab: Held, work: () => Promise<T>): Promise<T> {
  const done = tab.turn.then(work);
  // Whatever becomes of this one, the next takes its turn.
  tab.turn = done.catch(() => null);
  return done;
}

/** Whether all that was changed is kept. */
export function allKept({ whole, kept }: Held): boolean {
  return (
    whole.value === kept ||
    (same(whole.value.record, kept.record) && standsBeside(whole.value, kept))
  );
}

/** Whether all but the record is the same. */
export function standsBeside(one: Whole, other: Whole): boolean {
  return same(one.settings, other.settings) && same(one.lock, other.lock);
}

export function isClosed({ life }: Held): boolean {
  return life.value.kind === "locked" || life.value.kind === "damaged";
}

/** Holds and shows nothing any more, but what was not kept yet: that is joined in after unlocking. */
export function hide(
  tab: Held,
  { settings, lock, form }: Omit<Whole, "record">,
): void {
  const isKept = same(tab.whole.value.record, tab.kept.record);
  const { record } = isKept ? freshWhole(tab.parts) : tab.whole.value;
  const closed = { record, settings, lock, form };
  tab.identity = null;
  tab.newest = null;
  tab.stand = null;
  if (isKept) tab.kept = closed;
  batch(() => {
    tab.whole.value = closed;
    tab.life.value = { kind: "locked" };
  });
}

/** Nothing is kept, here or anywhere: never was, or not any more. */
export function keepNothing(tab: Held): void {
  tab.newest = null;
  tab.stand = { revision: 0, entries: 0, bare: false };
  tab.kept = freshWhole(tab.parts);
}

/** Forgets all of it. */
export function forget(tab: Held): void {
  keepNothing(tab);
  tab.identity = null;
  batch(() => {
    tab.whole.value = tab.kept;
    tab.trouble.value = null;
    tab.life.value = { kind: "ready" };
  });
}
