import { settledPassphrase } from "@staying-power/seal";

/** The fewest signs of a passphrase: with fewer, a machine that tries them all gets there. */
export const shortestPassphrase = 12;

/** Whether it has too few signs, as a person counts them. */
export function isTooShort(typed: string): boolean {
  return Array.from(settledPassphrase(typed)).length < shortestPassphrase;
}

/** Whether both will be the same passphrase, whatever bytes a keyboard made of them. */
export function isSamePassphrase(one: string, other: string): boolean {
  return settledPassphrase(one) === settledPassphrase(other);
}
