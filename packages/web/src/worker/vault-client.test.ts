import { type Pace, sealWithPassphrase } from "@staying-power/seal";
import { describe, expect, it, vi } from "vitest";
import {
  type VaultListener,
  type VaultWorker,
  vaultClient,
} from "./vault-client.ts";
import { vaultHere } from "./vault-here.ts";
import type { VaultRequest } from "./vault-messages.ts";
import type { Vault, Watching } from "./vault.ts";

/** A worker in the same thread, with the real sealing in it. */
function workerHere(listener: VaultListener): VaultWorker {
  let ended = false;
  return {
    post: (request) => {
      void (async () => {
        const outcome = await answer(request, {
          signal: new AbortController().signal,
          onPace: (pace) => listener.answered({ id: request.id, pace }),
        });
        if (!ended) listener.answered({ id: request.id, outcome });
      })();
    },
    end: () => {
      ended = true;
    },
  };
}

function answer(request: VaultRequest, watching: Watching) {
  switch (request.name) {
    case "makeIdentity":
      return vaultHere.makeIdentity(request.told);
    case "seal":
      return vaultHere.seal(request.told);
    case "open":
      return vaultHere.open(request.told);
    case "makeLock":
      return vaultHere.makeLock(request.told, watching);
    case "openLock":
      return vaultHere.openLock(request.told, watching);
    case "sealFile":
      return vaultHere.sealFile(request.told, watching);
    case "openFile":
      return vaultHere.openFile(request.told, watching);
  }
}

const vaults: readonly (readonly [string, () => Vault])[] = [
  ["here", () => vaultHere],
  ["in a worker", () => vaultClient(workerHere)],
];

describe.each(vaults)("a vault %s", (_name, open) => {
  it("opens what it sealed to a lock, with the passphrase or the code", async () => {
    const vault = open();
    const made = await vault.makeLock({ passphrase: "four plain words here" });
    if (!made.ok) throw new Error("no lock");
    const { lock, identity, recoveryCode } = made.value;
    const sealed = await vault.seal({
      recipient: lock.recipient,
      text: "ünïcode 🗝",
    });
    if (!sealed.ok) throw new Error("not sealed");
    for (const text of ["four plain words here", recoveryCode])
      expect(await vault.openLock({ lock, text })).toEqual({
        ok: true,
        value: { identity },
      });
    expect(await vault.openLock({ lock, text: "other" })).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
    expect(await vault.open({ identity, sealed: sealed.value })).toEqual({
      ok: true,
      value: "ünïcode 🗝",
    });
  });

  it("makes a key pair, and seals to several at once", async () => {
    const vault = open();
    const made = [
      await vault.makeIdentity(null),
      await vault.makeIdentity(null),
    ];
    const pairs = made.flatMap((each) => (each.ok ? [each.value] : []));
    expect(new Set(pairs.map(({ identity }) => identity)).size).toBe(2);
    const sealed = await vault.seal({
      recipient: pairs.map(({ recipient }) => recipient),
      text: "for both",
    });
    if (!sealed.ok) throw new Error("not sealed");
    for (const { identity } of pairs)
      expect(await vault.open({ identity, sealed: sealed.value })).toEqual({
        ok: true,
        value: "for both",
      });
  });

  it("opens a file by its passphrase only", async () => {
    const vault = open();
    const file = await vault.sealFile({ passphrase: "horse", text: "{}" });
    if (!file.ok) throw new Error("not sealed");
    const sealed = file.value;
    expect(await vault.openFile({ passphrase: "horse", sealed })).toEqual({
      ok: true,
      value: "{}",
    });
    expect(await vault.openFile({ passphrase: "Horse", sealed })).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
  }, 30_000);

  it("tells whoever waits how far it has come, and can be stopped", async () => {
    const vault = open();
    const stopping = new AbortController();
    const paces: Pace[] = [];
    const outcome = await vault.sealFile(
      { passphrase: "horse", text: "{}" },
      {
        signal: stopping.signal,
        onPace: (pace) => {
          paces.push(pace);
          stopping.abort();
        },
      },
    );
    expect(outcome).toEqual({ ok: false, error: { kind: "stopped" } });
    expect(paces).toHaveLength(1);
    expect(paces[0]?.seconds).toBeGreaterThan(0);
  }, 30_000);

  it("does nothing for whoever had stopped before", async () => {
    const outcome = await open().sealFile(
      { passphrase: "horse", text: "{}" },
      { signal: AbortSignal.abort(), onPace: () => {} },
    );
    expect(outcome).toEqual({ ok: false, error: { kind: "stopped" } });
  }, 30_000);

  it("says of what is no text that it is none", async () => {
    const sealed = await sealWithPassphrase("horse", Uint8Array.of(0xff, 0), {
      workFactor: 2,
    });
    if (!sealed.ok) throw new Error("not sealed");
    expect(
      await open().openFile({ passphrase: "horse", sealed: sealed.value }),
    ).toEqual({ ok: false, error: { kind: "binary" } });
  });

  it("fails, and does not throw, when told nonsense", async () => {
    expect(await open().seal({ recipient: "nobody", text: "" })).toEqual({
      ok: false,
      error: { kind: "failed" },
    });
  });
});

