import { scryptKey } from "./scrypt-stanza.ts";

/** How much work a passphrase is to cost, as base-2 logarithms of scrypt's N. */
export interface Work {
  /** On a device that runs compiled code. */
  readonly usual: number;
  /** Never less than this, however long it takes. */
  readonly floor: number;
  /** How long a person should have to wait at most, in seconds, before less work is taken. */
  readonly patienceSeconds: number;
}

/**
 * The work behind the lock, paid at each unlocking: 2^16 takes about half a second and 64 MB on a desktop,
 * a few seconds on an old phone. Its floor and the patience are argued in docs/decisions/0043.
 */
export const lockWork: Work = { usual: 16, floor: 15, patienceSeconds: 10 };

/** The work behind a file, opened seldom and away from this device: the age tool's own, and never less than OWASP's least. */
export const fileWork: Work = { usual: 18, floor: 17, patienceSeconds: 30 };

/** Small trials: the first lets the browser compile the code, where it does. */
const trials = [8, 9, 10] as const;

/**
 * How long scrypt takes here.
 *
 * @param now - a clock in milliseconds.
 * @returns seconds for each unit of N, so that 2^16 of them are the time of work factor 16.
 */
export async function secondsPerStep(now: () => number): Promise<number> {
  const rates: number[] = [];
  for (const workFactor of trials) {
    const began = now();
    await scryptKey(
      "",
      { salt: new Uint8Array(16), workFactor },
      () => "go on",
    );
    rates.push((now() - began) / 1000 / 2 ** workFactor);
  }
  return Math.min(...rates);
}

/**
 * The work that suits a device: the usual, or less down to the floor where a person would wait too long.
 *
 * @param work - what is wanted.
 * @param perStep - how fast the device is, as `secondsPerStep` gives it.
 * @returns a work factor between `work.floor` and `work.usual`.
 */
export function workFactorFor(work: Work, perStep: number): number {
  const bearable = Math.floor(Math.log2(work.patienceSeconds / perStep));
  return Math.min(work.usual, Math.max(work.floor, bearable));
}
