import {
  checkWords,
  contactKindsInShort,
  contactKindWords,
  gateWords,
  plainText,
  reachedOutWords,
  theirDangerWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { axeFinds, low, over } from "./screen-faults.ts";
import { storedText } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { follow, press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const words = reachedOutWords;
const phone = { viewport: { width: 360, height: 740 } } as const;

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(words.paste.label);
  if (!(await field.isVisible()))
    await page.getByText(words.paste.summary).click();
  await field.fill(text);
}

describe("something came from them", () => {
  it("is answered in one tap, begun in a second, and fits a phone", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/they-wrote");
      const hello = page.getByRole("link", { name: contactKindsInShort.ping });
      await hello.waitFor();
      expect((await over(page)).parts).toEqual([]);
      expect(await low(page)).toEqual([]);
      expect(await axeFinds(page, "what came")).toEqual([]);
      await hello.click();
      await page
        .getByText("Not before 13:00, and not after ten at night.")
        .waitFor();
      expect((await over(page)).parts).toEqual([]);
      expect(await low(page)).toEqual([]);
      expect(await axeFinds(page, "the answer")).toEqual([]);
      const [first = ""] = contactKindWords.ping.say;
      await follow(page, plainText(words.say(first)));
      await page.waitForFunction(
        () => location.hash === "#/check/reply/ex-reached-out",
      );
      expect(await page.getByLabel(checkWords.label).inputValue()).toBe(first);
    });
  });

  it("is noted, counted from, and answered, by the keyboard alone", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/they-wrote");
      await page
        .getByRole("link", { name: contactKindsInShort.warm })
        .waitFor();
      await tabTo(page, contactKindsInShort.warm);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { name: contactKindWords.warm.name })
        .waitFor();
      await tabTo(page, words.note);
      await page.keyboard.press("Enter");
      await page.getByText(words.noted("12:00")).waitFor();
      await tabTo(page, words.takeBack);
      await page.keyboard.press("Shift+Tab");
      await tabTo(page, words.answered);
      await page.keyboard.press("Enter");
      await page.getByText(words.answeredNoted("12:00")).waitFor();
    });
  });

  it("is sorted where it was pasted, and is kept nowhere", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/they-wrote");
      await paste(
        page,
        "Can we meet on Saturday? I packed the lighthouse lamp.",
      );
      await page.getByText(words.paste.maybe).waitFor();
      await page.locator(".paste .kind-choices a").first().click();
      await page
        .getByRole("heading", { name: contactKindWords["asks-to-meet"].name })
        .waitFor();
      await press(page, words.note);
      await page.getByText(words.noted("12:00")).waitFor();
      expect(await storedText(page)).not.toContain("lighthouse");
    });
  });

  it("is not guessed at where it cannot be read, or is about nothing plain", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/they-wrote");
      await paste(page, "Te echo mucho de menos, por favor vuelve");
      await page.getByText(words.paste.unread).waitFor();
      await paste(page, "the soup was good. ".repeat(5400));
      await page.getByText(words.paste.unsure).waitFor();
    });
  });

  it("brings help before all else where they speak of harm", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/they-wrote");
      await paste(page, "I will kill myself if you do not come back");
      await page
        .getByRole("heading", { name: theirDangerWords.themselves.heading })
        .waitFor();
      await page.locator(".help a[href^='tel:']").first().waitFor();
      expect(await page.locator(".kind-choices").count()).toBe(0);
      expect(await axeFinds(page, "danger")).toEqual([]);
      await press(page, words.danger.notThat);
      await page.locator(".kind-choices").first().waitFor();
    });
  });

  it("stops all, when it is a no, and can be taken back", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/they-wrote/no-more");
      await press(page, words.noteNo);
      await page
        .getByRole("heading", { name: gateWords["they-said-no"].heading })
        .waitFor();
      expect(await page.locator("main a[href^='#/check']").count()).toBe(0);
      await press(page, "Undo");
      await page.getByRole("button", { name: words.noteNo }).waitFor();
    });
  });

  it("works without a network", async () => {
    await withVisit(
      app,
      { ...phone, ...keptOffline },
      async ({ page, untilKept }) => {
        await page.goto("/");
        await untilKept();
        await page.context().setOffline(true);
        await page.goto("/#/they-wrote");
        await page.reload();
        await paste(page, "I miss you.");
        await page.getByText(words.paste.maybe).waitFor();
      },
    );
  });
});
