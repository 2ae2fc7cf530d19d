import {
  focusIdeas,
  focusWords,
  mapScreenWords,
  todayWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  atStep,
  bringFocus,
  cell,
  everyFocusState,
} from "./every-focus-state.ts";
import { axeFinds, cutOff, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

const words = focusWords;
const phone = { viewport: { width: 360, height: 740 } };

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Waits until a place of the week holds something that can be moved, or is free. */
async function untilThere(page: Page, place: string, there = true) {
  await cell(page, place)
    .and(page.locator(there ? "[aria-pressed]" : ":not([aria-pressed])"))
    .waitFor();
}

/** The middle of a place of the week, as the window shows it. */
async function middle(page: Page, place: string) {
  const box = await cell(page, place).boundingBox();
  if (box === null) throw new TypeError(`${place} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How far the last button of a step is from what covers the bottom of the window. */
async function room(page: Page): Promise<number> {
  return page.evaluate(() => {
    const edge = (of: string, side: "top" | "bottom"): number =>
      document.querySelector(of)?.getBoundingClientRect()[side] ?? Number.NaN;
    return (
      edge(".bottom-bar", "top") - edge(".go-row, .options", "bottom") - scrollY
    );
  });
}

describe("every state of the room", () => {
  it.each([
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ])("stands in one column without a fault, $width wide", async (viewport) => {
    await withVisit(
      app,
      { viewport, reducedMotion: "reduce" },
      async ({ page }) => {
        const seen: string[] = [];
        await everyFocusState(page, async (name) => {
          seen.push(name);
          expect(await axeFinds(page, name)).toEqual([]);
          const { page: past, parts } = await over(page);
          expect({ name, isPast: past > 0, parts }).toEqual({
            name,
            isPast: false,
            parts: [],
          });
          expect({ name, cut: await cutOff(page) }).toEqual({ name, cut: [] });
        });
        expect(seen.length).toBeGreaterThan(13);
      },
    );
  });
});

describe("a project", () => {
  it("is made by tap, each step on one screen of a phone, and a new page finds all of it", async () => {
    await withVisit(app, { ...phone, hasTouch: true }, async ({ page }) => {
      await bringFocus(page, "empty");
      await page.getByRole("button", { name: words.make }).tap();
      await atStep(page, "area");
      expect(await room(page)).toBeGreaterThan(0);
      await page.getByRole("button", { name: words.areas.passion }).tap();
      await atStep(page, "idea");
      const [idea] = focusIdeas.passion;
      if (idea === undefined) throw new TypeError("an idea is needed");
      await page.getByRole("button", { name: idea.what, exact: true }).tap();
      expect(await room(page)).toBeGreaterThan(0);
      await page.getByLabel(words.idea.own).fill("The waltz for Ana");
      await untilStored(page, "The waltz for Ana");
      await page.reload();
      await atStep(page, "idea");
      expect(await page.getByLabel(words.idea.own).inputValue()).toBe(
        "The waltz for Ana",
      );
      await page.getByRole("button", { name: words.on }).tap();
      await atStep(page, "small");
      expect(await room(page)).toBeGreaterThan(0);
      expect(await page.getByLabel(words.small.show).inputValue()).toBe(
        idea.show,
      );
      await page.goBack();
      await atStep(page, "idea");
      await page.goForward();
      await atStep(page, "small");
      await page.getByRole("button", { name: words.on }).tap();
      await atStep(page, "week");
      expect(await room(page)).toBeGreaterThan(0);
      await cell(page, "tuesday evening").tap();
      await untilThere(page, "tuesday evening");
      await cell(page, "tuesday evening").tap();
      await page.getByLabel(words.week.time).fill("19:30");
      await cell(page, "thursday evening").tap();
      await untilThere(page, "thursday evening");
      await untilThere(page, "tuesday evening", false);
      await press(page, mapScreenWords.takeBack);
      await untilThere(page, "tuesday evening");
      await page.getByRole("button", { name: words.on, exact: true }).tap();
      await atStep(page, "whole");
      expect(await room(page)).toBeGreaterThan(0);
      await page.getByRole("button", { name: words.whole.keep }).tap();
      await page.getByText(words.kept, { exact: true }).waitFor();
      await untilStored(page, '"time":"19:30"');
      await page.reload();
      await page.getByText("The waltz for Ana").first().waitFor();
      expect(
        await cell(page, "tuesday evening").getAttribute("aria-label"),
      ).toContain("The waltz for Ana 19:30");
    });
  });

  it("is made and moved by the keyboard alone", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const { keyboard } = page;
      await bringFocus(page, "empty");
      await tabTo(page, words.make);
      await keyboard.press("Enter");
      await atStep(page, "area");
      await tabTo(page, words.areas.mind);
      await keyboard.press("Enter");
      await atStep(page, "idea");
      await tabTo(page, words.idea.own);
      await keyboard.type("Ten words a day");
      await tabTo(page, words.on);
      await keyboard.press("Enter");
      await atStep(page, "small");
      await tabTo(page, words.on);
      await keyboard.press("Enter");
      await atStep(page, "week");
      // The week is one stop of Tab.
      await page.getByRole("grid").waitFor();
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
      await untilThere(page, "tuesday morning");
      await keyboard.press("Shift+ArrowRight");
      await untilThere(page, "tuesday day");
      await page
        .getByRole("status")
        .getByText(
          words.week.moved({
            what: "Ten words a day",
            at: words.at({ day: "tuesday", part: "day" }),
          }),
        )
        .waitFor();
      // Picked up, carried by arrows, and put down.
      await keyboard.press("Enter");
      await page.getByLabel(words.week.time).waitFor();
      await keyboard.press("ArrowDown");
      await keyboard.press("ArrowRight");
      await keyboard.press("Enter");
      await untilThere(page, "wednesday evening");
      expect(
        await page.evaluate(() =>
          document.activeElement?.getAttribute("data-place"),
        ),
      ).toBe("wednesday evening");
      await keyboard.press("Delete");
      await untilThere(page, "wednesday evening", false);
      await tabTo(page, mapScreenWords.takeBack);
      await keyboard.press("Enter");
      await untilThere(page, "wednesday evening");
      expect(
        await page.evaluate(() =>
          document.activeElement?.getAttribute("data-place"),
        ),
      ).toBe("wednesday evening");
      await tabTo(page, words.on);
      await keyboard.press("Enter");
      await atStep(page, "whole");
      await tabTo(page, words.whole.keep);
      await keyboard.press("Enter");
      await page.getByText(words.kept, { exact: true }).waitFor();
      await untilStored(page, '"part":"evening"');
    });
  });
});

describe("a place in the week", () => {
  it("is dragged by the mouse, also out of the week and back, and by no other button", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringFocus(page, "one project");
      await cell(page, "sunday morning").scrollIntoViewIfNeeded();
      const [from, to] = [
        await middle(page, "sunday morning"),
        await middle(page, "friday day"),
      ];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 20, from.y);
      await page.locator('[data-drag="from"]').waitFor();
      await page.mouse.move(350, 60);
      await page.mouse.up();
      await page.locator("[data-drag]").first().waitFor({ state: "detached" });
      await untilThere(page, "sunday morning");
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page
        .locator('[data-place="friday day"][data-drag="over"]')
        .waitFor();
      await page.mouse.up();
      await untilThere(page, "friday day");
      await untilThere(page, "sunday morning", false);
      await untilStored(page, '"id":"sunday morning"');
      await press(page, mapScreenWords.takeBack);
      await untilThere(page, "sunday morning");
      await untilStored(page, '"id":"sunday morning"', false);
      await page.reload();
      await untilThere(page, "sunday morning");
    });
  });

  it("is dragged by a finger that was held still, and one that moves at once scrolls the page", async () => {
    await withVisit(
      app,
      { ...phone, hasTouch: true, isMobile: true },
      async ({ page }) => {
        await bringFocus(page, "two projects");
        const finger = await page.context().newCDPSession(page);
        const touch = (
          type: "touchStart" | "touchMove" | "touchEnd",
          at?: { readonly x: number; readonly y: number },
        ) =>
          finger.send("Input.dispatchTouchEvent", {
            type,
            touchPoints: at === undefined ? [] : [at],
          });
        await cell(page, "sunday evening").scrollIntoViewIfNeeded();
        const scrolled = await page.evaluate(() => scrollY);
        for (const place of ["tuesday evening", "wednesday day"]) {
          const start = await middle(page, place);
          await touch("touchStart", start);
          for (const step of [20, 50, 90, 130])
            await touch("touchMove", { x: start.x, y: start.y + step });
          await page.waitForFunction((was) => scrollY < was - 60, scrolled);
          // At rest before it is lifted, so that the page does not glide on.
          await touch("touchMove", { x: start.x, y: start.y + 131 });
          await touch("touchEnd");
          await page.waitForFunction((was) => {
            scrollTo(0, was);
            return Math.abs(scrollY - was) < 2;
          }, scrolled);
        }
        await untilThere(page, "tuesday evening");
        await untilThere(page, "wednesday day", false);

        const [from, to] = [
          await middle(page, "tuesday evening"),
          await middle(page, "thursday morning"),
        ];
        await touch("touchStart", from);
        await page.locator('[data-drag="from"]').waitFor();
        await touch("touchMove", { x: from.x - 40, y: from.y + 40 });
        await touch("touchMove", to);
        await page
          .locator('[data-place="thursday morning"][data-drag="over"]')
          .waitFor();
        await touch("touchEnd");
        await untilThere(page, "thursday morning");
        expect(
          Math.abs((await page.evaluate(() => scrollY)) - scrolled),
        ).toBeLessThan(2);
        // The other one stays where it was.
        expect(
          await cell(page, "tuesday evening").getAttribute("aria-label"),
        ).toContain("Build a shelf for Ana");
        await untilStored(page, '"id":"tuesday evening"');
      },
    );
  });
});

describe("one's own time", () => {
  it("is said on the day: done, back, and not today; and is seen in the week", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringFocus(page, "one project");
      await page.goto("/#/today");
      const line = page.locator(".todays-slots");
      await line.locator(".tick").focus();
      await page.keyboard.press("Enter");
      await line.locator(".done-task").waitFor();
      // The button that was pressed is gone, and its undo has the focus.
      await page.keyboard.press("Enter");
      await line.locator(".tick").waitFor();
      await line.locator(".later").click();
      await line.getByText(todayWords.slots.left("Learn one song")).waitFor();
      await page.keyboard.press("Enter");
      await line.locator(".tick").click();
      await line.locator(".done-task").waitFor();
      await untilStored(page, '"kind":"slot"');
      await page.goto("/#/focus");
      expect(
        await cell(page, "sunday morning").getAttribute("aria-label"),
      ).toContain(words.week.used);
      expect(await cell(page, "sunday morning").textContent()).toContain("✓");
    });
  });

  it("is asked after on day thirty, kept as it is typed, and what was made stays", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringFocus(page, "day thirty");
      await page.getByLabel(words.thirty.field).fill("One song, nearly");
      await untilStored(page, "One song, nearly");
      await page.reload();
      expect(await page.getByLabel(words.thirty.field).inputValue()).toBe(
        "One song, nearly",
      );
      await page.locator(".page-focus .option").nth(1).click();
      await page.getByText(words.thirty.said.habit).waitFor();
      await untilStored(page, '"next":"habit"');
      await page.reload();
      await page.getByRole("heading", { name: words.made.heading }).waitFor();
      await page.getByText("One song, nearly").waitFor();
      await page.getByText(words.habit).waitFor();
    });
  });
});
