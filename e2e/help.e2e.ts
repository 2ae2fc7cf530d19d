import { emergencyAbroad } from "@staying-power/care";
import {
  firstCallsWords,
  gateWords,
  helpWords,
  kitWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { withoutServer } from "./nothing-served.ts";
import { goTo, saySafety } from "./walk.ts";
import { axeFinds } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } } as const;
const german = 'a[href="tel:08001110111"]';
const british = 'a[href="tel:116123"]';

/** Where the first number to call and the first line to talk to stand: near enough to be seen without scrolling. */
const withinReach = {
  number: expect.toSatisfy((top: number) => top < 500),
  line: expect.toSatisfy((top: number) => top < phone.viewport.height),
};

async function topsOf(page: Page): Promise<{ number: number; line: number }> {
  await page.evaluate(() => scrollTo(0, 0));
  const top = async (what: string): Promise<number> =>
    (await page.locator(what).first().boundingBox())?.y ?? Infinity;
  return {
    number: await top('main a[href^="tel:"]'),
    line: await top("main .lines a"),
  };
}

async function opened(page: Page, hash = "#/help"): Promise<void> {
  await page.goto(`/${hash}`);
  await page.getByLabel(helpWords.country).waitFor();
}

/** Chooses a country and waits until the browser keeps it. */
async function choose(page: Page, code: string): Promise<void> {
  await page.getByLabel(helpWords.country).selectOption(code);
  await page.getByText(helpWords.guessed).waitFor({ state: "detached" });
}

