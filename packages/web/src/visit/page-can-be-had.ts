import { ownFile } from "../net/own-file.ts";

/** Whether loading the page again would bring it: where it would not, what is open now is better kept open. */
export async function pageCanBeHad(): Promise<boolean> {
  return (await ownFile("/")) !== null;
}
