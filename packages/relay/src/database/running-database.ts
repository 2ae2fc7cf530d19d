import type { PoolConfig } from "pg";

/** A database that is running. */
export interface RunningDatabase {
  /** What node-postgres connects with: a plain role that owns the database, never a superuser. */
  readonly connection: PoolConfig;
  /** Bytes free where the data lie; undefined when the database is elsewhere. */
  free(): Promise<number | undefined>;
  /** Resolves if the database ends by itself. */
  readonly ended: Promise<void>;
  /** Ends it in order, and waits for that. */
  stop(): Promise<void>;
}

/** Why there is no database; the message says what to do and holds nothing that a person told. */
export interface DatabaseFailure {
  readonly kind:
    | "folder-in-use"
    | "disk-full"
    | "wrong-version"
    | "no-binaries"
    | "root-refused"
    | "did-not-start";
  readonly message: string;
}

/** A failure as the answer of whatever was asked for. */
export const failed = (
  kind: DatabaseFailure["kind"],
  message: string,
): { readonly ok: false; readonly error: DatabaseFailure } => ({
  ok: false,
  error: { kind, message },
});
