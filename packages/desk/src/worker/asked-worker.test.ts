import { describe, expect, it } from "vitest";
import { askedWorker, type WorkerPort } from "./asked-worker.ts";

type Listener = Parameters<WorkerPort["addEventListener"]>[1];

/** A worker that a test answers for. */
function ownWorker() {
  const posted: { readonly id: number }[] = [];
  const heard = new Map<string, Listener>();
  const starts: WorkerPort[] = [];
  const ask = askedWorker(() => {
    const port: WorkerPort = {
      postMessage: (message) => posted.push(message as { id: number }),
      addEventListener: (kind, listener) => heard.set(kind, listener),
      terminate: () => undefined,
    };
    starts.push(port);
    return port;
  });
  return {
    ask,
    posted,
    starts,
    tell: (kind: string, data?: unknown) => heard.get(kind)?.({ data }),
  };
}

describe("a worker that is asked", () => {
  it("gives each question its own answer, in whatever order they come", async () => {
    const { ask, posted, tell, starts } = ownWorker();
    const [one, two] = [ask({ of: "one" }), ask({ of: "two" })];
    const [first, second] = posted.map(({ id }) => id);
    tell("message", { id: second, ok: true, given: "two" });
    tell("message", { id: first, ok: false });
    await expect(two).resolves.toBe("two");
    await expect(one).rejects.toThrow(/could not/);
    expect(starts).toHaveLength(1);
  });

  it("fails all that wait when it breaks, and starts another", async () => {
    const { ask, tell, starts } = ownWorker();
    const waiting = ask({});
    tell("error");
    await expect(waiting).rejects.toThrow(/could not/);
    void ask({}).catch(() => undefined);
    expect(starts).toHaveLength(2);
  });
});
