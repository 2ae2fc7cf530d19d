// Whether something is sealed.
export { encodingOf, isSealed } from "./sealed-bytes.ts";

// Sealing, in a format that other tools open.
export type { SealError } from "./seal-failure.ts";
export { kindOf } from "./seal-failure.ts";
export {
  armored,
  newIdentity,
  openWithIdentity,
  openWithPassphrase,
  recipientOf,
  sealTo,
  sealWithPassphrase,
} from "./seal.ts";

// The one spelling of a passphrase.
export { settledPassphrase } from "./passphrase-forms.ts";

// How much work a passphrase costs, and how far it has come.
export type { Work } from "./work-factor.ts";
export {
  fileWork,
  lockWork,
  secondsPerStep,
  workFactorFor,
} from "./work-factor.ts";
export type { Pace, Watch } from "./watch.ts";
export { paced } from "./watch.ts";

// The code that opens a lock when the passphrase is lost.
export {
  readRecoveryCode,
  recoveryCode,
  recoveryCodeBytes,
} from "./recovery-code.ts";

// The lock over what a browser keeps.
export type { Lock, MadeLock } from "./lock.ts";
export { makeLock, openLock, parseLock } from "./lock.ts";

// How a coach's key is wrapped, and how two people make sure that they mean the same one.
export type { WayIn } from "./way-in.ts";
export {
  unwrapIdentity,
  wayInByPasskey,
  wayInBySecret,
  wrapIdentity,
} from "./way-in.ts";
export { checkWords } from "./check-words.ts";
