import type { BrowserKeeping } from "./model/keeping-promise.ts";

/** What the browser says of how long it keeps things, without asking it for anything. */
export async function browserKeeping(): Promise<BrowserKeeping> {
  return {
    promised: await said(() => navigator.storage.persisted()),
    usedBytes: await said(
      async () => (await navigator.storage.estimate()).usage ?? null,
    ),
  };
}

/** Asks the browser to keep it all; some then ask the person. */
export async function askToKeep(): Promise<void> {
  await said(() => navigator.storage.persist());
}

/** Null where a browser does not know the question. */
async function said<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
