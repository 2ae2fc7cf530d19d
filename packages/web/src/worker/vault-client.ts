import type { VaultAnswer, VaultPace, VaultRequest } from "./vault-messages.ts";
import type { Vault, VaultOutcome, VaultWork, Watching } from "./vault.ts";

/** A running worker, as far as it is used here. */
export interface VaultWorker {
  post(request: VaultRequest): void;
  end(): void;
}

export interface VaultListener {
  answered(message: VaultAnswer | VaultPace): void;
  broke(): void;
}

/** How long an idle worker is kept: it holds the sealing library, some megabytes. */
const idleMs = 10_000;

/** What was asked for and is not answered yet. */
interface Waiting {
  readonly request: VaultRequest;
  readonly onPace: Watching["onPace"] | undefined;
  settle(outcome: VaultAnswer["outcome"]): void;
}

/** A vault that works away from the page, in a worker started when it is first needed. */
export function vaultClient(
  startWorker: (listener: VaultListener) => VaultWorker,
): Vault {
  const answerTo = thread(startWorker);

  const ask = async <Name extends keyof VaultWork>(
    request: (id: number) => VaultRequest,
    fits: (value: unknown) => value is VaultWork[Name]["given"],
    watching?: Watching,
  ): Promise<VaultOutcome<VaultWork[Name]["given"]>> => {
    const outcome = await answerTo(request, watching);
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    return fits(value) ? { ok: true, value } : failed;
  };

  return {
    makeLock: (told, watching) =>
      ask<"makeLock">(
        (id) => ({ id, name: "makeLock", told }),
        isMade,
        watching,
      ),
    openLock: (told, watching) =>
      ask<"openLock">(
        (id) => ({ id, name: "openLock", told }),
        isOpened,
        watching,
      ),
    makeIdentity: (told) =>
      ask<"makeIdentity">((id) => ({ id, name: "makeIdentity", told }), isPair),
    seal: (told) => ask<"seal">((id) => ({ id, name: "seal", told }), isBytes),
    open: (told) => ask<"open">((id) => ({ id, name: "open", told }), isText),
    sealFile: (told, watching) =>
      ask<"sealFile">(
        (id) => ({ id, name: "sealFile", told }),
        isBytes,
        watching,
      ),
    openFile: (told, watching) =>
      ask<"openFile">(
        (id) => ({ id, name: "openFile", told }),
        isText,
        watching,
      ),
  };
}

/** One worker at a time, what was asked of it, and its end when it is idle, broken or stopped. */
function thread(startWorker: (listener: VaultListener) => VaultWorker) {
  let worker: VaultWorker | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();

  const end = (): void => {
    clearTimeout(idle);
    worker?.end();
    worker = null;
  };

  const settle = (id: number, outcome: VaultAnswer["outcome"]): void => {
    waiting.get(id)?.settle(outcome);
    waiting.delete(id);
    clearTimeout(idle);
    if (waiting.size === 0) idle = setTimeout(end, idleMs);
  };

  const listener: VaultListener = {
    answered: (message) => {
      if ("pace" in message) waiting.get(message.id)?.onPace?.(message.pace);
      else settle(message.id, message.outcome);
    },
    broke: () => {
      for (const id of waiting.keys()) settle(id, failed);
      end();
    },
  };

  const post = (requests: readonly VaultRequest[]): void => {
    try {
      worker ??= startWorker(listener);
      for (const request of requests) worker.post(request);
    } catch {
      listener.broke();
    }
  };

  /** Work that holds a thread ends only with the thread: whatever else waits begins anew in another. */
  const stop = (id: number): void => {
    if (!waiting.has(id)) return;
    settle(id, stopped);
    end();
    if (waiting.size > 0)
      post(Array.from(waiting.values(), ({ request }) => request));
  };

  return (
    request: (id: number) => VaultRequest,
    watching?: Watching,
  ): Promise<VaultAnswer["outcome"]> =>
    new Promise((resolve) => {
      lastId += 1;
      const id = lastId;
      const asked = request(id);
      const onPace = watching?.onPace;
      clearTimeout(idle);
      waiting.set(id, { request: asked, onPace, settle: resolve });
      watching?.signal.addEventListener("abort", () => stop(id));
      post([asked]);
      if (watching?.signal.aborted === true) stop(id);
    });
}

const failed = { ok: false, error: { kind: "failed" } } as const;
const stopped = { ok: false, error: { kind: "stopped" } } as const;

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isOpened(value: unknown): value is VaultWork["openLock"]["given"] {
  return typeof value === "object" && value !== null && "identity" in value;
}

function isPair(value: unknown): value is VaultWork["makeIdentity"]["given"] {
  return isOpened(value) && "recipient" in value;
}

function isMade(value: unknown): value is VaultWork["makeLock"]["given"] {
  return (
    isOpened(value) &&
    "lock" in value &&
    "recoveryCode" in value &&
    "seconds" in value
  );
}
