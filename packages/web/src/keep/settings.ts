/** What must be known before anything sealed can be opened, and so is kept in clear. */
export interface Settings {
  /** The country whose help lines are shown, ISO 3166-1 alpha-2; absent: guessed. */
  readonly country?: string;
  /** Show a plain name and a plain icon. */
  readonly discreet: boolean;
  /** After how many minutes without a touch the lock closes by itself; 0: never; absent: as `usualLockMinutes` says. */
  readonly lockAfter?: LockMinutes;
  /** When this device reminds; absent: never. */
  readonly reminds?: Reminds;
}

/** Never, while the app is open, also while it is shut, and the last also with the lock on, whose seal does not reach that. */
export const remindsWhen = ["none", "open", "closed", "unsealed"] as const;
export type Reminds = (typeof remindsWhen)[number];

/** What may be chosen. Here and not in the record, since it goes with the device and not with the person. */
export const lockMinutes = [1, 5, 15, 60, 0] as const;
export type LockMinutes = (typeof lockMinutes)[number];

/** Long enough to read a page and to cry; short enough for a phone left on a table. */
export const usualLockMinutes: LockMinutes = 5;

export const freshSettings: Settings = { discreet: false };

/** Reads what was kept; what nobody can use is left out, since it can be set again. */
export function parseSettings(input: unknown): Settings {
  if (typeof input !== "object" || input === null) return freshSettings;
  const country = "country" in input ? input.country : undefined;
  const asked = "lockAfter" in input ? input.lockAfter : undefined;
  const when = "reminds" in input ? input.reminds : undefined;
  const reminds = remindsWhen.find((each) => each === when);
  const lockAfter = lockMinutes.find((minutes) => minutes === asked);
  return {
    discreet: "discreet" in input && input.discreet === true,
    ...(typeof country === "string" && /^[A-Z]{2}$/.test(country)
      ? { country }
      : {}),
    ...(lockAfter === undefined ? {} : { lockAfter }),
    ...(reminds === undefined ? {} : { reminds }),
  };
}
