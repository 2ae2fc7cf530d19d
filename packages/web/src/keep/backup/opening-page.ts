import { ownFile } from "../../net/own-file.ts";

/** The page that opens a backup without the app, as the file it is. */
export const openingPageName = "open-backup.html";

/** Where it is served. */
export const openingPageAddress = "/open-backup.html";

/** The page itself, or null when it cannot be had just now. */
export function openingPage(): Promise<Blob | null> {
  return ownFile(openingPageAddress);
}
