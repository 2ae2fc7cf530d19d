import type { ReadonlySignal } from "@preact/signals";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import type { App } from "../ui/shell/app-context.ts";
import { navigation } from "../ui/shell/navigation.ts";
import { session } from "../visit/session.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { clockAt, slices } from "./fresh.ts";

interface Around {
  /** The day it is, or one that a test turns. */
  readonly day?: string | ReadonlySignal<string>;
  /** Where it is kept; by default in memory. */
  readonly storage?: RecordStorage;
}

/** What parts find around them: a visit that has begun, without a forecast, and a place to be at. */
export async function appAround({
  day = "2026-11-22",
  storage = memoryPlace()(),
}: Around = {}): Promise<App> {
  const visit = session({
    storage,
    vault: vaultHere,
    slices,
    forecaster: {
      ask: async () => ({ kind: "failed" }),
      tell: async () => ({ kind: "failed" }),
    },
    clock: clockAt(day),
  });
  await visit.start();
  return {
    session: visit,
    navigation: navigation({
      placeAt: (hash) => ({ room: "", hash }),
      placeToShow: (wanted) => wanted,
    }),
  };
}