describe("vaultClient", () => {
  it("fails what waits when the worker broke, and starts a fresh one", async () => {
    const listeners: VaultListener[] = [];
    const vault = vaultClient((listener) => {
      listeners.push(listener);
      return { post: () => {}, end: () => {} };
    });
    const asked = vault.seal({ recipient: "age1", text: "" });
    listeners[0]?.broke();
    expect(await asked).toEqual({ ok: false, error: { kind: "failed" } });
    void vault.seal({ recipient: "age1", text: "" });
    expect(listeners).toHaveLength(2);
  });

  it("begins anew in another worker what waited beside the one that was stopped", async () => {
    const workers: { posted: string[]; ended: boolean; answer: () => void }[] =
      [];
    const vault = vaultClient((listener) => {
      const posted: VaultRequest[] = [];
      const worker = {
        posted: [] as string[],
        ended: false,
        answer: () => {
          for (const { id } of posted)
            listener.answered({
              id,
              outcome: { ok: true, value: new Uint8Array() },
            });
        },
      };
      workers.push(worker);
      return {
        post: (request) => {
          posted.push(request);
          worker.posted.push(request.name);
        },
        end: () => {
          worker.ended = true;
        },
      };
    });
    const stopping = new AbortController();
    const hard = vault.sealFile(
      { passphrase: "horse", text: "" },
      { signal: stopping.signal, onPace: () => {} },
    );
    const saved = vault.seal({ recipient: "age1", text: "" });
    stopping.abort();
    expect(await hard).toEqual({ ok: false, error: { kind: "stopped" } });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(workers[1]?.posted).toEqual(["seal"]);
    workers[1]?.answer();
    expect((await saved).ok).toBe(true);
  });

  it("fails when no worker can be started", async () => {
    const vault = vaultClient(() => {
      throw new Error("no workers here");
    });
    expect(await vault.seal({ recipient: "age1", text: "" })).toEqual({
      ok: false,
      error: { kind: "failed" },
    });
  });

  it("lets an idle worker go", async () => {
    vi.useFakeTimers();
    try {
      const ended: boolean[] = [];
      const vault = vaultClient((listener) => ({
        post: (request) => {
          listener.answered({
            id: request.id,
            outcome: { ok: true, value: new Uint8Array() },
          });
        },
        end: () => ended.push(true),
      }));
      await vault.seal({ recipient: "age1", text: "" });
      expect(ended).toEqual([]);
      vi.advanceTimersByTime(11_000);
      expect(ended).toEqual([true]);
    } finally {
      vi.useRealTimers();
    }
  });
});
