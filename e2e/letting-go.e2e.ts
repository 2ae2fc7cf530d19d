import { safetyOptions } from "@staying-power/care";
import {
  backupWords,
  closingWords,
  hardDateWords,
  happenedWords,
  kitWords,
  leftAgainWords,
  letGoWords,
  lettingGoWords,
  mapScreenWords,
  partingLetterWords,
  plainText,
  startWords,
  taskWords,
  todayWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import {
  endedAgainCase,
  everyLettingGo,
  lettingGoCase,
} from "./every-letting-go.ts";
import { axeFindsInBoth, cutOff, low, over } from "./screen-faults.ts";
import { storedText, untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { goTo, press, sayFits, saySafety } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } };

describe("letting go, closing, and a second ending", () => {
  it("are without a fault in every state, in one column, and show no chance of anything", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        const seen: string[] = [];
        await everyLettingGo(page, async (name) => {
          seen.push(name);
          const text = await page.locator("main").innerText();
          expect([name, text]).toEqual([
            name,
            expect.not.stringMatching(/\bof 100\b/),
          ]);
          expect(await axeFindsInBoth(page, name)).toEqual([]);
          expect({ name, ...(await over(page)) }).toEqual({
            name,
            page: 0,
            parts: [],
          });
          expect([name, await cutOff(page)]).toEqual([name, []]);
          expect([name, await low(page)]).toEqual([name, []]);
        });
        expect(seen.length).toBe(15);
      },
    );
  });
});

describe("never back and letting go", () => {
  it("is gone by the keyboard, by somebody who never made a case, and without a network", async () => {
    await withVisit(app, { ...phone, ...keptOffline }, async (visit) => {
      const { page } = visit;
      await page.goto("/");
      await visit.untilKept();
      await page.context().setOffline(true);
      await tabTo(page, startWords.lettingGo);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { name: lettingGoWords.heading, level: 1 })
        .waitFor();
      await tabTo(page, letGoWords.ways.map);
      await page.keyboard.press("Enter");
      // Whether they are safe is asked before any advice.
      await saySafety(page, "now", safetyOptions.now[0]);
      await sayFits(page, []);
      await saySafety(page, "motive", safetyOptions.motive[0]);
      await page
        .getByRole("heading", { name: letGoWords.heading, level: 1 })
        .waitFor();
      // One part is opened, one thing done, and taken back.
      await tabTo(page, letGoWords.areas.things.name);
      await page.keyboard.press("Enter");
      const { what } = taskWords["move-the-photos"];
      await tabTo(page, plainText(letGoWords.tick(what)));
      await page.keyboard.press("Enter");
      await untilStored(page, "move-the-photos");
      await tabTo(page, plainText(letGoWords.undo(what)));
      await page.keyboard.press("Enter");
      await untilStored(page, "move-the-photos", false);
      // A day that will hurt is planned.
      await goTo(page, "#/let-go/dates");
      await tabTo(page, hardDateWords.add);
      await page.keyboard.press("Enter");
      await page.getByLabel(hardDateWords.fields.name).waitFor();
      await page.keyboard.type("Our spring");
      await page.getByLabel(hardDateWords.fields.on).fill("2026-11-24");
      await tabTo(page, hardDateWords.fields.doing);
      await page.keyboard.type("The sea");
      await page.keyboard.press("Enter");
      await untilStored(page, "The sea");
      await page.reload();
      await page.getByText("24 November 2026, and every year").waitFor();
      await page.context().setOffline(false);
    });
  });

  it("is chosen on the map, which then leads to its own; Today has the near day, off in one tap", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, lettingGoCase);
      await page.goto("/#/map");
      const toMap = page
        .locator("main")
        .getByRole("link", { name: mapScreenWords.lettingGo.map });
      await toMap.waitFor();
      expect(await page.locator("main").innerText()).not.toMatch(/of 100/);
      await tabTo(page, mapScreenWords.lettingGo.map);
      await page.keyboard.press("Enter");
      await page.getByText(letGoWords.fits.heading).waitFor();
      await goTo(page, "#/today");
      const near = page.locator(".near-date .card");
      await near.waitFor();
      await tabTo(page, todayWords.nearDate.off);
      await page.keyboard.press("Enter");
      await near.waitFor({ state: "detached" });
      await page.reload();
      await page.locator(".page-today .levels").first().waitFor();
      expect(await near.count()).toBe(0);
    });
  });
});

describe("leaving again", () => {
  it("is told where things happened, and leads to the kit first, and to letting go as to quiet", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, {
        ...endedAgainCase,
        theCase: {
          ...endedAgainCase.theCase,
          events: (endedAgainCase.theCase.events ?? []).slice(0, 1),
        },
      });
      await page.goto("/#/happened");
      await press(page, happenedWords.groups.both);
      await page.getByLabel(happenedWords.leftAgain).check();
      await tabTo(page, happenedWords.keep);
      await page.keyboard.press("Enter");
      await page.getByText(happenedWords.after["left-again"]).waitFor();
      await tabTo(page, happenedWords.endedAgain);
      await page.keyboard.press("Enter");
      await page.locator(".page-left-again h1").waitFor();
      await tabTo(page, leftAgainWords.kit);
      await page.keyboard.press("Enter");
      await page.getByText(kitWords.breathe.heading).first().waitFor();
      await page.goBack();
      await page.locator(".page-left-again h1").waitFor();
      await tabTo(page, leftAgainWords.ways.lettingGo.label);
      await page.keyboard.press("Enter");
      await page.locator(".page-letting-go h1").waitFor();
      await goTo(page, "#/today");
      await tabTo(page, todayWords.endedAgain);
      await page.keyboard.press("Enter");
      await page.locator(".page-left-again h1").waitFor();
    });
  });
});

describe("closing the app", () => {
  it("begins with a letter and a last copy, leaves a quiet page, and is undone by one key", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, lettingGoCase);
      await page.goto("/#/let-go/close");
      await tabTo(page, closingWords.letter.link);
      await page.keyboard.press("Enter");
      await tabTo(page, partingLetterWords.writeNew);
      await page.keyboard.press("Enter");
      await page.getByLabel(partingLetterWords.field).waitFor();
      await page.keyboard.type("You did this.");
      await tabTo(page, partingLetterWords.done);
      await page.keyboard.press("Enter");
      await page.getByText(partingLetterWords.doneSaid).waitFor();
      await untilStored(page, "You did this.");
      // Nothing of it is seen until it is opened.
      expect(await page.getByText("You did this.").isVisible()).toBe(false);
      // The last copy holds it.
      await goTo(page, "#/mine/backup");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: backupWords.open.save }).click(),
      ]);
      let copy = "";
      for await (const part of await file.createReadStream())
        copy += String(part);
      expect(copy).toContain("You did this.");
      await goTo(page, "#/let-go/close");
      await tabTo(page, closingWords.now.close);
      await page.keyboard.press("Enter");
      await tabTo(page, closingWords.now.yes);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { name: closingWords.closed.heading })
        .waitFor();
      await untilStored(page, "closedOn");
      // It is home from now on, and all that was kept is there.
      await page.goto("/");
      await page
        .getByRole("heading", { name: closingWords.closed.heading })
        .waitFor();
      expect(await page.locator(".page-closed nav").count()).toBe(0);
      expect(await storedText(page)).toContain("The long walk with Sam");
      await tabTo(page, closingWords.closed.open);
      await page.keyboard.press("Enter");
      await page.locator(".page-today h1").waitFor();
      await untilStored(page, "closedOn", false);
      await page.goto("/");
      await page.locator(".page-today h1").waitFor();
    });
  });
});
