import type { Page } from "playwright-core";
import { expect, vi } from "vitest";

/** All that the browser's own database holds, as text; bytes as the signs they would be. */
export async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("notes");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    const all = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const request = database
              .transaction(name)
              .objectStore(name)
              .getAll();
            request.addEventListener("success", () => resolve(request.result));
          }),
      ),
    );
    database.close();
    return JSON.stringify(all, (_key, part: unknown) =>
      part instanceof Uint8Array
        ? new TextDecoder("latin1").decode(part)
        : part,
    );
  });
}

/** Waits until something is, or is no longer, in what the browser keeps. */
export async function untilStored(
  page: Page,
  text: string,
  there = true,
): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await storedText(page)).includes(text)).toBe(there);
    },
    { timeout: 15_000 },
  );
}
