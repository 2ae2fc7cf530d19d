// Whether something is sealed.
export { isSealed } from "./is-sealed.ts";

// Sealing, in a format that other tools open.
export type { SealError } from "./seal.ts";
export {
  armored,
  newIdentity,
  openWithIdentity,
  openWithPassphrase,
  sealTo,
  sealWithPassphrase,
} from "./seal.ts";

// The code that opens a lock when the passphrase is lost.
export {
  readRecoveryCode,
  recoveryCode,
  recoveryCodeBytes,
} from "./recovery-code.ts";

// The lock over what a browser keeps.
export type { Lock } from "./lock.ts";
export { makeLock, openLock, parseLock } from "./lock.ts";
