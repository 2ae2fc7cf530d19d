import { type Lock, readRecoveryCode } from "@staying-power/seal";
import type { VaultError } from "../worker/vault.ts";
import { allKept, type Held, hide, inTurn, isClosed } from "./held.ts";
import { save } from "./saving.ts";
import { load } from "./take-up.ts";
import type { Watching } from "./watching.ts";

/** A lock that is ready, and not on before its recovery code was proven. */
export interface PreparedLock {
  readonly recoveryCode: string;
  /** About how long each unlocking takes on this device. */
  readonly seconds: number;
  /** Turns the lock on when this is the code; what is kept is sealed from then on. */
  confirm(code: string): Promise<"on" | "wrong" | "failed">;
}

/** How often something may be changed while the rest is kept, before it is not locked. */
const patience = 20;

export async function prepareLock(
  tab: Held,
  passphrase: string,
  watching?: Watching,
): Promise<PreparedLock | "no-memory" | "failed"> {
  const { vault } = tab.parts;
  const made = await vault.makeLock({ passphrase }, watching);
  if (!made.ok) return asFailure(made.error);
  const { lock, identity, recoveryCode, seconds } = made.value;
  return {
    recoveryCode,
    seconds,
    confirm: async (code) => {
      // The passphrase would open it too, and prove nothing of the code.
      if (readRecoveryCode(code) !== recoveryCode) return "wrong";
      const opened = await vault.openLock({ lock, text: recoveryCode });
      if (!opened.ok || opened.value.identity !== identity) return "failed";
      return (await turn(tab, lock, identity)) ? "on" : "failed";
    },
  };
}

/** From then on everything is kept in clear. */
export function removeLock(tab: Held): Promise<boolean> {
  return turn(tab, null, null);
}

/** Turns the lock on or off and keeps all of it anew; back again when that was refused. */
async function turn(
  tab: Held,
  lock: Lock | null,
  identity: string | null,
): Promise<boolean> {
  await tab.turn;
  const before = { lock: tab.whole.value.lock, identity: tab.identity };
  tab.identity = identity;
  tab.whole.value = { ...tab.whole.value, lock };
  await save(tab);
  if (tab.trouble.value === null) return true;
  tab.identity = before.identity;
  tab.whole.value = { ...tab.whole.value, lock: before.lock };
  return false;
}

/** Whether this is the passphrase, or the recovery code, of the lock that is on. */
export async function proves(
  { lock, parts }: Held,
  text: string,
  watching?: Watching,
): Promise<"right" | NotOpened> {
  if (lock.value === null) return "failed";
  const asked = { lock: lock.value, text };
  const opened = await parts.vault.openLock(asked, watching);
  return opened.ok ? "right" : asNotOpened(opened.error);
}

/** Why a lock stays shut; what was stopped has failed, and whoever stopped it knows. */
export type NotOpened = "wrong" | "no-memory" | "failed";

function asNotOpened(error: VaultError): NotOpened {
  return error.kind === "wrong-key" ? "wrong" : asFailure(error);
}

function asFailure({ kind }: VaultError): "no-memory" | "failed" {
  return kind === "no-memory" ? kind : "failed";
}

export async function unlock(
  tab: Held,
  text: string,
  watching?: Watching,
): Promise<"open" | NotOpened> {
  const closedBy = tab.lock.value;
  if (closedBy === null || tab.life.value.kind !== "locked") return "failed";
  const asked = { lock: closedBy, text };
  const opened = await tab.parts.vault.openLock(asked, watching);
  if (!opened.ok) return asNotOpened(opened.error);
  const done = await inTurn(tab, () => {
    tab.identity = opened.value.identity;
    return load(tab);
  });
  if (done) void save(tab);
  return done ? "open" : "failed";
}

/** Locks this tab. False when the newest change could not be kept: then it stays open. */
export async function lockHere(tab: Held): Promise<boolean> {
  for (let tries = 0; tries < patience; tries += 1) {
    await save(tab);
    if (tab.lock.value === null || isClosed(tab) || tab.trouble.value !== null)
      return false;
    // Something may have been changed while this was kept.
    if (!allKept(tab)) continue;
    hide(tab, tab.whole.value);
    return true;
  }
  return false;
}
