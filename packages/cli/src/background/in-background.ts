import { Worker } from "node:worker_threads";
import { terminalWords } from "@staying-power/words";
import type { Io } from "../io.ts";
import { progress } from "../progress.ts";
import { OptionRefused } from "./option-refused.ts";
import { untilStopped } from "../until-stopped.ts";
import type { LongTaskMessage, LongTaskName, LongTasks } from "./long-task.ts";

/**
 * Does long work in a thread of its own, so that Ctrl-C is heard at once, and shows how far it has come.
 * @throws OptionRefused when the work refuses an option, and the signal's reason when it is aborted.
 */
export async function inBackground<Name extends LongTaskName>(
  name: Name,
  given: LongTasks[Name]["given"],
  io: Io,
): Promise<LongTasks[Name]["gives"]> {
  const bar = progress(io);
  const { promise, resolve, reject } =
    Promise.withResolvers<LongTasks[Name]["gives"]>();
  const worker = new Worker(new URL("long-task-worker.ts", import.meta.url));
  worker.postMessage({ name, given });
  worker.on("message", (message: LongTaskMessage<LongTasks[Name]["gives"]>) => {
    switch (message.kind) {
      case "progress":
        bar.share(terminalWords.progress[name], message.share);
        return;
      case "done":
        resolve(message.value);
        return;
      case "range":
        reject(new OptionRefused(message.message));
    }
  });
  worker.on("error", reject);
  worker.on("exit", () => reject(new Error("the worker ended early")));
  try {
    return await untilStopped(promise, io.signal);
  } finally {
    bar.clear();
    await worker.terminate();
  }
}
