import { longestText } from "@staying-power/case";
import { isSealed } from "@staying-power/seal";
import type { Vault, VaultError } from "../../worker/vault.ts";
import { asPassphrase } from "../passphrase.ts";
import type { Slices } from "../slice.ts";
import { type Backup, type BackupError, parseBackup } from "./parse-backup.ts";

/** Why a file could not be opened; the issues name places, never what stands there. */
export interface BackupFileError {
  readonly kind:
    | BackupError["kind"]
    | VaultError["kind"]
    /** Bytes that are no text. */
    | "binary"
    | "empty";
  readonly issues: BackupError["issues"];
}

type ReadBackup =
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly error: BackupFileError };

/** No backup is longer than this, in bytes: a file beyond it need not be read. */
export const largestBackupFile = 12 * longestText;

/** Whether the file asks for a passphrase first. */
export function needsPassphrase(bytes: Uint8Array): boolean {
  return isSealed(bytes);
}

/** What it takes to read one. */
interface Reader {
  readonly vault: Vault;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: () => string;
  readonly slices: Slices;
}

/**
 * Opens a backup file of any kind.
 * @param passphrase for a sealed one.
 */
export async function readBackupFile(
  bytes: Uint8Array,
  passphrase: string,
  { vault, today, slices }: Reader,
): Promise<ReadBackup> {
  if (bytes.length === 0) return refuse("empty");
  if (needsPassphrase(bytes)) {
    const opened = await open(vault, bytes, passphrase);
    return opened.ok
      ? parseBackup(opened.value, today(), slices)
      : refuse(opened.error.kind);
  }
  const text = textOf(bytes);
  return text === null ? refuse("binary") : parseBackup(text, today(), slices);
}

/** As it was typed, or without the blank that a phone's keyboard leaves at the end. */
async function open(vault: Vault, sealed: Uint8Array, typed: string) {
  const opened = await vault.openFile({ passphrase: typed, sealed });
  const passphrase = asPassphrase(typed);
  return opened.ok || passphrase === typed
    ? opened
    : vault.openFile({ passphrase, sealed });
}

function refuse(kind: BackupFileError["kind"]): ReadBackup {
  return { ok: false, error: { kind, issues: [] } };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Text for people holds none of these; pictures and archives do.
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}
