import { addDays } from "@staying-power/case";
import {
  chartWords,
  kitWords,
  mineWords,
  progressWords,
  todayWords,
  weekLineWords,
  weekReviewWords,
  writeWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { eachProgress, everyProgress } from "./every-progress.ts";
import { axeFindsInBoth, cutOff, low, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { follow, goTo, press } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } };
const { mood, urge } = progressWords.felt;
const better = mood.change({
  window: "month",
  change: { kind: "higher", before: 3, now: 7 },
});
const weaker = urge.change({
  window: "month",
  change: { kind: "lower", before: 7, now: 3 },
});
const lower = mood.change({
  window: "month",
  change: { kind: "lower", before: 7, now: 3 },
});

/** What each kind of time says, and what it must not say. */
const says: Readonly<
  Record<
    string,
    { readonly said: readonly string[]; readonly never: readonly string[] }
  >
> = {
  "weeks without a clear change": {
    said: [progressWords.felt.met({ all: 3, held: 2 })],
    never: [better, weaker, lower, progressWords.less],
  },
  "a few days": {
    said: [
      mood.change({
        window: "month",
        change: { kind: "few", before: 0, now: 3, least: 8 },
      }),
    ],
    never: [better, weaker, lower],
  },
  "clearly better": {
    said: [better, weaker, progressWords.less],
    never: [lower],
  },
  "clearly harder": {
    said: [lower, progressWords.felt.help, progressWords.felt.kit],
    never: [better, weaker, progressWords.less],
  },
  "letting go": { said: [progressWords.reading.apart], never: [] },
  "below safety words": { said: [progressWords.reading.apart], never: [] },
  "behind a no": { said: [], never: [progressWords.reading.heading] },
  "in danger": { said: [], never: [progressWords.reading.heading] },
};

describe("how it goes over time", () => {
  it("is told in every kind of time as far as the days bear it, in one column, without a fault", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        const seen: string[] = [];
        await eachProgress(page, async (name) => {
          seen.push(name);
          const text = await page.locator("main").innerText();
          const { said, never } = says[name] ?? { said: [], never: [] };
          for (const each of said)
            expect([name, text]).toEqual([name, expect.stringContaining(each)]);
          for (const each of never)
            expect([name, text.includes(each)]).toEqual([name, false]);
          const isApart = !["weeks", "clearly", "a", "all"].includes(
            name.split(" ")[0] ?? "",
          );
          if (isApart)
            expect([
              name,
              await page.locator(".curve.history").count(),
            ]).toEqual([name, 0]);
          expect(await axeFindsInBoth(page, name)).toEqual([]);
          expect({ name, ...(await over(page)) }).toEqual({
            name,
            page: 0,
            parts: [],
          });
          expect([name, await cutOff(page)]).toEqual([name, []]);
          expect([name, await low(page)]).toEqual([name, []]);
        });
        expect(seen.slice(0, Object.keys(says).length)).toEqual(
          Object.keys(everyProgress),
        );
      },
    );
  });

  it("is read as tables by the keyboard alone: drawn when opened, with gaps said as gaps", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, weeksWithoutChange());
      await page.goto("/#/mine");
      await page.locator(".page-mine h1").waitFor();
      await tabTo(page, mineWords.progress.label);
      await page.keyboard.press("Enter");
      await page.locator(".curve.felt").first().waitFor();
      expect(await page.locator("table").count()).toBe(0);
      await tabTo(page, progressWords.windows.week);
      await page.keyboard.press("Space");
      await tabTo(page, chartWords.showTable);
      await page.keyboard.press("Enter");
      const rows = page.locator(`table[aria-label="${mood.heading}"] tbody tr`);
      await rows.first().waitFor();
      expect(await rows.count()).toBe(7);
      expect(await rows.first().locator("th").textContent()).toBe(
        "22 November 2026",
      );
      const cells = await rows.locator("td").allTextContents();
      expect(cells).toContain(progressWords.gap);
      expect(cells.join(" ")).not.toMatch(/\d/);
    });
  });

  it("says what will be here where nothing was told, and that this is fine", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/progress");
      await page.getByText(progressWords.empty.fine, { exact: true }).waitFor();
      expect(await page.locator(".curve").count()).toBe(0);
    });
  });
});

