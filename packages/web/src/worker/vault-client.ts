import type { VaultAnswer, VaultRequest } from "./vault-messages.ts";
import type { Vault, VaultOutcome, VaultWork } from "./vault.ts";

/** A running worker, as far as it is used here. */
export interface VaultWorker {
  post(request: VaultRequest): void;
  end(): void;
}

export interface VaultListener {
  answered(answer: VaultAnswer): void;
  broke(): void;
}

/** How long an idle worker is kept: it holds the sealing library, some megabytes. */
const idleMs = 10_000;

/** A vault that works away from the page, in a worker started when it is first needed. */
export function vaultClient(
  startWorker: (listener: VaultListener) => VaultWorker,
): Vault {
  let worker: VaultWorker | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, (answer: VaultAnswer) => void>();

  const rest = (): void => {
    clearTimeout(idle);
    if (waiting.size > 0) return;
    idle = setTimeout(() => {
      worker?.end();
      worker = null;
    }, idleMs);
  };

  const listener: VaultListener = {
    answered: (answer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
      rest();
    },
    broke: () => {
      worker?.end();
      worker = null;
      clearTimeout(idle);
      for (const [id, settle] of waiting)
        settle({ id, outcome: { ok: false, error: { kind: "failed" } } });
      waiting.clear();
    },
  };

  const ask = <Name extends keyof VaultWork>(
    request: (id: number) => VaultRequest,
    fits: (value: unknown) => value is VaultWork[Name]["given"],
  ): Promise<VaultOutcome<VaultWork[Name]["given"]>> =>
    new Promise((settle) => {
      lastId += 1;
      clearTimeout(idle);
      waiting.set(lastId, ({ outcome }) => {
        if (!outcome.ok) settle(outcome);
        else if (fits(outcome.value))
          settle({ ok: true, value: outcome.value });
        else settle({ ok: false, error: { kind: "failed" } });
      });
      try {
        worker ??= startWorker(listener);
        worker.post(request(lastId));
      } catch {
        listener.broke();
      }
    });

  return {
    makeLock: (told) =>
      ask<"makeLock">((id) => ({ id, name: "makeLock", told }), isMade),
    openLock: (told) =>
      ask<"openLock">((id) => ({ id, name: "openLock", told }), isOpened),
    seal: (told) => ask<"seal">((id) => ({ id, name: "seal", told }), isBytes),
    open: (told) => ask<"open">((id) => ({ id, name: "open", told }), isText),
    sealFile: (told) =>
      ask<"sealFile">((id) => ({ id, name: "sealFile", told }), isBytes),
    openFile: (told) =>
      ask<"openFile">((id) => ({ id, name: "openFile", told }), isText),
  };
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isOpened(value: unknown): value is VaultWork["openLock"]["given"] {
  return typeof value === "object" && value !== null && "identity" in value;
}

function isMade(value: unknown): value is VaultWork["makeLock"]["given"] {
  return isOpened(value) && "lock" in value && "recoveryCode" in value;
}
