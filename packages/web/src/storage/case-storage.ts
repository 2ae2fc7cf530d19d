/** Why the browser would not keep or give back what it holds. */
export type StorageErrorKind = "blocked" | "full" | "unreadable";

export interface StorageError {
  readonly kind: StorageErrorKind;
}

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: StorageError };

/**
 * Keeps one record: a case with the questions set aside. What comes back is
 * unknown until parsed, since another version or another hand may have written it.
 */
export interface CaseStorage {
  /** The record, or null when nothing was ever kept. */
  load(): Promise<Stored<unknown>>;
  save(record: unknown): Promise<Stored<null>>;
  /** Leaves nothing behind, not even an empty database. */
  erase(): Promise<Stored<null>>;
}