describe("the week in review", () => {
  it("is asked for once, offered on its day, kept, put off, changed, deleted and put back", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, {
        ...weeksWithoutChange(),
        more: { firstDay: today },
      });
      await dayIs(page, 6);
      expect(await page.locator(".week-line").innerText()).toBe("");
      // The second week of use: Sunday, a week later.
      await dayIs(page, 7);
      await press(page, weekLineWords.yes);
      await follow(page, weekLineWords.open);
      await page.locator(".week-form textarea").first().waitFor();
      // What was said about safety a week ago is asked again before advice; what they planned themselves is there.
      await page.getByRole("link", { name: todayWords.tasks.answer }).waitFor();
      const [hard, , next] = await page.locator(".week-form textarea").all();
      await hard?.fill("I want to kill myself.");
      await page
        .getByRole("heading", { name: writeWords.danger.heading })
        .waitFor();
      await hard?.fill("The flat on Saturday.");
      await page.locator(".week-form .option").first().click();
      expect(await next?.inputValue()).not.toBe("");
      await next?.fill("Guitar on Tuesday.");
      await untilStored(page, "Guitar on Tuesday.");
      await press(page, weekReviewWords.done);
      await page.getByText(weekReviewWords.doneSaid, { exact: true }).waitFor();
      await dayIs(page, 7);
      expect(await page.locator(".week-line").innerText()).toBe("");
      // Three weeks away, and the day comes round.
      await dayIs(page, 27);
      expect(await page.locator(".week-line").innerText()).toBe("");
      await dayIs(page, 28);
      await press(page, weekLineWords.later);
      await untilStored(page, addDays(today, 28));
      await dayIs(page, 28);
      expect(await page.locator(".week-line").innerText()).toBe("");
      await dayIs(page, 35);
      await follow(page, weekLineWords.open);
      await page.getByText("Guitar on Tuesday.").waitFor();

      await goTo(page, "#/progress/weeks");
      const card = page.locator(".page-progress .card");
      await card.getByText("The flat on Saturday.").waitFor();
      await card.getByRole("button", { name: "Change" }).click();
      await page.locator(".week-form textarea").first().fill("The flat.");
      await press(page, weekReviewWords.done);
      await card.getByText("The flat.", { exact: true }).waitFor();
      await card.getByRole("button", { name: "Delete" }).click();
      await page.getByText(weekReviewWords.list.none).waitFor();
      await press(page, kitWords.undo);
      await card.getByText("The flat.", { exact: true }).waitFor();
      await press(page, weekReviewWords.when.turnOff);
      await untilStored(page, '"wanted":{"to":false}');
      await dayIs(page, 42);
      expect(await page.locator(".week-line").innerText()).toBe("");
    });
  });

  it("is never asked for again once someone said no, and can be turned on in its page", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, {
        ...weeksWithoutChange(),
        more: { firstDay: today },
      });
      await dayIs(page, 9);
      await press(page, weekLineWords.no);
      await untilStored(page, '"wanted":{"to":false}');
      for (const day of [10, 16, 23]) {
        await dayIs(page, day);
        expect(await page.locator(".week-line").innerText()).toBe("");
      }
      await page.getByRole("link", { name: todayWords.progress }).click();
      await follow(page, progressWords.week.list);
      await press(page, weekReviewWords.when.turnOn);
      await page.getByLabel(weekReviewWords.when.day).selectOption("wednesday");
      await untilStored(page, '"wednesday"');
      // 25 December 2026 is a Friday.
      await dayIs(page, 31);
      await follow(page, weekLineWords.open);
      await page.locator(".week-form").waitFor();
    });
  });
});

function weeksWithoutChange() {
  const brought = everyProgress["weeks without a clear change"];
  if (brought === undefined) throw new TypeError("no such time");
  return brought;
}

/** The page as it opens so many days after the first one. */
async function dayIs(page: Page, day: number): Promise<void> {
  const date = addDays(today, day);
  await page.clock.setFixedTime(new Date(`${date}T12:00:00Z`));
  await page.goto("about:blank");
  await page.goto("/#/today");
  await page.locator(".page-today h1").waitFor();
}
