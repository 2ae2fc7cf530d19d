import type { DraftListener, DraftWorker } from "./draft-checker.ts";
import type { DraftAnswer } from "./draft-messages.ts";

/** Starts the browser's own worker with the message check in it. */
export function startDraftWorker(listener: DraftListener): DraftWorker {
  const worker = new Worker(new URL("./draft-worker.ts", import.meta.url), {
    type: "module",
  });
  worker.addEventListener("message", (event: MessageEvent<DraftAnswer>) => {
    listener.answered(event.data);
  });
  worker.addEventListener("error", () => listener.broke());
  worker.addEventListener("messageerror", () => listener.broke());
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
