import type { VaultAnswer, VaultRequest } from "./vault-messages.ts";
import { vaultHere } from "./vault-here.ts";

addEventListener("message", (event: MessageEvent<VaultRequest>) => {
  void answer(event.data);
});

async function answer(request: VaultRequest): Promise<void> {
  const given: VaultAnswer = {
    id: request.id,
    outcome: await work(request),
  };
  postMessage(given);
}

function work(request: VaultRequest): Promise<VaultAnswer["outcome"]> {
  switch (request.name) {
    case "makeLock":
      return vaultHere.makeLock(request.told);
    case "openLock":
      return vaultHere.openLock(request.told);
    case "seal":
      return vaultHere.seal(request.told);
    case "open":
      return vaultHere.open(request.told);
    case "sealFile":
      return vaultHere.sealFile(request.told);
    case "openFile":
      return vaultHere.openFile(request.told);
  }
}
