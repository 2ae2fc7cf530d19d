import { addDays } from "@staying-power/case";
import {
  reunionLineWords,
  reunionQuestionWords,
  reunionRoomWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { openReunion, workedOut } from "./every-reunion.ts";
import { untilStored } from "./stored-text.ts";
import { follow, saySafety } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const words = reunionRoomWords;
const phone = { viewport: { width: 360, height: 740 } };

/** The day so many days later, as a person who opens the app anew. */
async function daysOn(page: Page, days: number, hash: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${addDays(today, days)}T12:00Z`));
  await page.goto("/#/about");
  await page.reload();
  await page.goto(`/${hash}`);
  await page.locator("main:not([aria-busy=true]) h1").waitFor();
}

/** Takes the first answer of every question until none is left, and gives the questions in their order. */
async function answerAll(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  const heading = page.getByRole("heading", { level: 1 });
  for (;;) {
    await workedOut(page);
    const now = await heading.innerText();
    if (now === words.ask.done) return asked;
    expect(asked).not.toContain(now);
    asked.push(now);
    await page.locator("main .option").first().click();
    await page
      .getByRole("heading", { level: 1, name: now, exact: true })
      .waitFor({ state: "detached" });
  }
}

describe("a second return", () => {
  it("has a check of its own, asked in full, and again every fortnight", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openReunion(page, "a second return");
      expect(await page.locator(".reason").count()).toBe(0);
      await follow(page, words.ways.answers);
      await page.locator("details.chapter").first().waitFor();
      expect(await page.locator("details.chapter").count()).toBe(3);
      await page.goto("/#/reunion");
      await follow(page, words.begin);
      const asked = await answerAll(page);
      expect(asked[0]).toBe(reunionQuestionWords["at-ease"].ask);
      // All of these were answered thirteen days ago, of the first return.
      expect(asked.slice(-2)).toEqual([
        reunionQuestionWords["my-reason"].ask,
        reunionQuestionWords["my-part"].ask,
      ]);
      expect(asked.length).toBeGreaterThan(5);
      await untilStored(page, '"my-part"');
      await follow(page, words.ask.show);
      await page.locator(".reason").first().waitFor();

      const line = page.getByText(reunionLineWords.today.again);
      await daysOn(page, 13, "#/today");
      expect(await line.count()).toBe(0);
      for (const days of [14, 28]) {
        await daysOn(page, days, "#/today");
        await line.waitFor();
        await page
          .locator(".reunion-line")
          .getByRole("link", { name: reunionLineWords.today.open })
          .click();
        // What was said of safety is two weeks old, and comes first.
        await saySafety(page, "now", "safe");
        await page
          .getByRole("heading", {
            level: 1,
            name: reunionQuestionWords["at-ease"].ask,
          })
          .waitFor();
        const again = await answerAll(page);
        expect(again[0]).toBe(reunionQuestionWords["at-ease"].ask);
        expect(again.at(-1)).toBe(reunionQuestionWords["my-part"].ask);
        expect(again.length).toBeGreaterThan(2);
        await untilStored(page, `"${addDays(today, days)}T`);
      }
      await page.goto("/#/reunion/earlier");
      await page.locator("details.chapter").first().waitFor();
      expect(await page.locator("details.chapter").count()).toBe(6);
    });
  });
});
