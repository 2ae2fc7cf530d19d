import { heardWorker } from "./heard-worker.ts";
import { ownWorker } from "./own-worker.ts";
import type { VaultListener, VaultWorker } from "./vault-client.ts";

/** Starts the browser's own worker with the sealing in it. */
export function startVaultWorker(listener: VaultListener): VaultWorker {
  const worker = ownWorker(
    () =>
      new Worker(new URL("./vault-worker.ts", import.meta.url), {
        type: "module",
      }),
  );
  return heardWorker(worker, listener);
}
