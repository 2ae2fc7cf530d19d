import { AxeBuilder } from "@axe-core/playwright";
import { pageWords } from "@staying-power/guide";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  asked,
  follow,
  give,
  goTo,
  press,
  readingShown,
  start,
  saySafe,
} from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Goes through every screen in every kind of state, and stops at each. */
async function everyScreen(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: pageWords.start.start }).waitFor();
  await stop("start");
  await follow(page, pageWords.start.start);
  await page.locator("button.option").first().waitFor();
  await stop("a question about safety");
  await saySafe(page);
  await page.getByLabel(pageWords.question.date).waitFor();
  await page.getByText(pageWords.question.why).click();
  await press(page, pageWords.question.keepDate);
  await page.getByText(pageWords.question.invalidDate).waitFor();
  await stop("question: a day, with a problem");
  await give(page, "breakup", "2026-10-01");
  for (const [key, kind] of [
    ["endedBy", "a choice"],
    ["children", "yes or no"],
    ["issues", "any of many"],
    ["relationshipMonths", "a length"],
    ["ageMe", "a number"],
  ] as const) {
    await goTo(page, `#/ask/${key}`);
    await page.waitForFunction((to) => location.hash === to, `#/ask/${key}`);
    await page.locator(".question").waitFor();
    await stop(`question: ${kind}`);
  }
  await goTo(page, "#/answers/conduct");
  await page.locator('input[value="pleaded"]').check();
  await press(page, pageWords.question.keep);
  await goTo(page, "#/");
  await page.getByRole("link", { name: pageWords.start.carryOn }).waitFor();
  await stop("start, begun");
  await goTo(page, "#/reading");
  await readingShown(page);
  await page.locator("summary").evaluateAll((all) => {
    for (const summary of all)
      if (summary instanceof HTMLElement) summary.click();
  });
  await stop("reading, every table open");
  await goTo(page, "#/answers");
  await page.getByRole("button", { name: pageWords.answers.erase }).click();
  await stop("answers, about to erase");
  await press(page, pageWords.answers.eraseNo);
  await stop("answers");
  await goTo(page, "#/answers/issues");
  await page.locator('input[value="addiction"]').check();
  await press(page, pageWords.question.keep);
  await goTo(page, "#/reading");
  await page.locator(".safety").waitFor();
  await readingShown(page);
  await stop("reading below safety");
  await goTo(page, "#/answers/contactForbidden");
  await page.locator('button.option[value="court-order"]').click();
  await goTo(page, "#/reading");
  await page.locator(".safety").waitFor();
  await page.locator(".figures").waitFor({ state: "detached" });
  await stop("safety alone");
}

/** Axe takes a second or two for each of some fifteen screens, more on a busy machine. */
const patienceMs = 240_000;

