import { Worker } from "node:worker_threads";
import type { ReadingOptions } from "@staying-power/forecast";
import type { InputLine } from "./input-lines.ts";
import type { LineAnswer } from "./line-answer.ts";
import type { LineRequest } from "./line-request.ts";

/** Workers that turn lines into answers. */
export interface LinePool {
  /** How many have been started so far. */
  readonly started: number;
  /** @throws what ended a worker, if one breaks. */
  answer(line: InputLine): Promise<LineAnswer>;
  end(): Promise<void>;
}

/** A second line is sent ahead, so that no worker waits for its next one. */
const linesAhead = 2;
/** So many lines must wait before another worker is worth the time it takes to start. */
const worthAWorker = 8;

interface Waiting {
  readonly line: InputLine;
  readonly resolve: (answer: LineAnswer) => void;
  readonly reject: (error: unknown) => void;
}

interface Busy {
  readonly worker: Worker;
  /** In the order sent, which is the order answered. */
  readonly sent: Waiting[];
}

/**
 * A pool of at most `size` workers. The first starts with the first line, each other when lines begin to
 * pile up, so a short input costs one.
 */
export function linePool(options: ReadingOptions, size: number): LinePool {
  const pool: Busy[] = [];
  const queue: Waiting[] = [];
  let broken: { readonly error: unknown } | undefined;

  const breakOff = (error: unknown): void => {
    broken ??= { error };
    const left = [
      ...pool.flatMap(({ sent }) => sent.splice(0)),
      ...queue.splice(0),
    ];
    for (const { reject } of left) reject(error);
  };

  const start = (): Busy => {
    const worker = new Worker(new URL("line-worker.ts", import.meta.url));
    const busy: Busy = { worker, sent: [] };
    worker.on("message", (answer: LineAnswer) => {
      busy.sent.shift()?.resolve(answer);
      send();
    });
    worker.on("error", breakOff);
    worker.on("exit", () => breakOff(new Error("a worker ended")));
    pool.push(busy);
    return busy;
  };

  const send = (): void => {
    while (queue.length > 0) {
      const freest = pool.toSorted((a, b) => a.sent.length - b.sent.length)[0];
      const wantsMore =
        freest === undefined ||
        (freest.sent.length >= linesAhead && queue.length >= worthAWorker);
      const busy = wantsMore && pool.length < size ? start() : freest;
      if (busy === undefined || busy.sent.length >= linesAhead) return;
      const next = queue.shift();
      if (next === undefined) return;
      busy.sent.push(next);
      const request: LineRequest = { line: next.line, options };
      busy.worker.postMessage(request);
    }
  };

  return {
    get started() {
      return pool.length;
    },
    answer(line) {
      return new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken.error);
          return;
        }
        queue.push({ line, resolve, reject });
        send();
      });
    },
    async end() {
      await Promise.all(
        pool.map(({ worker }) => {
          worker.removeAllListeners("exit");
          return worker.terminate();
        }),
      );
    },
  };
}
