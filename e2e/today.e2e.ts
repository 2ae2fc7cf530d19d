import {
  frameWords,
  mapScreenWords,
  openingWords,
  slipWords,
  todayWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { eachDay, everyDay } from "./every-day.ts";
import { axeFinds, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } };

/** What a kind of day opens with, where it is more than the number of the day. */
const opensWith: Readonly<Record<string, string>> = {
  "the first day": openingWords["first-days"],
  "after a slip": slipWords.wrote,
  "after their message": openingWords["they-came"],
  "after a week away": openingWords.away,
  "after a return": openingWords["back-again"],
  "the day to stop waiting": openingWords["stop-waiting"],
  "a better day": openingWords.better,
};

describe("every kind of day", () => {
  it("opens with what matters most on it, in one column, without a fault", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        const seen: string[] = [];
        await eachDay(page, async (name) => {
          seen.push(name);
          const text = await page.locator("main").innerText();
          expect([name, text]).toEqual([
            name,
            expect.stringContaining(opensWith[name] ?? ""),
          ]);
          expect(await axeFinds(page, name)).toEqual([]);
          expect({ name, ...(await over(page)) }).toEqual({
            name,
            page: 0,
            parts: [],
          });
        });
        expect(seen).toEqual(Object.keys(everyDay));
      },
    );
  });

  it("is told by the keyboard alone: how it is, what was done, a quiet day, and back", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, everyDay["an ordinary day"] ?? { theCase: {} });
      await page.goto("/#/today");
      await page.locator(".page-today h1").waitFor();
      await tabTo(page, todayWords.now.moods[3]);
      await page.keyboard.press("Enter");
      await tabTo(page, todayWords.now.urges[0]);
      await page.keyboard.press("Space");
      await page.getByText(todayWords.now.kept, { exact: true }).waitFor();
      await page.locator(".tick").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".done-tasks button").waitFor();
      // The button that was pressed is gone, and its undo has the focus.
      await page.keyboard.press("Enter");
      await page.locator(".done-tasks").waitFor({ state: "detached" });
      await tabTo(page, todayWords.happened.quiet);
      await page.keyboard.press("Enter");
      await page
        .getByText(todayWords.happened.quietKept, { exact: true })
        .waitFor();
      await page.keyboard.press("Enter");
      await page
        .getByText(todayWords.happened.quietKept, { exact: true })
        .waitFor({ state: "detached" });
      await untilStored(page, '"urge":0');
    });
  });

  it("leaves the map as it was before to be read", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, everyDay["after a slip"] ?? { theCase: {} });
      await page.goto("/#/map");
      await page
        .getByRole("link", { name: mapScreenWords.earlier.link, exact: true })
        .click();
      await page
        .getByRole("heading", {
          name: mapScreenWords.earlier.heading("21 November 2026"),
        })
        .waitFor();
      expect(await axeFinds(page, "a map of before")).toEqual([]);
      expect(await over(page)).toEqual({ page: 0, parts: [] });
    });
  });

  it("is home once there is a case, also after Back, and the first screen before", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/today");
      await page.locator(".page-start h1").waitFor();
      expect(await page.evaluate(() => location.hash)).toBe("#/");
      await bringIn(page, everyDay["an ordinary day"] ?? { theCase: {} });
      await page.goto("/");
      await page.locator(".page-today h1").waitFor();
      const bar = page.getByRole("navigation", { name: frameWords.nav.label });
      expect(await bar.locator('[aria-current="page"]').textContent()).toBe(
        frameWords.nav.today,
      );
      await bar.getByRole("link", { name: frameWords.nav.map }).click();
      await page.locator(".page-map h1").waitFor();
      await page.goBack();
      await page.locator(".page-today h1").waitFor();
    });
  });
});
