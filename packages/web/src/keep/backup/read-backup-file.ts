import { longestText } from "@staying-power/case";
import { encodingOf, isSealed } from "@staying-power/seal";
import type { Vault, VaultError, Watching } from "../../worker/vault.ts";
import type { Slices } from "../slice.ts";
import { type Backup, type BackupError, parseBackup } from "./parse-backup.ts";

/** Why a file could not be opened; the issues name places, never what stands there. */
export interface BackupFileError {
  readonly kind: BackupError["kind"] | VaultError["kind"] | "empty";
  readonly issues: BackupError["issues"];
}

type ReadBackup =
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly error: BackupFileError };

/** No backup is longer than this, in bytes: a file beyond it need not be read. */
export const largestBackupFile = 12 * longestText;

/** What it takes to read one. */
interface Reader {
  readonly vault: Vault;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: () => string;
  readonly slices: Slices;
  /** Someone who waits for it. */
  readonly watching?: Watching;
}

/**
 * Opens a backup file of any kind.
 * @param passphrase for a sealed one; when nothing was typed yet, one that asks for it is refused as `wrong-key`.
 */
export async function readBackupFile(
  bytes: Uint8Array,
  passphrase: string,
  { vault, today, slices, watching }: Reader,
): Promise<ReadBackup> {
  if (bytes.length === 0) return refuse("empty");
  if (isSealed(bytes)) {
    const asked = { passphrase, sealed: bytes };
    const opened = await vault.openFile(asked, watching);
    return opened.ok
      ? parseBackup(opened.value, today(), slices)
      : refuse(opened.error.kind);
  }
  const text = textOf(bytes);
  return text === null ? refuse("binary") : parseBackup(text, today(), slices);
}

function refuse(kind: BackupFileError["kind"]): ReadBackup {
  return { ok: false, error: { kind, issues: [] } };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decoder.decode(bytes);
    // Text for people holds none of these; pictures and archives do.
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}
