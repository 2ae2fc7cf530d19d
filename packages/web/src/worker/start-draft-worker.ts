import type { DraftListener, DraftWorker } from "./draft-checker.ts";
import { heardWorker } from "./heard-worker.ts";
import { ownWorker } from "./own-worker.ts";

/** Starts the browser's own worker with the message check in it. */
export function startDraftWorker(listener: DraftListener): DraftWorker {
  const worker = ownWorker(
    () =>
      new Worker(new URL("./draft-worker.ts", import.meta.url), {
        type: "module",
      }),
  );
  return heardWorker(worker, listener);
}
