import { interviewWords, startWords } from "@staying-power/words";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { everyScreen } from "./every-screen.ts";
import { asked, follow, give, press, readingShown, saySafe } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

describe("with the network off after the first load", () => {
  it("loads again, asks, works out a reading and keeps answers", async () => {
    await withVisit(app, keptOffline, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await app.stopServer();

      await page.reload();
      await follow(page, startWords.start);
      await saySafe(page);
      expect(await asked(page)).toBe("breakup");
      await give(page, "breakup", "2026-10-01");
      const next = await asked(page);
      expect(next).not.toBeNull();
      await press(page, interviewWords.seeNow);
      await readingShown(page);

      await page.reload();
      await readingShown(page);
      await page.goto("/#/answers");
      await page.locator(".given .value").first().waitFor();
      expect(await page.locator(".given .value").count()).toBe(1);
    });
  });

  it("opens every screen in every state", async () => {
    await withVisit(app, keptOffline, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await app.stopServer();
      let seen = 0;
      await everyScreen(page, () => {
        seen += 1;
        return Promise.resolve();
      });
      expect(seen).toBeGreaterThanOrEqual(35);
    });
  });
});

describe("with the network on", () => {
  it("asks the server for nothing more once it is kept, through a whole visit", async () => {
    await withVisit(app, keptOffline, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      const before = app.served.length;
      expect(before).toBeGreaterThan(3);

      await everyScreen(page, () => Promise.resolve());
      const later = app.served.slice(before);
      // Opening the page again lets the browser look for a newer service worker, and no more.
      expect(later.filter((url) => url !== "/sw.js")).toEqual([]);
    });
  });
});
