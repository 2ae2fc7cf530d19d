import type { VaultAnswer, VaultPace, VaultRequest } from "./vault-messages.ts";
import type { Watching } from "./vault.ts";
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
  const watching = watchingFor(request.id);
  switch (request.name) {
    case "makeLock":
      return vaultHere.makeLock(request.told, watching);
    case "openLock":
      return vaultHere.openLock(request.told, watching);
    case "makeIdentity":
      return vaultHere.makeIdentity(request.told);
    case "seal":
      return vaultHere.seal(request.told);
    case "open":
      return vaultHere.open(request.told);
    case "sealFile":
      return vaultHere.sealFile(request.told, watching);
    case "openFile":
      return vaultHere.openFile(request.told, watching);
  }
}

/** Whoever waits hears of it; they stop it by ending this worker. */
function watchingFor(id: number): Watching {
  return {
    signal: new AbortController().signal,
    onPace: (pace) => {
      const message: VaultPace = { id, pace };
      postMessage(message);
    },
  };
}
