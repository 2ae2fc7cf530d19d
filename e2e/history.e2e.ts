import {
  chartWords,
  historyWords,
  interviewWords,
  readingWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  follow,
  give,
  goTo,
  openChapter,
  readingShown,
  saySafe,
  start,
  tableRows,
} from "./walk.ts";
import { type Kept, keptAfter } from "./kept-after.ts";
import { untilStored } from "./stored-text.ts";
import { axeFindsInBoth } from "./screen-faults.ts";
import { tabTo } from "./tab-to.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
/** After the three days. */
let kept: Kept;
beforeAll(async () => {
  app = await startApp();
  kept = await keptAfter(app, async (page) => {
    await threeDays(page);
    await untilStored(page, "serious");
  });
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } };
const days = ["30 November 2026", "26 November 2026", "22 November 2026"];

/** The first answers, all on one day. */
async function firstDay(page: Page): Promise<void> {
  await start(page);
  await give(page, "breakup", "2026-10-01");
  await change(page, "endedBy", ["ex"]);
  await change(page, "exPartner", ["none"]);
  await goTo(page, "#/reading");
  await readingShown(page);
}

/** Gives or changes an answer: a button for one, boxes for many. */
async function change(
  page: Page,
  key: string,
  values: readonly string[],
): Promise<void> {
  await goTo(page, `#/answers/${key}`);
  await page.locator(".question").waitFor();
  for (const value of values) {
    const box = page.locator(`input[value="${value}"]`);
    if ((await box.count()) > 0) await box.check();
    else await page.locator(`button.option[value="${value}"]`).click();
  }
  const keep = page.getByRole("button", {
    name: interviewWords.keep,
    exact: true,
  });
  if ((await keep.count()) > 0) await keep.click();
  await page.waitForFunction(
    (old) => location.hash !== old,
    `#/answers/${key}`,
  );
}

/** Comes back on another day. */
async function comeBackOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.reload();
  await goTo(page, "#/next");
  await saySafe(page);
}

/** First answers, then three changes on two later days. */
async function threeDays(page: Page): Promise<void> {
  await firstDay(page);
  await comeBackOn(page, "2026-11-26");
  await change(page, "signals", ["warm-contact"]);
  await comeBackOn(page, "2026-11-30");
  await change(page, "signals", ["asked-to-meet"]);
  await change(page, "exPartner", ["serious"]);
}

/** Begins on the third day, in a visit with what was kept then. */
async function onThirdDay(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-30T12:00:00Z"));
  await page.goto("/#/answers");
  await page.locator(".answers .value").first().waitFor();
}

async function toHistory(page: Page): Promise<void> {
  await goTo(page, "#/reading");
  await readingShown(page);
  await openChapter(page, readingWords.chapters.time.heading);
  await follow(page, historyWords.link);
  await page.locator(".history-days").waitFor();
}

describe("the history of the reading", () => {
  it("shows each day, the newest first, with what moved it and which way", async () => {
    await withVisit(app, { ...phone, storageState: kept }, async ({ page }) => {
      await onThirdDay(page);
      await goTo(page, "#/reading");
      await readingShown(page);
      const now = await page.locator(".counts b").allTextContents();
      const numbers = now.map(
        (count) => `about ${Number.parseInt(count, 10)} `,
      );
      await toHistory(page);
      expect(await page.locator(".history-days h3").allTextContents()).toEqual(
        days,
      );
      const [newest = "", middle = "", oldest = ""] = await page
        .locator(".history-days > li")
        .allTextContents();
      expect(numbers).toHaveLength(2);
      for (const number of numbers) expect(newest).toContain(number);
      expect(newest).toContain("They asked to meet.");
      expect(newest).toMatch(/serious.*\. Of 100, about \d+ fewer come back/is);
      expect(middle).toMatch(
        /They wrote warmly\. Of 100, about \d+ more come back/,
      );
      expect(middle).toContain("4 days went by");
      expect(middle).not.toContain("They asked to meet");
      expect(oldest).toContain(historyWords.first);

      const rows = await tableRows(page, historyWords.chart.heading);
      expect(rows.map(([day]) => day)).toEqual(days);
      for (const [index, text] of [newest, middle, oldest].entries()) {
        const people = /about (\d+) see/.exec(text)?.[1];
        expect(rows[index]?.[1]).toMatch(new RegExp(`^${people} \\(`));
      }
      expect(
        await page.getByRole("img").first().getAttribute("aria-label"),
      ).toMatch(/^From 22 November 2026 to 30 November 2026: back within/);

      await follow(page, historyWords.back);
      await readingShown(page);
    });
  });

  it("is the same after a reload, since nothing but the journal is kept", async () => {
    await withVisit(app, { ...phone, storageState: kept }, async ({ page }) => {
      await onThirdDay(page);
      await toHistory(page);
      const before = await page.locator(".history-days").textContent();
      await page.reload();
      await page.locator(".history-days").waitFor();
      expect(await page.locator(".history-days").textContent()).toBe(before);
    });
  });

  it("is one day at first, and says when to come back", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await firstDay(page);
      expect(
        await page.getByRole("link", { name: historyWords.link }).count(),
      ).toBe(0);
      await goTo(page, "#/history");
      await page.getByText(historyWords.one).waitFor();
      expect(await page.locator("main").textContent()).not.toMatch(/\d/);
    });
  });

  it.each(["they-asked", "court-order"])(
    "shows no number once they want no contact: %s",
    async (value) => {
      await withVisit(
        app,
        { ...phone, storageState: kept },
        async ({ page }) => {
          await onThirdDay(page);
          await toHistory(page);
          await change(page, "contactForbidden", [value]);
          await goTo(page, "#/history");
          await page.locator(".page-care .safety").waitFor();
          expect(await page.locator(".history-days, .curve").count()).toBe(0);
        },
      );
    },
  );

  it("comes after the questions about safety, and they lead back to it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/history");
      await page.locator(".page-safety h1").waitFor();
      expect(await page.evaluate(() => location.hash)).toMatch(
        /^#\/safety\/[a-z-]+\/history$/,
      );
      expect(await page.locator(".history-days, .curve").count()).toBe(0);
    });
  });

  it("is reached and left by the keyboard alone", async () => {
    await withVisit(app, { ...phone, storageState: kept }, async ({ page }) => {
      await onThirdDay(page);
      await goTo(page, "#/reading");
      await readingShown(page);
      const { heading, about } = readingWords.chapters.time;
      await tabTo(page, `${heading}${about}`);
      await page.keyboard.press("Enter");
      await tabTo(page, historyWords.link);
      await page.keyboard.press("Enter");
      await page.locator(".history-days").waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
      await tabTo(page, chartWords.showTable);
      await page.keyboard.press("Enter");
      await page.locator("table:visible").waitFor();
      await tabTo(page, historyWords.back);
      await page.keyboard.press("Enter");
      await readingShown(page);
    });
  });

  it("has nothing that axe minds in light and in dark, and fits a small phone", async () => {
    await withVisit(
      app,
      { ...phone, storageState: kept, reducedMotion: "reduce" },
      async ({ page }) => {
        await onThirdDay(page);
        await toHistory(page);
        await page.getByText(chartWords.showTable).click();
        expect(await axeFindsInBoth(page, "history")).toEqual([]);
        expect(
          await page.evaluate(
            () =>
              document.documentElement.scrollWidth -
              document.documentElement.clientWidth,
          ),
        ).toBe(0);
      },
    );
  });
});
