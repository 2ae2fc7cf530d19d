import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { mergeCases } from "@staying-power/case";
import type { Lock } from "@staying-power/seal";
import type {
  RecordStorage,
  StorageErrorKind,
} from "../storage/record-storage.ts";
import type { Vault } from "../worker/vault.ts";
import {
  type BrowserRecord,
  freshRecord,
  parseBrowserRecord,
} from "./browser-record.ts";
import { parseKeptForm } from "./kept-form.ts";
import { freshSettings, parseSettings, type Settings } from "./settings.ts";
import { same, threeWay } from "./three-way.ts";

/** Where the keeper is in its life. */
export type Life =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  /** What is kept is sealed; it opens with the passphrase or the recovery code. */
  | { readonly kind: "locked" }
  /** Something was kept that cannot be read; it stays untouched until the person decides. */
  | { readonly kind: "damaged"; readonly record: unknown };

export type Trouble = Exclude<StorageErrorKind, "changed"> | "not-erased";

/** A lock that is ready, and not on before its recovery code was proven. */
export interface PreparedLock {
  readonly recoveryCode: string;
  /** Turns the lock on when this is the code; what is kept is sealed from then on. */
  confirm(code: string): Promise<"on" | "wrong" | "failed">;
}

/**
 * Keeps one person's record in the browser: saves every change at once, joins it
 * with what other tabs wrote, and seals all of it while the lock is on.
 */
