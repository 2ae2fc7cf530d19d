/** Why the browser would not keep or give back what it holds; `changed`: another tab wrote since. */
export type StorageErrorKind = "blocked" | "full" | "unreadable" | "changed";

export interface StorageError {
  readonly kind: StorageErrorKind;
}

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: StorageError };

/** What is kept, and the how-manieth writing it is: 0 and null when nothing was ever kept. */
export interface Kept {
  readonly revision: number;
  /** As it was last written whole. */
  readonly record: unknown;
  /** What was appended since, oldest first. */
  readonly entries: readonly unknown[];
}

/** What was appended after some revision, and the revision that makes. */
export interface Appended {
  readonly revision: number;
  readonly entries: readonly unknown[];
}

/** What another tab did, or asks for. */
export type Told = "written" | "erased" | "lock";

/**
 * Keeps one record, as a whole and a list of entries appended since. What comes
 * back is unknown until parsed, since another version or another hand may have
 * written it.
 */
export interface RecordStorage {
  load(): Promise<Stored<Kept>>;
  /** What was appended after this revision; null when the whole was written since, or is not there: then load it. */
  since(revision: number): Promise<Stored<Appended | null>>;
  /**
   * Appends one entry or nothing, at a cost that does not grow with what is kept.
   * @param after the revision that the entry follows: when another one is kept by
   * now, nothing is written and the error is `changed`.
   * @returns the new revision.
   */
  append(entry: unknown, after: number): Promise<Stored<number>>;
  /**
   * Writes the whole record or nothing; entries appended before are in it, and go.
   * @param after as for `append`.
   * @returns the new revision.
   */
  save(record: unknown, after: number): Promise<Stored<number>>;
  /** Leaves nothing behind, not even an empty database. */
  erase(): Promise<Stored<null>>;
  /** Asks every other tab to lock what it holds. */
  askToLock(): void;
  /** Tells of every writing, erasing and asking by another tab. */
  watch(listener: (what: Told) => void): void;
}
