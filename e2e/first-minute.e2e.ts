import {
  answersWords,
  frameWords,
  leaveNowWords,
  plainText,
  questions,
  startWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { addresses, shown } from "./every-screen.ts";
import { asked, follow, give, goTo, press, start } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe("the first minute", () => {
  it("opens the kit in one tap, before anything is asked", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await follow(page, startWords.write);
      await page.waitForFunction(() => location.hash === "#/kit");
      await page.locator("h1").waitFor();
    });
  });

  it("needs no more than the keyboard", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: startWords.write }).waitFor();
      const passed: string[] = [];
      for (let steps = 0; steps < 10; steps += 1) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(
          () => document.activeElement?.textContent ?? "",
        );
        passed.push(text);
        if (text === startWords.write) break;
      }
      expect(passed).toContain(leaveNowWords.link);
      expect(passed.at(-1)).toBe(startWords.write);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash === "#/kit");
      await page.waitForFunction(
        () => document.activeElement?.tagName === "H1",
      );
    });
  });

  it.each([
    ["360 px", 360, 740, ""],
    ["a desk at 400 %", 320, 256, ""],
    ["twice the letters", 720, 740, "html{font-size:36px}"],
  ])(
    "scrolls sideways on no screen, and always shows the way out: %s",
    async (_name, width, height, css) => {
      await withVisit(
        app,
        { viewport: { width, height } },
        async ({ page }) => {
          await page.goto("/");
          await page.locator("h1").waitFor();
          await page.evaluate((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, css);
          for (const address of addresses) {
            await goTo(page, address);
            await shown(page, address);
            const over = await page.evaluate(
              () =>
                document.documentElement.scrollWidth -
                document.documentElement.clientWidth,
            );
            const way = page.getByRole("link", { name: leaveNowWords.link });
            const box = await way.boundingBox();
            const inSight =
              box !== null &&
              box.y >= 0 &&
              box.y < height &&
              box.x >= 0 &&
              box.x + box.width <= width;
            expect({ address, over, inSight }).toEqual({
              address,
              over: 0,
              inSight: true,
            });
          }
        },
      );
    },
  );
});

describe("the bar of a case", () => {
  it("comes with the first answer, says where one is, and covers nothing", async () => {
    await withVisit(
      app,
      { viewport: { width: 360, height: 740 } },
      async ({ page }) => {
        await page.goto("/");
        await page.locator("h1").waitFor();
        expect(await page.getByRole("navigation").count()).toBe(0);
        await start(page);
        await give(page, "breakup", "2026-10-01");
        await asked(page);
        expect(await page.getByRole("navigation").count()).toBe(0);
        await goTo(page, "#/mine");
        const bar = page.getByRole("navigation", {
          name: frameWords.nav.label,
        });
        await bar.waitFor();
        expect(await bar.locator('[aria-current="page"]').textContent()).toBe(
          frameWords.nav.mine,
        );
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const low = await page
          .locator("main")
          .evaluate((main) => main.getBoundingClientRect().bottom);
        const top = (await bar.boundingBox())?.y ?? 0;
        expect(low).toBeLessThanOrEqual(top);
        await page.setViewportSize({ width: 360, height: 300 });
        expect(
          await bar.evaluate((nav) => getComputedStyle(nav).position),
        ).toBe("static");
      },
    );
  });
});

describe("an answer taken back by a slip", () => {
  it("is given again by one press", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      await goTo(page, "#/answers");
      await page
        .getByRole("button")
        .filter({
          hasText: plainText(answersWords.clear(questions.breakup.ask)),
        })
        .click();
      await page.locator(".given .value").waitFor({ state: "detached" });
      await page.waitForFunction(
        (undo) => document.activeElement?.textContent === undo,
        answersWords.undo,
      );
      await press(page, answersWords.undo);
      await page.locator(".given .value").waitFor();
    });
  });
});
