/** What of a worker is used. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  addEventListener(
    kind: "message" | "error",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

interface Waiting {
  readonly given: (value: unknown) => void;
  readonly failed: () => void;
}

/**
 * A worker to which each question is sent with a number of its own. It starts with the first question; when it breaks,
 * all that wait are told, and the next question starts another.
 */
export function askedWorker(
  start: () => WorkerPort,
): (asked: object) => Promise<unknown> {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerPort | null = null;
  let last = 0;
  const broke = (): void => {
    worker?.terminate();
    worker = null;
    for (const { failed } of waiting.values()) failed();
    waiting.clear();
  };
  const begin = (): WorkerPort => {
    const begun = start();
    begun.addEventListener("message", ({ data }) => {
      if (!isAnswer(data)) return;
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) one?.given(data.given);
      else one?.failed();
    });
    begun.addEventListener("error", broke);
    return begun;
  };
  return (asked) =>
    new Promise((given, failed) => {
      worker ??= begin();
      last += 1;
      waiting.set(last, {
        given,
        failed: () => failed(new Error("the worker could not do it")),
      });
      worker.postMessage({ ...asked, id: last });
    });
}

function isAnswer(data: unknown): data is {
  readonly id: number;
  readonly ok: boolean;
  readonly given?: unknown;
} {
  return (
    typeof data === "object" &&
    data !== null &&
    "id" in data &&
    typeof data.id === "number" &&
    "ok" in data &&
    typeof data.ok === "boolean"
  );
}
