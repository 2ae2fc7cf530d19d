import {
  discreet,
  erasingWords,
  frameWords,
  interviewWords,
  kitWords,
  startWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { follow, give, goTo, press, saySafe, start } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Everything a page can leave behind in a browser. */
interface Left {
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly workers: number;
  readonly local: number;
  readonly session: number;
  readonly cookies: string;
}

const nothing: Left = {
  databases: [],
  caches: [],
  workers: 0,
  local: 0,
  session: 0,
  cookies: "",
};

function left(page: Page): Promise<Left> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name = "" }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));
}

async function toErase(page: Page): Promise<void> {
  await goTo(page, "#/mine");
  await follow(page, erasingWords.door);
  await page
    .getByRole("heading", { name: erasingWords.heading, exact: true })
    .waitFor();
}

describe("erasing everything", () => {
  it("lists what goes, asks, then leaves nothing in the browser", async () => {
    await withVisit(app, keptOffline, async ({ page, untilKept }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await goTo(page, "#/mine/discreet");
      await page.getByLabel(discreet.on).check();
      await untilKept();
      const before = await left(page);
      expect(before.databases).toHaveLength(1);
      expect(before.caches).toHaveLength(1);
      expect(before.local).toBe(1);

      await toErase(page);
      for (const line of erasingWords.what)
        await page.getByText(line).waitFor();
      await page
        .getByRole("link", { name: erasingWords.backup, exact: true })
        .waitFor();
      await press(page, erasingWords.erase);
      await press(page, erasingWords.no);
      expect(await left(page)).toEqual(before);
      await press(page, erasingWords.erase);
      await press(page, erasingWords.yes);
      await page
        .getByRole("heading", { name: erasingWords.doneHeading })
        .waitFor();
      expect(await left(page)).toEqual(nothing);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
    });
  });

  it("leaves a page that goes on working, empty", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await toErase(page);
      await press(page, erasingWords.erase);
      await press(page, erasingWords.yes);
      await follow(page, erasingWords.begin);
      await follow(page, startWords.start);
      await saySafe(page);
      expect(await page.getByLabel(interviewWords.date).inputValue()).toBe("");
      await give(page, "breakup", "2026-11-01");
      await page.reload();
      await goTo(page, "#/answers");
      await page.locator(".answers .value").first().waitFor();
    });
  });

  it("reaches another open tab", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await goTo(page, "#/kit/why");
      await page
        .getByLabel(kitWords.why.label, { exact: true })
        .fill("I sleep again.");
      await press(page, kitWords.why.add);
      const other = await page.context().newPage();
      await other.goto("/#/kit/why");
      await other.getByText("I sleep again.").waitFor();
      await toErase(page);
      await press(page, erasingWords.erase);
      await press(page, erasingWords.yes);
      await page
        .getByRole("heading", { name: erasingWords.doneHeading })
        .waitFor();
      await other.getByText("I sleep again.").waitFor({ state: "detached" });
      expect((await left(other)).databases).toEqual([]);
    });
  });

  it("says so when the browser will not, and loses nothing", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await page.evaluate(() => {
        IDBFactory.prototype.deleteDatabase = () => {
          throw new DOMException("", "UnknownError");
        };
      });
      await toErase(page);
      await press(page, erasingWords.erase);
      await press(page, erasingWords.yes);
      await page.getByText(erasingWords.failed).waitFor();
      await goTo(page, "#/answers");
      const { notErased, eraseAgain, tryAgain } = frameWords.trouble;
      await page.getByRole("heading", { name: notErased }).waitFor();
      await page.getByRole("link", { name: eraseAgain }).waitFor();
      expect(await page.getByRole("button", { name: tryAgain }).count()).toBe(
        0,
      );
      expect(
        await page.locator(".answers .value").allTextContents(),
      ).not.toEqual([]);
    });
  });
});
