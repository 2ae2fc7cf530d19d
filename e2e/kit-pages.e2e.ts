import {
  checkWords,
  firstDaysWords,
  kitWords,
  logisticsWords,
  lookingStepWords,
  lookingWords,
  mapScreenWords,
  markWords,
  plainText,
  slotNames,
  todayWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { everyKitPage } from "./every-kit-page.ts";
import { afterLoad } from "./nothing-served.ts";
import { axeFindsInBoth, low, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { goTo } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } } as const;

describe("the pages behind the kit", () => {
  it(
    "fit a phone in every state, and axe finds nothing",
    { timeout: 240_000 },
    async () => {
      await withVisit(app, phone, async ({ page }) => {
        const found: unknown[] = [];
        let states = 0;
        await everyKitPage(page, async (name) => {
          states += 1;
          const wide = await over(page);
          found.push(
            ...(wide.page > 0 ? [`${name}: ${wide.page} px too wide`] : []),
            ...wide.parts.map((part) => `${name}: past the edge: ${part}`),
            ...(await low(page)).map((part) => `${name}: low: ${part}`),
            ...(await axeFindsInBoth(page, name)),
          );
        });
        expect(states).toBeGreaterThan(12);
        expect(found).toEqual([]);
      });
    },
  );

  it("are reached from the kit, ask for nothing from anywhere, and need no case", async () => {
    await withVisit(app, keptOffline, async (visit) => {
      const { page } = visit;
      await page.goto("/#/kit");
      await page.locator(".breath").waitFor();
      const servedSince = await afterLoad(app, visit);
      for (const [name, heading] of [
        [kitWords.more.firstDays, firstDaysWords.heading],
        [kitWords.more.looking, lookingWords.heading],
        [kitWords.more.logistics, logisticsWords.heading],
      ] as const) {
        await goTo(page, "#/kit");
        await page.getByRole("link", { name, exact: true }).click();
        await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      }
      expect(servedSince()).toEqual([]);
    });
  });

  it("offer no message where they said no", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await bringIn(page, {
        theCase: { asOf: today, breakup: "2026-10-01", facts: {} },
        given: { contact: "they-asked" },
      });
      await goTo(page, "#/kit");
      await page
        .getByRole("link", { name: kitWords.more.looking, exact: true })
        .waitFor();
      expect(
        await page
          .getByRole("link", { name: kitWords.more.logistics, exact: true })
          .count(),
      ).toBe(0);
    });
  });
});

describe("the first 72 hours", () => {
  it("open where someone is, by the keyboard alone, and stay so over a reload", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/first-days");
      await page.getByText(firstDaysWords.when.question).waitFor();
      await tabTo(page, firstDaysWords.when.said.hours);
      await page.keyboard.press("Enter");
      await page.getByText(firstDaysWords.when.ago(4)).waitFor();
      const drink = plainText(
        firstDaysWords.line(firstDaysWords.lines.drink, markWords.inferred),
      );
      await tabTo(page, drink);
      await page.keyboard.press("Space");
      expect(await page.getByLabel(drink).isChecked()).toBe(true);
      await untilStored(page, "first-days:drink");
      await page.reload();
      await page.getByText(firstDaysWords.when.ago(4)).waitFor();
      expect(await page.getByLabel(drink).isChecked()).toBe(true);
      await page.getByLabel(drink).uncheck();
      expect(await page.getByLabel(drink).isChecked()).toBe(false);
    });
  });

  it("are one line on Today for three days, and no longer", async () => {
    await withVisit(app, phone, async ({ page }) => {
      for (const [breakup, links] of [
        [today, 1],
        ["2026-11-10", 0],
      ] as const) {
        await bringIn(page, {
          theCase: { asOf: today, breakup, facts: { endedBy: "ex" } },
        });
        await page.goto("/#/today");
        await page.locator(".page-today h1").waitFor();
        expect(
          await page.getByRole("link", { name: todayWords.firstDays }).count(),
        ).toBe(links);
      }
    });
  });
});

describe("looking at their profile", () => {
  it("is waited out, and what was set up stays", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/looking");
      await page.getByRole("button", { name: lookingWords.wait.start }).click();
      await page.getByText(lookingWords.wait.left(10)).waitFor();
      await page.locator("summary", { hasText: "Instagram" }).click();
      const step = lookingStepWords.steps["instagram-stories"];
      await page.getByLabel(step).check();
      await untilStored(page, "looking:instagram-stories");
      await page.reload();
      await page
        .getByText(
          plainText(
            lookingWords.harder.done(lookingStepWords.places.instagram, 1),
          ),
        )
        .click();
      expect(await page.getByLabel(step).isChecked()).toBe(true);
    });
  });
});

describe("a plain message", () => {
  it("is filled in, checked and found fine, by the keyboard alone", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, {
        theCase: {
          asOf: today,
          breakup: "2026-10-01",
          facts: { endedBy: "ex", ties: ["money"] },
        },
      });
      await page.goto("/#/map");
      await page
        .getByRole("link", { name: mapScreenWords.logistics, exact: true })
        .click();
      const card = page.locator(".plain-message").first();
      await card.waitFor();
      await tabTo(page, (await card.locator("summary").textContent()) ?? "");
      await page.keyboard.press("Enter");
      for (const [slot, text] of [
        ["bill", "gas bill"],
        ["amount", "84 euros"],
        ["half", "42 euros"],
        ["day", "Friday"],
      ] as const) {
        await tabTo(page, slotNames[slot]);
        await page.keyboard.type(text);
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => location.hash === "#/check/plain/no-contact",
      );
      expect(await page.getByLabel(checkWords.label).inputValue()).toBe(
        "The gas bill is 84 euros. Your half is 42 euros. Please send it by Friday.",
      );
      await page.getByText(checkWords.lines.fine.heading).waitFor();
      await page.getByRole("link", { name: checkWords.back }).first().click();
      await page
        .getByRole("heading", { level: 1, name: logisticsWords.heading })
        .waitFor();
    });
  });
});
