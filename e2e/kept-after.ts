import type { BrowserContext, Page } from "playwright-core";
import type { AppUnderTest } from "./app-under-test.ts";
import { withVisit } from "./with-visit.ts";

/** All that a browser keeps of a site, to begin other visits with: `withVisit(app, { storageState: kept }, …)`. */
export type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>;

/**
 * What the app itself kept after a story. Told once for a whole file, it spares each test the way there: the questions
 * and their forecasts are most of the work of a visit. The story ends once what it wrote is kept (`untilStored`).
 */
export async function keptAfter(
  app: AppUnderTest,
  story: (page: Page) => Promise<void>,
  before?: Kept,
): Promise<Kept> {
  let kept: Kept = { cookies: [], origins: [] };
  const options = before === undefined ? {} : { storageState: before };
  await withVisit(app, options, async ({ page }) => {
    await story(page);
    kept = await page.context().storageState({ indexedDB: true });
  });
  return kept;
}
