/** The fewest signs of a passphrase: with fewer, a machine that tries them all gets there. */
export const shortestPassphrase = 12;

/** What was typed as it counts: a phone's keyboard likes to leave a blank at the end. */
export function asPassphrase(typed: string): string {
  return typed.trim();
}

/** Whether it has too few signs, as a person counts them. */
export function isTooShort(typed: string): boolean {
  return Array.from(asPassphrase(typed)).length < shortestPassphrase;
}