export interface Keeper {
  readonly life: ReadonlySignal<Life>;
  readonly record: ReadonlySignal<BrowserRecord>;
  readonly settings: ReadonlySignal<Settings>;
  /** Whether what is kept is sealed. */
  readonly lockOn: ReadonlySignal<boolean>;
  /** What the browser refused, until it agrees again. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  start(): Promise<unknown>;
  change(update: (record: BrowserRecord) => BrowserRecord): void;
  changeSettings(part: Partial<Settings>): void;
  /** Resolves once it is known whether that went well. */
  trySavingAgain(): Promise<void>;
  /** Resolves once everything changed so far is kept, or was refused. */
  settled(): Promise<unknown>;
  prepareLock(passphrase: string): Promise<PreparedLock | null>;
  /** Whether this is the passphrase, or the recovery code, of the lock that is on. */
  proves(text: string): Promise<"right" | "wrong" | "failed">;
  unlock(text: string): Promise<"open" | "wrong" | "failed">;
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

interface KeeperParts {
  readonly storage: RecordStorage;
  readonly vault: Vault;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: () => string;
}

/** Everything that is kept, in the open. */
interface Whole {
  readonly record: BrowserRecord;
  readonly settings: Settings;
  readonly lock: Lock | null;
}

/** How often another tab may come in between one saving before we say so. */
const patience = 20;

export function keeper({ storage, vault, today }: KeeperParts): Keeper {
  const life = signal<Life>({ kind: "loading" });
  const record = signal(freshRecord(today()));
  const settings = signal(freshSettings);
  const lock = signal<Lock | null>(null);
  const lockOn = signal(false);
  const trouble = signal<Trouble | null>(null);

  /** Opens what is sealed; never kept anywhere but here, while it is unlocked. */
  let identity: string | null = null;
  /** What is kept, as far as we know: the writing, and what stood in it. */
  let revision = 0;
  let base = fresh();
  /** False while we do not know what the browser already holds: then nothing may be overwritten. */
  let knowsWhatIsKept = false;
  let saving: Promise<unknown> = Promise.resolve();

  function fresh(): Whole {
    return {
      record: freshRecord(today()),
      settings: freshSettings,
      lock: null,
    };
  }

  const ours = (): Whole => ({
    record: record.value,
    settings: settings.value,
    lock: lock.value,
  });

  const show = (whole: Whole): void => {
    batch(() => {
      record.value = whole.record;
      settings.value = whole.settings;
      lock.value = whole.lock;
      lockOn.value = whole.lock !== null;
    });
  };

  /** Takes up what stands in the storage. False when it cannot be read now: then it stays as it is. */
  const takeUp = async (kept: {
    readonly revision: number;
    readonly record: unknown;
  }): Promise<boolean> => {
    if (kept.record === null) {
      // Nothing there: never kept, or the browser threw it away. What we hold is written anew.
      revision = 0;
      base = fresh();
      knowsWhatIsKept = true;
      if (life.value.kind === "loading") life.value = { kind: "ready" };
      return true;
    }
    const form = parseKeptForm(kept.record);
    if (form === null) {
      life.value = { kind: "damaged", record: kept.record };
      return false;
    }
    let theirs: BrowserRecord | null = null;
    if (form.content instanceof Uint8Array) {
      const key = same(form.lock, lock.value) ? identity : null;
      if (key === null) {
        hide(form.lock, form.settings);
        return false;
      }
      const opened = await vault.open({
        identity: key,
        sealed: form.content,
      });
      theirs = opened.ok ? parseBrowserRecord(json(opened.value)) : null;
      if (theirs === null) {
        life.value = { kind: "damaged", record: kept.record };
        return false;
      }
    } else theirs = form.content;
    const whole: Whole = {
      record: theirs,
      settings: form.settings,
      lock: form.lock,
    };
    const merged = joined(base, ours(), whole);
    batch(() => {
      revision = kept.revision;
      base = whole;
      knowsWhatIsKept = true;
      if (merged.lock === null) identity = null;
      show(merged);
      life.value = { kind: "ready" };
    });
    return true;
  };

  /** Holds and shows nothing any more, but what was not kept yet: that is joined in after unlocking. */
  const hide = (theirLock: Lock | null, theirSettings: Settings): void => {
    const allKept = same(record.value, base.record);
    identity = null;
    knowsWhatIsKept = false;
    if (allKept)
      base = {
        record: fresh().record,
        settings: theirSettings,
        lock: theirLock,
      };
    batch(() => {
      if (allKept) record.value = base.record;
      settings.value = theirSettings;
      lock.value = theirLock;
      lockOn.value = true;
      life.value = { kind: "locked" };
    });
  };

  const lockThis = async (): Promise<boolean> => {
    for (let turn = 0; turn < patience; turn += 1) {
      await save();
      if (lock.value === null || closed() || trouble.value !== null)
        return false;
      // Something may have been changed while this was kept.
      if (!same(ours(), base)) continue;
      hide(lock.value, settings.value);
      return true;
    }
    return false;
  };

  const load = async (): Promise<boolean> => {
    const kept = await storage.load();
    if (kept.ok) return takeUp(kept.value);
    if (kept.error.kind !== "changed") trouble.value = kept.error.kind;
    if (life.value.kind === "loading") life.value = { kind: "ready" };
    return false;
  };

  const closed = (): boolean =>
    life.value.kind === "locked" || life.value.kind === "damaged";

  const saveNow = async (): Promise<void> => {
    for (let turn = 0; turn < patience; turn += 1) {
      if (closed()) return;
      if (!knowsWhatIsKept && !(await load())) return;
      const whole = ours();
      if (same(whole, base)) {
        trouble.value = null;
        return;
      }
      const content = await contentOf(whole);
      if (content === null) {
        trouble.value = "unreadable";
        return;
      }
      const saved = await storage.save(
        {
          format: "staying-power/kept",
          version: 1,
          settings: whole.settings,
          lock: whole.lock,
          content,
        },
        revision,
      );
      if (saved.ok) {
        revision = saved.value;
        base = whole;
        trouble.value = null;
        return;
      }
      if (saved.error.kind !== "changed") {
        trouble.value = saved.error.kind;
        return;
      }
      if (!(await load())) return;
    }
    trouble.value = "blocked";
  };

  const contentOf = async (
    whole: Whole,
  ): Promise<BrowserRecord | Uint8Array | null> => {
    if (whole.lock === null) return whole.record;
    const sealed = await vault.seal({
      recipient: whole.lock.recipient,
      text: JSON.stringify(whole.record),
    });
    return sealed.ok ? sealed.value : null;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = saving.then(work);
    // Whatever becomes of this one, the next takes its turn.
    saving = done.catch(() => null);
    return done;
  };
  const save = (): Promise<void> => inTurn(saveNow);

  const forget = (): void => {
    identity = null;
    revision = 0;
    base = fresh();
    knowsWhatIsKept = true;
    batch(() => {
      show(base);
      trouble.value = null;
      life.value = { kind: "ready" };
    });
  };

  storage.watch((what) => {
    if (what === "lock") {
      void lockThis();
      return;
    }
    void inTurn(async () => {
      if (what === "erased") forget();
      else if (life.value.kind !== "damaged" && (await load())) await saveNow();
    });
  });

  return {
    life,
    record,
    settings,
    lockOn,
    trouble,
    start: () => inTurn(load),
    change: (update) => {
      record.value = update(record.value);
      void save();
    },
    changeSettings: (part) => {
      settings.value = { ...settings.value, ...part };
      void save();
    },
    trySavingAgain: save,
    settled: () => saving,
    prepareLock: async (passphrase) => {
      const made = await vault.makeLock({ passphrase });
      if (!made.ok) return null;
      const { lock: prepared, identity: key, recoveryCode } = made.value;
      return {
        recoveryCode,
        confirm: async (code) => {
          const opened = await vault.openLock({ lock: prepared, text: code });
          if (!opened.ok)
            return opened.error.kind === "wrong-key" ? "wrong" : "failed";
          if (opened.value.identity !== key) return "failed";
          const before = { lock: lock.value, identity };
          await saving;
          identity = key;
          lock.value = prepared;
          lockOn.value = true;
          await save();
          if (trouble.value === null) return "on";
          identity = before.identity;
          lock.value = before.lock;
          lockOn.value = before.lock !== null;
          return "failed";
        },
      };
    },
    proves: async (text) => {
      if (lock.value === null) return "failed";
      const opened = await vault.openLock({ lock: lock.value, text });
      if (opened.ok) return "right";
      return opened.error.kind === "wrong-key" ? "wrong" : "failed";
    },
    unlock: async (text) => {
      const closedBy = lock.value;
      if (closedBy === null || life.value.kind !== "locked") return "failed";
      const opened = await vault.openLock({ lock: closedBy, text });
      if (!opened.ok)
        return opened.error.kind === "wrong-key" ? "wrong" : "failed";
      const done = await inTurn(() => {
        identity = opened.value.identity;
        return load();
      });
      if (done) void save();
      return done ? "open" : "failed";
    },
    lockNow: async (where) => {
      const locked = await lockThis();
      if (locked && where === "everywhere") storage.askToLock();
      return locked;
    },
    removeLock: async () => {
      const before = { lock: lock.value, identity };
      await saving;
      identity = null;
      lock.value = null;
      lockOn.value = false;
      await save();
      if (trouble.value === null) return true;
      identity = before.identity;
      lock.value = before.lock;
      lockOn.value = before.lock !== null;
      return false;
    },
    erase: async () => {
      const erased = await inTurn(storage.erase);
      if (erased.ok) forget();
      else trouble.value = "not-erased";
      return erased.ok;
    },
  };
}

/** What both tabs changed, together; where that makes no sense as a case, the cases are merged whole. */
function joined(base: Whole, ours: Whole, theirs: Whole): Whole {
  const merged = parseBrowserRecord(
    threeWay(base.record, ours.record, theirs.record),
  );
  const settings = threeWay(base.settings, ours.settings, theirs.settings);
  return {
    record: merged ?? {
      ...theirs.record,
      case: mergeCases(theirs.record.case, ours.record.case),
    },
    settings: parseSettings(settings),
    // A lock is one thing: never half of one and half of another.
    lock: same(ours.lock, base.lock) ? theirs.lock : ours.lock,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
