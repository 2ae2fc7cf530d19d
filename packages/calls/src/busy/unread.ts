/** Counts what of a calendar cannot be read, so that it is told and not passed over in silence. */
export class Unread {
  #count = 0;

  /** How much it is so far. */
  get count(): number {
    return this.#count;
  }

  /** One thing more: an entry, or a part of one. */
  note(): void {
    this.#count += 1;
  }
}
