import type { VaultListener, VaultWorker } from "./vault-client.ts";
import type { VaultAnswer } from "./vault-messages.ts";

/** Starts the browser's own worker with the sealing in it. */
export function startVaultWorker(listener: VaultListener): VaultWorker {
  const worker = new Worker(new URL("./vault-worker.ts", import.meta.url), {
    type: "module",
  });
  worker.addEventListener("message", (event: MessageEvent<VaultAnswer>) => {
    listener.answered(event.data);
  });
  worker.addEventListener("error", () => listener.broke());
  worker.addEventListener("messageerror", () => listener.broke());
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
