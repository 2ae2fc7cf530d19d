import {
  chartWords,
  erasingWords,
  interviewWords,
  readingWords,
  safetyFitsWords,
  safetyQuestions,
  safetyQuestionWords,
  startWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { everyScreen } from "./every-screen.ts";
import {
  axeFindsInBoth,
  byColourAlone,
  low,
  over,
  unseenShapes,
  withStyle,
} from "./screen-faults.ts";
import { asked, give, goTo, readingShown, start } from "./walk.ts";
import { tabTo } from "./tab-to.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Axe takes a second or two for each of some forty screens, more on a busy machine. */
const patienceMs = 300_000;

const phone = { viewport: { width: 360, height: 740 } };

/** What a person may have asked of the system, so that colours tell them less or nothing. */
const withoutColour = [
  { forcedColors: "active", contrast: "no-preference" },
  { forcedColors: "none", contrast: "more" },
] as const;
const asIs = {
  forcedColors: "none",
  contrast: "no-preference",
  colorScheme: "light",
} as const;

/** A screen in the light, on a small phone. */
async function standsStill(page: Page, name: string): Promise<void> {
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect({
    name,
    moving,
    title: await page.title(),
    headings: await page.locator("h1").count(),
    mains: await page.locator("main").count(),
    low: await low(page),
    ...(await over(page)),
  }).toEqual({
    name,
    moving: 0,
    title: expect.stringMatching(/\S/),
    headings: 1,
    mains: 1,
    low: [],
    page: 0,
    parts: [],
  });
}

interface Looked {
  readonly chosen: number;
  readonly shapes: number;
}

/** That what is chosen is told by shape and no shape is hidden; gives how much there was to look at. */
async function toldByShape(page: Page, name: string): Promise<Looked> {
  expect({
    name,
    byColour: await byColourAlone(page),
    unseen: await unseenShapes(page),
  }).toEqual({ name, byColour: [], unseen: [] });
  return {
    chosen: await page.locator('[aria-pressed="true"]').count(),
    shapes: await page.locator("svg rect, svg circle").count(),
  };
}

describe("every screen in every state", () => {
  it(
    "is without a fault in light and dark, stands still, fits a small phone, is named, and tells by shape what is chosen",
    async () => {
      await withVisit(
        app,
        { ...phone, reducedMotion: "reduce" },
        async ({ page }) => {
          const seen: string[] = [];
          const looked = withoutColour.map((): Looked[] => []);
          await everyScreen(page, async (name) => {
            seen.push(name);
            expect(await axeFindsInBoth(page, name)).toEqual([]);
            await standsStill(page, name);
            for (const [at, wishes] of withoutColour.entries()) {
              await page.emulateMedia({ ...wishes, colorScheme: "dark" });
              looked[at]?.push(await toldByShape(page, name));
            }
            await page.emulateMedia(asIs);
          });
          expect(seen.length).toBeGreaterThanOrEqual(35);
          for (const all of looked) {
            const total = (what: keyof Looked): number =>
              all.reduce((sum, each) => sum + each[what], 0);
            expect(total("chosen")).toBeGreaterThanOrEqual(2);
            expect(total("shapes")).toBeGreaterThan(20);
          }
        },
      );
    },
    patienceMs,
  );

  it.each([360, 720])(
    "scrolls nowhere sideways at twice the letter size, at %d px",
    async (width) => {
      await withVisit(
        app,
        { viewport: { width, height: 740 } },
        async ({ page }) => {
          await everyScreen(page, async (name) => {
            await withStyle(page, "html{font-size:36px}");
            expect({ name, ...(await over(page)) }).toEqual({
              name,
              page: 0,
              parts: [],
            });
          });
        },
      );
    },
    patienceMs,
  );

  it("has bars that scroll away at twice the letter size on a phone, and stay otherwise", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await goTo(page, "#/answers");
      await page.locator(".bottom-bar").waitFor();
      const inSight = (): Promise<boolean[]> =>
        page.evaluate(() => {
          scrollTo(0, document.body.scrollHeight / 2);
          return [".bar", ".bottom-bar"].map((bar) => {
            const box = document.querySelector(bar)?.getBoundingClientRect();
            return box !== undefined && box.bottom > 0 && box.top < innerHeight;
          });
        });
      expect(await inSight()).toEqual([true, true]);
      // All its places in one line.
      const bar = await page.locator(".bottom-bar").boundingBox();
      expect(bar?.height).toBeLessThan(80);
      await withStyle(page, "html{font-size:36px}");
      expect(await inSight()).toEqual([false, false]);
    });
  });
});

describe("the keyboard alone", () => {
  it("is enough from the first screen to the reading and back", async () => {
    await withVisit(app, {}, async ({ page }) => {
      const active = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.textContent ?? "");

      await page.goto("/");
      await page.getByRole("link", { name: startWords.start }).waitFor();
      await tabTo(page, startWords.start);
      await page.keyboard.press("Enter");
      for (const name of [
        safetyQuestions.now.ask,
        safetyFitsWords.ask,
        safetyQuestions.motive.ask,
      ]) {
        await page.getByRole("heading", { name, exact: true }).waitFor();
        await page.waitForFunction(
          () => document.activeElement?.tagName === "H1",
        );
        await tabTo(page, safetyQuestionWords.unsaid);
        await page.keyboard.press("Enter");
      }
      await page.getByLabel(interviewWords.date).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
      await tabTo(page, interviewWords.dates[2].label);
      await page.keyboard.press("Space");

      const second = await asked(page);
      expect(second).not.toBe("breakup");
      await page.waitForFunction(
        () => document.activeElement?.tagName === "H1",
      );
      expect(await active()).toBe(await page.locator("h1").textContent());
      await tabTo(page, interviewWords.unknown);
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
      await tabTo(page, interviewWords.keep);
      await page.keyboard.press("Enter");
      await asked(page);

      await tabTo(page, interviewWords.seeNow);
      await page.keyboard.press("Enter");
      await readingShown(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
      await tabTo(page, readingWords.first.why);
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => document.activeElement?.tagName === "SUMMARY",
      );
      await tabTo(page, chartWords.showTable);
      await page.keyboard.press("Enter");
      expect(await page.locator("table:visible").count()).toBe(1);
      await page.keyboard.press("Shift+Tab");
      await tabTo(page, chartWords.showTable);

      await goTo(page, "#/mine/erase");
      await page
        .getByRole("heading", { name: erasingWords.heading, exact: true })
        .waitFor();
      await tabTo(page, erasingWords.erase);
      await page.keyboard.press("Enter");
      await page.locator("dialog[open]").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      expect(await active()).toBe(erasingWords.erase);
    });
  });
});

describe("a screen reader", () => {
  it("hears the headline again when it changes, and the picture in words", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await goTo(page, "#/reading");
      await readingShown(page);
      for (const said of [".headline", ".counts"])
        expect(await page.locator(said).getAttribute("aria-live")).toBe(
          "polite",
        );
      const picture = page.getByRole("img").first();
      expect(await picture.getAttribute("aria-label")).toMatch(
        /^Of 100 people: \d+ come back/,
      );
    });
  });
});
