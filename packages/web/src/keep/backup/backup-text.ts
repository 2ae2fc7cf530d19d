import type { BrowserRecord } from "../browser-record.ts";

export const backupFormat = "staying-power/backup";

/** The text of a backup file, to be sealed or saved as it is. */
export function backupText(record: BrowserRecord, today: string): string {
  const backup = {
    format: backupFormat,
    version: 1,
    exportedOn: today,
    record,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
