import type { ReadonlySignal } from "@preact/signals";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { Clock } from "../visit/clock.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { type Session, session } from "../visit/session.ts";
import type { Forecaster } from "../worker/forecaster.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { clockAt, slices } from "./fresh.ts";

/** What a visit stands on. */
export interface Ground {
  /** The day it is, or one that a test turns. */
  readonly day?: string | ReadonlySignal<string>;
  /** A clock that a test turns by the minute, in the place of the day. */
  readonly clock?: Clock;
  /** What answers for the forecast; by default it fails. */
  readonly ask?: Forecaster["ask"];
  /** What answers for the history; by default it fails. */
  readonly tell?: Forecaster["tell"];
  /** What answers for a reunion check; by default it fails. */
  readonly check?: Forecaster["check"];
  /** Where it is kept; by default in memory. */
  readonly storage?: RecordStorage;
}

/** A visit without a forecast, not begun yet. */
export function newVisit({
  day = "2026-11-22",
  ask = async () => ({ kind: "failed" }),
  tell = async () => ({ kind: "failed" }),
  check = async () => ({ kind: "failed" }),
  storage = memoryPlace()(),
  clock = clockAt(day),
}: Ground = {}): Session {
  return session({
    storage,
    vault: vaultHere,
    slices,
    forecaster: { ask, check, tell },
    clock,
  });
}