describe("axe", () => {
  it.each(["light", "dark"] as const)(
    "finds nothing on any screen in %s",
    async (colorScheme) => {
      await withVisit(
        app,
        {
          colorScheme,
          reducedMotion: "reduce",
          viewport: { width: 360, height: 740 },
        },
        async ({ page }) => {
          const seen: string[] = [];
          await everyScreen(page, async (name) => {
            seen.push(name);
            const { violations, passes } = await new AxeBuilder({
              page,
            }).analyze();
            expect(passes.length).toBeGreaterThan(5);
            expect(
              violations.map(
                ({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html ?? ""}`,
              ),
            ).toEqual([]);
          });
          expect(seen.length).toBeGreaterThanOrEqual(12);
        },
      );
    },
    patienceMs,
  );
});

describe("at 360 pixels, and at twice the letter size", () => {
  it.each([
    ["360 px", 360, ""],
    ["200 %", 720, "html{font-size:36px}"],
  ])("nothing scrolls sideways: %s", async (_name, width, css) => {
    await withVisit(
      app,
      { viewport: { width, height: 740 } },
      async ({ page }) => {
        await everyScreen(page, async (name) => {
          await page.evaluate((text) => {
            if (text === "" || document.adoptedStyleSheets.length > 0) return;
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, css);
          const over = await page.evaluate(() => {
            const room = document.documentElement.clientWidth;
            return {
              page: document.documentElement.scrollWidth - room,
              parts: [...document.querySelectorAll("main *")]
                .filter(
                  (part) => part.getBoundingClientRect().right > room + 0.5,
                )
                .map((part) => part.outerHTML.slice(0, 80)),
            };
          });
          expect({ name, ...over }).toEqual({ name, page: 0, parts: [] });
        });
      },
    );
  });

  it("every button and link to press is at least 48 pixels high", async () => {
    await withVisit(
      app,
      { viewport: { width: 360, height: 740 } },
      async ({ page }) => {
        await everyScreen(page, async (name) => {
          const low = await page
            .locator(
              "button:visible, a:visible, summary:visible, label.option:visible, .field input:visible",
            )
            .evaluateAll((parts) =>
              parts
                .filter((part) => part.getBoundingClientRect().height < 47.9)
                .map((part) => part.outerHTML.slice(0, 80)),
            );
          expect({ name, low }).toEqual({ name, low: [] });
        });
      },
    );
  });
});

describe("the keyboard alone", () => {
  it("is enough from the first screen to the reading and back", async () => {
    await withVisit(app, {}, async ({ page }) => {
      const active = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.textContent ?? "");
      const tabTo = async (text: string): Promise<void> => {
        for (let steps = 0; steps < 60; steps += 1) {
          await page.keyboard.press("Tab");
          if ((await active()) === text) return;
        }
        throw new Error(`the keyboard never reached: ${text}`);
      };

      await page.goto("/");
      await page.getByRole("link", { name: pageWords.start.start }).waitFor();
      await tabTo(pageWords.start.start);
      await page.keyboard.press("Enter");
      await page.getByLabel(pageWords.question.date).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
      await tabTo(pageWords.question.dates[2].label);
      await page.keyboard.press("Space");
      await tabTo(pageWords.question.keepDate);
      await page.keyboard.press("Enter");

      const second = await asked(page);
      expect(second).not.toBe("breakup");
      await page.waitForFunction(
        () => document.activeElement?.tagName === "H1",
      );
      expect(await active()).toBe(await page.locator("h1").textContent());
      await tabTo(pageWords.question.unknown);
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (old) => location.hash !== `#/ask/${old}`,
        second,
      );
      const third = await asked(page);
      expect(third).not.toBe(second);

      await goTo(page, "#/ask/issues");
      await page.locator('input[value="clingy"]').waitFor();
      for (let steps = 0; steps < 20; steps += 1) {
        await page.keyboard.press("Tab");
        if (await page.locator('input[value="clingy"]:focus').count()) break;
      }
      await page.keyboard.press("Space");
      expect(await page.locator('input[value="clingy"]').isChecked()).toBe(
        true,
      );
      await tabTo(pageWords.question.keep);
      await page.keyboard.press("Enter");
      await asked(page);

      await tabTo(pageWords.question.seeNow);
      await page.keyboard.press("Enter");
      await readingShown(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
      await tabTo(pageWords.twin.show);
      await page.keyboard.press("Enter");
      expect(await page.locator("table:visible").count()).toBe(1);
      await page.keyboard.press("Shift+Tab");
      await tabTo(pageWords.twin.show);

      await goTo(page, "#/answers");
      await page
        .getByRole("heading", { name: pageWords.answers.heading })
        .waitFor();
      await tabTo(pageWords.answers.erase);
      await page.keyboard.press("Enter");
      await page.locator("dialog[open]").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      expect(await active()).toBe(pageWords.answers.erase);
    });
  });
});

describe("a screen reader", () => {
  it("hears a title, one main heading, and the headline again when it changes", async () => {
    await withVisit(app, {}, async ({ page }) => {
      const titles = new Set<string>();
      await everyScreen(page, async () => {
        titles.add(await page.title());
        expect(await page.locator("h1").count()).toBe(1);
        expect(await page.locator("main").count()).toBe(1);
      });
      expect(titles).toEqual(
        new Set([
          pageWords.titles.start,
          pageWords.titles.question,
          pageWords.titles.reading,
          pageWords.titles.answers,
        ]),
      );
    });
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await goTo(page, "#/reading");
      await readingShown(page);
      expect(await page.locator(".headline").getAttribute("aria-live")).toBe(
        "polite",
      );
      const picture = page.getByRole("img").first();
      expect(await picture.getAttribute("aria-label")).toMatch(
        /^Of 100 people: \d+ come back/,
      );
    });
  });
});

describe("reduced motion", () => {
  it("is honoured", async () => {
    await withVisit(app, { reducedMotion: "reduce" }, async ({ page }) => {
      await everyScreen(page, async (name) => {
        const moving = await page.evaluate(
          () => document.getAnimations().length,
        );
        expect({ name, moving }).toEqual({ name, moving: 0 });
      });
    });
  });
});
