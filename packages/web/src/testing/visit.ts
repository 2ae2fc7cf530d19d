import type { ReadonlySignal } from "@preact/signals";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { type Session, session } from "../visit/session.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { clockAt, slices } from "./fresh.ts";

/** What a visit stands on. */
export interface Ground {
  /** The day it is, or one that a test turns. */
  readonly day?: string | ReadonlySignal<string>;
  /** Where it is kept; by default in memory. */
  readonly storage?: RecordStorage;
}

/** A visit without a forecast, not begun yet. */
export function newVisit({
  day = "2026-11-22",
  storage = memoryPlace()(),
}: Ground = {}): Session {
  return session({
    storage,
    vault: vaultHere,
    slices,
    forecaster: {
      ask: async () => ({ kind: "failed" }),
      tell: async () => ({ kind: "failed" }),
    },
    clock: clockAt(day),
  });
}
