import type { Page } from "playwright-core";
import { expect } from "vitest";
import {
  type AppUnderTest,
  keptOffline,
  startApp,
  type Visit,
} from "./app-under-test.ts";
import { withVisit } from "./with-visit.ts";

/**
 * Waits until the app is loaded and kept for offline use.
 * @returns what was asked of the server since, save that the browser may look for a newer service worker by itself.
 */
export async function afterLoad(
  app: AppUnderTest,
  visit: Visit,
): Promise<() => readonly string[]> {
  await visit.untilKept();
  await visit.page.waitForLoadState("networkidle");
  const before = app.served.length;
  expect(before).toBeGreaterThan(3);
  return () => app.served.slice(before).filter((url) => url !== "/sw.js");
}

/** A second visit, with the server gone since the first. */
export async function withoutServer(
  story: (page: Page) => Promise<void>,
): Promise<void> {
  const own = await startApp();
  try {
    await withVisit(own, keptOffline, async (visit) => {
      await visit.page.goto("/");
      await visit.untilKept();
      await own.stopServer();
      await story(visit.page);
    });
  } finally {
    await own.close();
  }
}
