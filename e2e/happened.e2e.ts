import {
  happenedWords,
  journalWords,
  mapWords,
  strengthWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { axeFinds, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { goTo, press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } };
const words = happenedWords;
const day = "22 November 2026";

/** Comes with something chosen already, and keeps it. */
async function tell(page: Page, what: string): Promise<void> {
  await goTo(page, `#/happened/${what}`);
  await page.getByText(words.elsewhere).waitFor();
  await press(page, words.keep);
  await page.getByText(words.kept, { exact: true }).waitFor();
}

async function expectNoFaults(page: Page, name: string): Promise<void> {
  expect(await axeFinds(page, name)).toEqual([]);
  expect(await over(page)).toEqual({ page: 0, parts: [] });
}

describe("what happened", () => {
  it("is told in one tap, judged, and put right in its place by keyboard, also after a new start", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await tell(page, "quiet-day");
      await tell(page, "wrote");
      await page.getByText(mapWords.classes.break).waitFor();
      await page.getByText(words.countsFrom(day)).waitFor();
      await page.getByText(words.led.question).click();
      await press(page, words.led.times.night);
      await untilStored(page, words.led.line([words.led.times.night]));
      await page
        .getByText(strengthWords.told({ effort: 1, slips: 1 }))
        .waitFor();
      await expectNoFaults(page, "after a slip");

      await page.reload();
      const change = page.getByRole("button", {
        name: new RegExp(`^Change.*${words.breaks.wrote}`),
      });
      await change.focus();
      await page.keyboard.press("Enter");
      const { form } = journalWords;
      expect(
        await page
          .getByLabel(form.what)
          .evaluate((field) => field === document.activeElement),
      ).toBe(true);
      await expectNoFaults(page, "changing an entry");
      await page.getByLabel(form.what).selectOption("called");
      await page.getByLabel(form.day).fill("2026-11-23");
      await press(page, form.keep);
      await page.getByText(form.invalidDay).waitFor();
      await page.getByLabel(form.day).fill("2026-11-20");
      await page.keyboard.press("Enter");
      await page.getByText(journalWords.edited).waitFor();
      await untilStored(page, '"called"');
      expect(
        await page.evaluate(() => document.activeElement?.textContent),
      ).toContain("20 November 2026");
      await page.getByRole("heading", { name: "20 November 2026" }).waitFor();
    });
  });

  it("keeps one entry that two tabs change at once", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await tell(page, "met");
      await untilStored(page, '"kind":"met"');
      const other = await page.context().newPage();
      await other.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
      await other.goto("/#/happened");
      const { form } = journalWords;
      for (const [tab, note] of [
        [page, "From one."],
        [other, "From the other."],
      ] as const) {
        await tab.getByRole("button", { name: /^Change/ }).click();
        await tab.getByLabel(form.note, { exact: true }).fill(note);
      }
      await Promise.all([press(page, form.keep), press(other, form.keep)]);
      await untilStored(page, "From ");
      await page.reload();
      await page.getByRole("button", { name: /^Change/ }).waitFor();
      expect(await page.getByRole("button", { name: /^Change/ }).count()).toBe(
        1,
      );
      await other.close();
    });
  });
});
