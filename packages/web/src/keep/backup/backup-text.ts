import { isPlain } from "../patch/same.ts";
import type { BackupMark } from "./backed-up.ts";

export const backupFormat = "staying-power/backup";

/**
 * The text of a backup file, to be sealed or saved as it is.
 * @param found all that is kept, as found.
 * @param mark what the record in the file says of its own backup.
 */
export function backupText(
  found: unknown,
  today: string,
  mark?: BackupMark,
): string {
  const marked = { ...mark, backupPutOffOn: undefined };
  const backup = {
    format: backupFormat,
    version: 1,
    exportedOn: today,
    record: mark && isPlain(found) ? { ...found, ...marked } : found,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
