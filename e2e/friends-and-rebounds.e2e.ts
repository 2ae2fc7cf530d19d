import { addDays } from "@staying-power/case";
import {
  contactKindWords,
  reachedOutWords,
  worthKnowingWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerRealCase } from "./answer-real-case.ts";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { follow, give, goTo, press, readingShown, saySafe } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } } as const;
const { rows, yours } = worthKnowingWords;

/** What the page on a new partner says may be this person's. */
const theirs = (page: Page): Promise<string[]> =>
  page.locator(".page-worth-knowing article.card h3").allInnerTexts();

async function toRebound(page: Page): Promise<void> {
  await goTo(page, "#/know/rebound");
  await page.locator(".page-worth-knowing h1").waitFor();
}

async function tellOfTheirs(page: Page, value: string): Promise<void> {
  await goTo(page, "#/answers/exPartner");
  await page.locator(".question").waitFor();
  await give(page, "exPartner", value);
}

/** Comes back so many days later, and answers what is to be asked about safety by then. */
async function onDay(page: Page, days: number): Promise<void> {
  const day = addDays(today, days);
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.goto("/#/about");
  await page.reload();
  await goTo(page, "#/reading");
  await saySafe(page);
  await readingShown(page);
}

describe("an offer to be friends", () => {
  it("is noted, and leads to what being friends would mean now", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await answerRealCase(page, today);
      await goTo(page, "#/they-wrote/just-friends");
      await page
        .getByRole("heading", { name: contactKindWords["just-friends"].name })
        .waitFor();
      await press(page, reachedOutWords.note);
      await follow(page, reachedOutWords.friendZone);
      await page
        .getByRole("heading", { name: worthKnowingWords.no.heading })
        .waitFor();
      expect(await page.locator("main").innerText()).not.toMatch(/\d+ of 100/);
    });
  });
});

describe("a rebound", () => {
  it("is said as it stands, put right by another answer, and never how it will go on", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await answerRealCase(page, today);
      await tellOfTheirs(page, "rebound");
      await toRebound(page);
      expect(await page.getByText(yours).count()).toBe(1);
      expect(await theirs(page)).toEqual([rows.possible.name]);
      await tellOfTheirs(page, "none");
      await toRebound(page);
      expect(await theirs(page)).toEqual([]);
      await page.getByText(worthKnowingWords.noneIsYours).waitFor();
      expect(await page.locator("main").innerText()).not.toMatch(/\d+ of 100/);
    });
  });

  it("that ends, and then they write: slowly, the same as with anyone, and the wrong reason is named", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await answerRealCase(page, today);
      await tellOfTheirs(page, "rebound");
      await onDay(page, 20);
      await tellOfTheirs(page, "none");
      await toRebound(page);
      // That they wrote before it is no answer to its end.
      expect(await theirs(page)).toEqual([]);
      await onDay(page, 22);
      await goTo(page, "#/they-wrote/warm");
      await page
        .getByRole("heading", { name: contactKindWords.warm.name })
        .waitFor();
      await press(page, reachedOutWords.note);
      await page
        .locator(".note-part")
        .getByText(/^Noted at /)
        .waitFor();
      await toRebound(page);
      expect(await theirs(page)).toEqual([rows["ended-and-wrote"].name]);
      const main = page.locator("main");
      for (const { text } of rows["ended-and-wrote"].does)
        await main.getByText(text).first().waitFor();
      expect(await main.innerText()).not.toMatch(/\d+ of 100/);
    });
  });
});
