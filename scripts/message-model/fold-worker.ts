import { parentPort } from "node:worker_threads";
import type { CorpusDraft } from "./read-corpus.ts";
import { trainFold } from "./train-fold.ts";

/** What one thread is given to do. */
export interface FoldTask {
  readonly drafts: readonly CorpusDraft[];
  /** Which fold is left out, or null to learn from all. */
  readonly out: number | null;
}

parentPort?.once("message", ({ drafts, out }: FoldTask) =>
  parentPort?.postMessage(trainFold(drafts, out)),
);
