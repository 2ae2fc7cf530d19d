// A page with nothing on it but what keeps, to time it with a real database and a real worker that seals.
import { slices } from "../../packages/web/src/app/slices.ts";
import { indexedDbStorage } from "../../packages/web/src/storage/indexed-db-storage.ts";
import { clock } from "../../packages/web/src/visit/clock.ts";
import { type Session, session } from "../../packages/web/src/visit/session.ts";
import { startVaultWorker } from "../../packages/web/src/worker/start-vault-worker.ts";
import { vaultClient } from "../../packages/web/src/worker/vault-client.ts";

const today = "2026-11-22";
const storage = indexedDbStorage("keeping");
const vault = vaultClient(startVaultWorker);

const begin = (): Session =>
  session({
    storage,
    vault,
    slices,
    clock: clock({
      now: () => Date.parse(`${today}T12:00:00Z`),
      dayAt: () => today,
      wait: () => null,
    }),
    forecaster: {
      ask: async () => ({ kind: "failed" }),
      check: async () => ({ kind: "failed" }),
      tell: async () => ({ kind: "failed" }),
    },
  });

/** Keeps a record, and turns the lock on. @returns the code that opens it, or "" without a lock. */
async function keep(record: unknown, locked: boolean): Promise<string> {
  await storage.erase();
  const visit = begin();
  await visit.start();
  visit.bringIn(record, "replace");
  await visit.settled();
  if (!locked) return "";
  const lock = await visit.prepareLock("four plain words here");
  if (
    typeof lock === "string" ||
    (await lock.confirm(lock.recoveryCode)) !== "on"
  )
    throw new Error("not locked");
  return lock.recoveryCode;
}

/** Opens what is kept. @returns the milliseconds that took, and how many events are there then. */
async function open(code: string): Promise<readonly [number, number, Session]> {
  const began = performance.now();
  const visit = begin();
  await visit.start();
  if (code !== "" && (await visit.unlock(code)) !== "open")
    throw new Error("not opened");
  const events = visit.person.value.events?.length ?? 0;
  void visit.gates.value;
  return [performance.now() - began, events, visit];
}

/** Milliseconds from each answer until it is kept. */
async function tap(code: string, times: number): Promise<readonly number[]> {
  const [, , visit] = await open(code);
  const each: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now();
    visit.answer("ageMe", 20 + (turn % 50));
    await visit.settled();
    each.push(performance.now() - began);
    if (visit.trouble.value !== null) throw new Error(visit.trouble.value);
  }
  return each;
}

Object.assign(globalThis, {
  keeping: {
    keep,
    open: async (code: string) => (await open(code)).slice(0, 2),
    tap,
  },
});
