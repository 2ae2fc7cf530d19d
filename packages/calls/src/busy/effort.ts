/** What is thrown when a file asks for more work than it may. */
export class TooMuch extends Error {}

/**
 * Counts the work that a file asks for, so that none can ask for all of it: a rule of one line can stand for an event in
 * each second of a century.
 */
export class Effort {
  #left: number;

  /** @param most - steps, each about as long as looking at one day. */
  constructor(most: number) {
    this.#left = most;
  }

  /** @throws TooMuch when there was enough. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuch();
  }
}
