import { safetyOptions } from "@staying-power/care";
import {
  careWords,
  gateWords,
  interviewWords,
  safetyFitsWords,
  safetyQuestions,
  safetyQuestionWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { waysToGates } from "./every-gate.ts";
import { roomAddresses } from "./room-addresses.ts";
import {
  asked,
  follow,
  give,
  goTo,
  press,
  readingShown,
  sayFits,
  sayOnTheWay,
  saySafe,
  saySafety,
  start,
} from "./walk.ts";
import { axeFindsInBoth } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { today, withVisit } from "./with-visit.ts";

/** The screens on which safety is asked about, by their headings. */
const headings = [
  safetyQuestions.now.ask,
  safetyFitsWords.ask,
  safetyQuestions.motive.ask,
];

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe("a danger said", () => {
  it.each(waysToGates)(
    "%s: %s leads to the page %s",
    async (key, answer, gate, withheld) => {
      await withVisit(app, {}, async ({ page }) => {
        await sayOnTheWay(page, key, answer);
        const heading = page.getByRole("heading", {
          level: 1,
          name: gateWords[gate].heading,
        });
        if (withheld) {
          await heading.waitFor();
          expect(await page.evaluate(() => location.hash)).toBe("#/care");
          for (const [hash, room] of roomAddresses) {
            await goTo(page, hash);
            const shut = room.behind === "gates" || room.name === "next";
            if (shut) await heading.waitFor();
            // Home is the day, once something was said.
            else if (room.name === "start")
              await page.locator(".page-today h1").waitFor();
            else await page.locator(`.page-${room.name} h1`).waitFor();
            const numbers = page.locator(".hundred, .headline, .curve, .pulls");
            expect([hash, await numbers.count()]).toEqual([hash, 0]);
          }
          await goTo(page, "#/care");
          await heading.waitFor();
        } else {
          // What is for the young is said at once, not with the reading.
          if (gate === "under-18") {
            await heading.waitFor();
            await follow(page, careWords.carryOn);
          }
          await saySafe(page);
          await give(page, "breakup", "2026-10-01");
          await goTo(page, "#/reading");
          await heading.waitFor();
          await readingShown(page);
          const before = await page.locator("main").textContent();
          for (const words of gateWords[gate].text)
            expect(before).toContain(words);
          await follow(page, careWords.more);
          await page.locator(".page-care h1").waitFor();
        }
        const text = await page.locator("main").textContent();
        for (const step of gateWords[gate].doNow) expect(text).toContain(step);
        expect(text).toContain(gateWords[gate].lettingGo);
        expect(text).toMatch(/112/);
        if (withheld) {
          expect(text).not.toMatch(/of 100/);
          expect(await page.locator(".headline, .figures, table").count()).toBe(
            0,
          );
        }
      });
    },
  );

  it("is shown without a fault to assistive technology, in light and in dark", async () => {
    await withVisit(app, { reducedMotion: "reduce" }, async ({ page }) => {
      for (const [key, answer] of waysToGates.slice(0, 8)) {
        await page.goto("/#/about");
        await goTo(page, `#/safety/${key}`);
        await page
          .getByRole("heading", { name: safetyQuestions[key].ask })
          .waitFor();
        await page.getByText(safetyQuestionWords.why).click();
        expect(await axeFindsInBoth(page, `about ${key}`)).toEqual([]);
        await page.locator(`button.option[value="${answer}"]`).click();
        await saySafe(page);
        await page.locator(".safety").waitFor();
        expect(await axeFindsInBoth(page, `after ${key}`)).toEqual([]);
        await goTo(page, `#/safety/${key}`);
        await page
          .locator(`button.option[value="${safetyOptions[key][0]}"]`)
          .click();
      }
    });
  });

  it("can be taken back, and then the questions go on", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await sayOnTheWay(page, "harm", "to-me");
      await page.getByRole("link", { name: careWords.change }).click();
      await page
        .locator('.about-safety a[href="#/safety/harm/answers"]')
        .click();
      await saySafety(page, "harm", "no");
      await goTo(page, "#/next");
      await saySafe(page);
      await page.getByLabel(interviewWords.date).waitFor();
    });
  });

  it("is kept over a reload", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await sayOnTheWay(page, "now", "i-may-hurt-myself");
      await page.goto("/#/reading");
      await page.reload();
      await page
        .getByRole("heading", { name: gateWords["danger-to-myself"].heading })
        .waitFor();
    });
  });
});

describe("the questions about safety", () => {
  it("can all be passed over, and the reading still comes", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/next");
      for (const name of headings) {
        await page.getByRole("heading", { name, exact: true }).waitFor();
        await press(page, safetyQuestionWords.unsaid);
      }
      await give(page, "breakup", "2026-10-01");
      await goTo(page, "#/reading");
      await readingShown(page);
    });
  });

  it("go back one by one with the browser's own Back", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/next");
      await saySafety(page, "now", "safe");
      await sayFits(page, ["contact:needs-space"]);
      await page.goBack();
      const space = page.locator('input[value="contact:needs-space"]');
      await space.waitFor();
      expect(await space.isChecked()).toBe(true);
      await page.goBack();
      await page
        .getByRole("heading", { name: safetyQuestions.now.ask })
        .waitFor();
    });
  });

  it("come again after eight days, before the reading", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await goTo(page, "#/reading");
      await readingShown(page);
      await page.clock.setFixedTime(new Date("2026-11-30T12:00:00Z"));
      await page.reload();
      await page
        .getByRole("heading", { name: safetyQuestions.now.ask })
        .waitFor();
      await page.getByText(safetyQuestionWords.again).waitFor();
      await saySafe(page);
      await readingShown(page);
    });
  });

  it("come not twice within the hour, and come again after it, when an answer speaks of danger", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      await goTo(page, "#/ask/conduct");
      await page.locator('input[value="turned-up"]').check();
      await press(page, interviewWords.keep);
      expect(await asked(page)).not.toBeNull();
      expect(await page.evaluate(() => location.hash)).toMatch(/^#\/ask\//);
      await untilStored(page, "turned-up");
      await page.clock.setFixedTime(new Date(`${today}T13:00:00Z`));
      await page.reload();
      await goTo(page, "#/reading");
      await page
        .getByRole("heading", { name: safetyQuestions.now.ask })
        .waitFor();
      await saySafety(page, "now", "i-may-hurt-someone");
      await page
        .getByRole("heading", { name: gateWords["danger-from-me"].heading })
        .waitFor();
    });
  });

  it("are answered by keyboard alone", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/next");
      const firsts = [
        `button.option[value="${safetyOptions.now[0]}"]`,
        "main button.main-action",
        `button.option[value="${safetyOptions.motive[0]}"]`,
      ];
      for (const [place, first] of firsts.entries()) {
        await page
          .getByRole("heading", { name: headings[place] ?? "", exact: true })
          .waitFor();
        for (let steps = 0; steps < 20; steps += 1) {
          await page.keyboard.press("Tab");
          if ((await page.locator(`${first}:focus`).count()) === 1) break;
        }
        await page.keyboard.press("Enter");
      }
      await page.getByLabel(interviewWords.date).waitFor();
    });
  });
});
