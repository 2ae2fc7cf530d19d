import { downloadFile } from "./download-file.ts";

/** Hands a value to the person as a readable JSON file. */
export function downloadText(fileName: string, value: unknown): void {
  downloadFile(
    fileName,
    `${JSON.stringify(value, null, 2)}\n`,
    "application/json",
  );
}
