import {
  gateWords,
  ninetyActWords,
  ninetyLineWords,
  ninetyRoomWords,
  oldProblemWords,
  plainText,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { eachNinety, openNinety } from "./every-ninety.ts";
import { axeFindsInBoth, cutOff, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { follow, goTo, press, saySafe } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const words = ninetyRoomWords;
const phone = { viewport: { width: 360, height: 740 } };

const textOf = (page: Page): Promise<string> =>
  page.locator("main").innerText();

const tick = ({ what }: { readonly what: string }): string =>
  plainText(words.card.tick(what));
const undo = ({ what }: { readonly what: string }): string =>
  plainText(words.card.undo(what));

/** Turns the clock of the page to noon of a day, answers what is asked about safety by then, and opens an address. */
async function onDay(page: Page, day: string, hash: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.goto("/#/about");
  await page.reload();
  await goTo(page, "#/reading");
  await saySafe(page);
  await goTo(page, hash);
  await page.locator(".page-ninety h1").waitFor();
}

describe("the room of the first ninety days", () => {
  it("has no fault in any state, in the light and in the dark", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const faults: string[] = [];
      let states = 0;
      await eachNinety(page, async (name) => {
        states += 1;
        faults.push(...(await axeFindsInBoth(page, name)));
        const { page: wide, parts } = await over(page);
        if (wide > 0) faults.push(`${name}: ${parts.join()}`);
        faults.push(...(await cutOff(page)).map((text) => `${name}: ${text}`));
      });
      expect(faults).toEqual([]);
      expect(states).toBe(24);
    });
  });

  it.each([
    ["after violence", "abuse-of-me"],
    ["a stated no", "they-said-no"],
    ["a gate that leaves numbers", "addiction"],
  ] as const)("goes to safety, and holds no card: %s", async (name, gate) => {
    await withVisit(app, phone, async ({ page }) => {
      await openNinety(page, name);
      for (const hash of ["#/ninety", "#/ninety/problem", "#/ninety/weeks"]) {
        await page.goto(`/${hash}`);
        await page
          .getByRole("heading", { level: 1, name: gateWords[gate].heading })
          .waitFor();
        expect(await textOf(page)).not.toContain(words.card.heading);
      }
    });
  });
});

describe("a first ninety days", () => {
  it("begin on Today and from the map, by keyboard too, and a week later there is a new card", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openNinety(page, "the first day", "#/today");
      await page.getByText(ninetyLineWords.today.week(1)).waitFor();
      await goTo(page, "#/map");
      await page.locator('.stages a[href="#/ninety"]').click();
      await page
        .getByRole("heading", { level: 1, name: words.heading })
        .waitFor();
      const feeling = ninetyActWords["say-back-one-feeling"];
      const affection = ninetyActWords["daily-affection"];
      // By its words, the one that is only seen among them.
      await tabTo(page, tick(feeling));
      await page.keyboard.press("Enter");
      // The focus is where the way back is.
      await page.getByRole("button", { name: undo(feeling) }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: tick(feeling) }).waitFor();
      await page.keyboard.press("Enter");
      await untilStored(page, '"say-back-one-feeling"');
      // What is done on the map is done on the card.
      await onDay(page, "2026-11-24", "#/ninety");
      await press(page, tick(affection));
      await onDay(page, "2026-11-29", "#/ninety");
      await page
        .getByText(words.where({ week: 2, weeks: 13, day: 8 }))
        .waitFor();
      expect(await page.getByRole("button", { name: /^Undo/ }).count()).toBe(0);
      await follow(page, words.ways.weeks);
      await page.getByText(feeling.what).waitFor();
      expect(await textOf(page)).toContain(affection.what);
    });
  });

  it("hold the old problem: noted by a tap, a second time, and a third", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openNinety(page, "the sixth week");
      await press(page, oldProblemWords.times.again);
      await page.getByText(oldProblemWords.times.today).waitFor();
      await press(page, oldProblemWords.times.undo);
      await press(page, oldProblemWords.times.again);
      await untilStored(page, '"2026-11-22"');
      await follow(page, words.problem.open);
      await page.getByText(oldProblemWords.steps.second.text).waitFor();
      await onDay(page, "2026-11-25", "#/ninety/problem");
      await press(page, oldProblemWords.times.again);
      await page.getByText(oldProblemWords.steps.third.text).waitFor();
      await page
        .getByRole("link", { name: oldProblemWords.lettingGo, exact: true })
        .first()
        .click();
      await page.locator(".page-letting-go h1").waitFor();
    });
  });

  it("are for two on one device, and put away what is one's own", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openNinety(page, "the sixth week");
      await page.locator(".counts").waitFor();
      await press(page, words.two.label);
      await page.locator(".counts").waitFor({ state: "detached" });
      const text = await textOf(page);
      expect(text).toContain(words.two.kept);
      expect(text).not.toMatch(/\d+ of 100/);
      expect(text).not.toContain(words.problem.heading);
    });
  });

  it("go on with the network off, and over a second start", async () => {
    await withVisit(
      app,
      { ...keptOffline, ...phone },
      async ({ page, untilKept }) => {
        await openNinety(page, "the first day");
        await untilKept();
        await page.context().setOffline(true);
        await page.reload();
        const act = ninetyActWords["one-unasked-act"];
        await press(page, tick(act));
        await untilStored(page, '"one-unasked-act"');
        await page.reload();
        await page.getByRole("button", { name: undo(act) }).waitFor();
      },
    );
  });

  it("end calmly once they are over", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openNinety(page, "over", "#/today");
      await page.getByText(ninetyLineWords.today.over).waitFor();
      await press(page, ninetyLineWords.today.no);
      await page
        .getByText(ninetyLineWords.today.over)
        .waitFor({ state: "detached" });
      await goTo(page, "#/ninety");
      await page
        .getByRole("heading", { level: 1, name: words.over.heading })
        .waitFor();
      await follow(page, words.over.check);
      await page.locator(".page-reunion h1").waitFor();
    });
  });
});
