import type { ClientBase } from "pg";

/** The steps of the schema, as far as a backup has to know them. */
export interface SchemaSteps {
  /** The newest version that this program makes. */
  readonly newest: number;
  /** Tables that only note which steps were made; no part of a backup. */
  readonly ownTables: readonly string[];
  /** The version of a database; 0 for one without tables. */
  versionOf(client: ClientBase): Promise<number>;
  /** Makes the steps up to a version, within the client's transaction. */
  bring(client: ClientBase, version: number): Promise<void>;
}

/** Why a backup was not written or not restored; the message says what to do. */
export interface BackupFailure {
  readonly kind:
    | "file-exists"
    | "no-backup"
    | "damaged"
    | "too-new"
    | "not-empty"
    | "loop-of-tables"
    | "refused";
  readonly message: string;
}

/** A failure as the answer of whatever was asked for. */
export const backupFailed = (
  kind: BackupFailure["kind"],
  message: string,
): { readonly ok: false; readonly error: BackupFailure } => ({
  ok: false,
  error: { kind, message },
});