describe("help lines", () => {
  it("guesses the country from the clock, says so, and keeps another once chosen", async () => {
    await withVisit(
      app,
      { ...phone, timezoneId: "Europe/London" },
      async ({ page }) => {
        await opened(page);
        const country = page.getByLabel(helpWords.country);
        expect(await country.inputValue()).toBe("GB");
        await page.getByText(helpWords.guessed).waitFor();
        expect(await page.locator(".emergency a").first().textContent()).toBe(
          `${firstCallsWords.emergency.all}999`,
        );
        await page.locator(british).first().waitFor();

        await choose(page, "DE");
        await page.locator(german).waitFor();
        expect(await page.locator(british).count()).toBe(0);
        await page.reload();
        await page.locator(german).waitFor();
        expect(await country.inputValue()).toBe("DE");

        await goTo(page, "#/kit/call");
        await page
          .getByRole("heading", { level: 1, name: kitWords.call.heading })
          .waitFor();
        await page.locator(german).waitFor();
        await goTo(page, "#/kit/safe");
        await page.locator('a[href="tel:116016"]').waitFor();

        await page.goto("/#/next");
        await saySafety(page, "now", "i-may-hurt-myself");
        await page
          .getByRole("heading", {
            level: 1,
            name: gateWords["danger-to-myself"].heading,
          })
          .waitFor();
        await page.locator(german).waitFor();
      },
    );
  });

  it("has its first number within the first 500 px, and someone to talk to in the first screenful", async () => {
    await withVisit(
      app,
      { ...phone, timezoneId: "Europe/London" },
      async ({ page }) => {
        await opened(page);
        expect(await topsOf(page)).toEqual(withinReach);
        await page.goto("/#/next");
        await saySafety(page, "now", "i-may-hurt-myself");
        await page
          .getByRole("heading", {
            level: 1,
            name: gateWords["danger-to-myself"].heading,
          })
          .waitFor();
        await page.locator(british).waitFor();
        expect(await topsOf(page)).toEqual(withinReach);
        await goTo(page, "#/help");
        await page.getByRole("heading", { name: helpWords.heading }).waitFor();
        await page.locator(british).waitFor();
        expect(await topsOf(page)).toEqual(withinReach);
        // The choice of a country comes after the numbers.
        const choice = await page.getByLabel(helpWords.country).boundingBox();
        const line = await page.locator(british).boundingBox();
        expect(choice?.y).toBeGreaterThan(line?.y ?? Infinity);
      },
    );
  });

  it("opens a text by one tap, with the word that is to be sent", async () => {
    await withVisit(
      app,
      { ...phone, timezoneId: "Europe/London" },
      async ({ page }) => {
        await opened(page);
        const shout = page.locator('a[href="sms:85258?&body=SHOUT"]').first();
        expect((await shout.boundingBox())?.height).toBeGreaterThanOrEqual(48);
        expect(await shout.textContent()).toContain(
          helpWords.text.sms({ number: "85258", word: "SHOUT" }),
        );
      },
    );
  });

  it("tells someone under 18 the lines for the young first", async () => {
    await withVisit(
      app,
      { ...phone, timezoneId: "Europe/London" },
      async ({ page }) => {
        await page.goto("/#/safety/adult");
        await page.locator('button.option[value="no"]').click();
        await goTo(page, "#/help");
        const young = page.locator('a[href="tel:08001111"]');
        await young.waitFor();
        const at = (await young.boundingBox())?.y ?? Infinity;
        const others = await page.locator(british).first().boundingBox();
        expect(at).toBeLessThan(others?.y ?? 0);
        expect(at).toBeLessThan(phone.viewport.height);
      },
    );
  });

  it("guesses nothing where it would be blind, and says what to call anywhere", async () => {
    await withVisit(
      app,
      { ...phone, timezoneId: "Africa/Lagos" },
      async ({ page }) => {
        await opened(page);
        expect(await page.getByLabel(helpWords.country).inputValue()).toBe("");
        await page
          .getByText(firstCallsWords.emergencyElsewhere(emergencyAbroad))
          .waitFor();
        expect(await page.locator('main a[href^="tel:"]').count()).toBe(0);
        await page.getByLabel(helpWords.country).selectOption("ZZ");
        await page.getByText(helpWords.unlisted).waitFor();
        await untilStored(page, '"ZZ"');
        await page.reload();
        await page.getByText(helpWords.unlisted).waitFor();
        expect(
          await page.locator('main a[href^="https://"]').count(),
        ).toBeGreaterThanOrEqual(5);
      },
    );
  });

  it("is there without a network, once the page has been kept", async () => {
    await withoutServer(async (page) => {
      await page.reload();
      await goTo(page, "#/help");
      await page.getByLabel(helpWords.country).selectOption("AU");
      await page.locator('a[href="tel:131114"]').waitFor();
      await goTo(page, "#/kit/safe");
      await page.locator('a[href="tel:1300766491"]').first().waitFor();
    });
  });

  it("says of every line where it was seen, and gives each a target for a thumb", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await opened(page);
      for (const code of ["CH", "AT", "JP", "FR"]) {
        await page.getByLabel(helpWords.country).selectOption(code);
        await page.locator(".lines li").first().waitFor();
        const found = await page.evaluate(() => ({
          over:
            document.documentElement.scrollWidth -
            document.documentElement.clientWidth,
          small: [...document.querySelectorAll("main a, main select")]
            .filter((part) => part.getBoundingClientRect().height < 47.9)
            .map((part) => part.textContent),
          unsaid: [...document.querySelectorAll(".lines li")]
            .filter((line) => !/2026/.test(line.textContent))
            .map((line) => line.textContent),
        }));
        expect({ code, ...found }).toEqual({
          code,
          over: 0,
          small: [],
          unsaid: [],
        });
      }
    });
  });

  it("is reached and chosen with the keyboard alone", async () => {
    await withVisit(app, { timezoneId: "Europe/London" }, async ({ page }) => {
      await opened(page);
      for (let steps = 0; steps < 20; steps += 1) {
        await page.keyboard.press("Tab");
        if (await page.locator("select:focus").count()) break;
      }
      await page.keyboard.type("Germ");
      await page.locator(german).waitFor();
      await page.keyboard.press("Tab");
      // Whoever listens stands before the choice; the lines for the next need follow it.
      expect(
        await page.evaluate(() => document.activeElement?.getAttribute("href")),
      ).toBe("tel:116016");
    });
  });

  it.each(["light", "dark"] as const)(
    "is without a fault in %s",
    async (scheme) => {
      await withVisit(
        app,
        { ...phone, colorScheme: scheme, timezoneId: "Europe/Zurich" },
        async ({ page }) => {
          await opened(page);
          expect(await axeFinds(page, "help")).toEqual([]);
        },
      );
    },
  );
});
