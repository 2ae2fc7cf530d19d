import {
  checkWords,
  newIdentity,
  openWithIdentity,
  readRecoveryCode,
  recipientOf,
  recoveryCode,
  recoveryCodeBytes,
  sealTo,
  unwrapIdentity,
  wayInByPasskey,
  wayInBySecret,
  wrapIdentity,
} from "@staying-power/seal";
import type { Keys } from "./keys.ts";

/** Bytes of a nonce of the wrapping. */
const nonceBytes = 24;

const chance = (bytes: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** The work with keys where it is called: in its worker, or in a test. */
export const keysHere: Keys = {
  newKey: () => newIdentity(),
  recipientOf,
  bySecret: ({ typed, salt, workFactor }) =>
    wayInBySecret(typed, { salt, workFactor }),
  byPasskey: async (made) => wayInByPasskey(made),
  wrap: async ({ opens, identity }) =>
    wrapIdentity(opens, identity, chance(nonceBytes)),
  unwrap: async ({ opens, wrapped }) => unwrapIdentity(opens, wrapped),
  open: async ({ identity, sealed }) => {
    const opened = await openWithIdentity(identity, sealed);
    if (!opened.ok)
      return {
        ok: false,
        why: opened.error.kind === "wrong-key" ? "wrong-key" : "damaged",
      };
    try {
      const decoder = new TextDecoder("utf-8", { fatal: true });
      return { ok: true, text: decoder.decode(opened.value) };
    } catch {
      return { ok: false, why: "damaged" };
    }
  },
  seal: ({ recipients, text }) =>
    sealTo(recipients, new TextEncoder().encode(text)),
  checkWords: async (recipients) => checkWords(recipients),
  newCode: async () => recoveryCode(chance(recoveryCodeBytes)),
  readCode: async (typed) => readRecoveryCode(typed),
};
