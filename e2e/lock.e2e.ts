import {
  answersWords,
  discreet,
  erasingWords,
  frameWords,
  kitWords,
  lockWords,
  mineWords,
  startWords,
  workWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  choosePassphrase,
  everyLockState,
  passphrase,
  typeCodeBack,
  unlock,
  untilLocked,
} from "./every-lock-state.ts";
import { type Kept, keptAfter } from "./kept-after.ts";
import { follow, give, goTo, press, start } from "./walk.ts";
import { tabTo } from "./tab-to.ts";
import { storedText, untilStored } from "./stored-text.ts";
import { axeFindsInBoth, low, over, withStyle } from "./screen-faults.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
/** Before the lock was set, and after, with the code that opens it. */
let written: Kept;
let sealed: Kept;
let code = "";
beforeAll(async () => {
  app = await startApp();
  written = await keptAfter(app, writeSomething);
  sealed = await keptAfter(
    app,
    async (page) => {
      code = await setLock(page);
      await untilStored(page, note, false);
    },
    written,
  );
});
afterAll(() => app.close());

const { locked, choose, code: codeWords, test, on, prove } = lockWords;
const note = "The blue door on Tanner Street.";
/** An answer as it stands in what is kept. */
const answer = "cohabiting";

/** One answer and one note, as a person leaves them. */
async function writeSomething(page: Page): Promise<void> {
  await start(page);
  await give(page, "breakup", "2026-10-01");
  await goTo(page, "#/answers/relationshipKind");
  await page.locator(`button.option[value="${answer}"]`).click();
  await page.getByRole("heading", { name: answersWords.heading }).waitFor();
  await goTo(page, "#/kit/write");
  await page.getByLabel(kitWords.write.label).fill(note);
  await untilStored(page, note);
  await untilStored(page, answer);
}

/** Sets a lock from wherever one is; gives the recovery code. */
async function setLock(page: Page): Promise<string> {
  await page.goto("/#/mine/lock");
  const shown = await choosePassphrase(page, passphrase);
  await press(page, codeWords.action);
  await typeCodeBack(page, shown);
  await page.getByRole("heading", { name: on.heading }).waitFor();
  return shown;
}

/** A visit of whoever has written something, before any lock. */
function withNotes(story: (page: Page) => Promise<void>): Promise<void> {
  return withVisit(app, { storageState: written }, ({ page }) => story(page));
}

/** A visit that finds the lock on. */
function withLock(story: (page: Page) => Promise<void>): Promise<void> {
  return withVisit(app, { storageState: sealed }, ({ page }) => story(page));
}

/** Comes to the page of the lock, and unlocks. */
async function openedLock(page: Page): Promise<void> {
  await page.goto("/#/mine/lock");
  await untilLocked(page);
  await unlock(page, passphrase);
  await page.getByRole("heading", { name: on.heading }).waitFor();
}

async function untilOpen(page: Page): Promise<void> {
  await page.getByLabel(locked.label).waitFor({ state: "detached" });
}

describe("the lock", () => {
  it("is on only once its recovery code was typed back, and then hides everything", async () => {
    await withNotes(async (page) => {
      await page.goto("/#/mine");
      await page.getByText(mineWords.lock.off).waitFor();
      await follow(page, mineWords.lock.label);

      await page.getByLabel(choose.label, { exact: true }).fill("too short");
      await page.getByLabel(choose.again).fill("too short");
      await press(page, choose.action);
      await page.getByText(choose.short(12)).waitFor();
      await page.getByLabel(choose.label, { exact: true }).fill(passphrase);
      await press(page, choose.action);
      await page.getByText(choose.differ).waitFor();
      const shown = await choosePassphrase(page, passphrase);
      expect(await storedText(page)).toContain(note);

      await press(page, codeWords.action);
      expect(await page.locator("main").textContent()).not.toContain(
        shown.slice(0, 4),
      );
      await typeCodeBack(page, `${shown.slice(0, -1)}*`);
      await page.getByText(test.wrong).waitFor();
      expect(await storedText(page)).toContain(note);
      await typeCodeBack(page, shown.toLowerCase().replaceAll("-", " "));
      await page.getByRole("heading", { name: on.heading }).waitFor();

      const kept = await storedText(page);
      expect(kept).toContain("BEGIN AGE ENCRYPTED FILE");
      for (const secret of [
        note,
        answer,
        "2026-10-01",
        passphrase,
        shown,
        shown.replaceAll("-", ""),
        "AGE-SECRET-KEY",
      ])
        expect(kept).not.toContain(secret);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(
        await page.evaluate(() => JSON.stringify(sessionStorage)),
      ).not.toContain(passphrase);
    });
  });

  it("opens after a reload by the passphrase or the code, and not by another one", async () => {
    await withLock(async (page) => {
      await page.goto("/#/answers");
      await untilLocked(page);
      expect(await page.locator(".bottom-bar").count()).toBe(0);
      await unlock(page, "lantern gravel otter ten");
      await page.getByText(workWords.wait).waitFor();
      expect(
        await page.getByRole("button", { name: locked.action }).isDisabled(),
      ).toBe(true);
      await page.getByText(locked.wrong).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "INPUT",
      );
      await unlock(page, ` ${passphrase} `);
      // Where one wanted to go.
      await page.getByRole("heading", { name: answersWords.heading }).waitFor();
      expect(await page.locator(".answers .value").count()).toBeGreaterThan(1);
      await page.reload();
      await untilLocked(page);
      await unlock(page, code.toLowerCase().replaceAll("-", " "));
      await page.getByRole("heading", { name: answersWords.heading }).waitFor();
      await goTo(page, "#/answers/children");
      await page.locator('button.option[value="true"]').click();
      await page.getByRole("heading", { name: answersWords.heading }).waitFor();
      await goTo(page, "#/mine");
      await press(page, on.now);
      await untilLocked(page);
      expect(await storedText(page)).not.toContain("children");
    });
  });

  it("closes every tab that is open, and leaves nothing on the screen", async () => {
    await withLock(async (page) => {
      await openedLock(page);
      const other = await page.context().newPage();
      await other.goto("/#/kit/write");
      await press(other, kitWords.locked.unlock);
      await untilLocked(other);
      await unlock(other, passphrase);
      await other.getByLabel(kitWords.write.label).waitFor();
      expect(await other.getByLabel(kitWords.write.label).inputValue()).toBe(
        note,
      );
      await press(page, on.now);
      await untilLocked(page);
      await other.getByText(kitWords.locked.text).waitFor();
      for (const tab of [page, other]) {
        expect(await tab.content()).not.toContain(note);
        expect(await tab.locator("textarea").count()).toBe(0);
      }
      await other.close();
    });
  });

  it("gets another passphrase and code, and the old ones open nothing", async () => {
    await withLock(async (page) => {
      await openedLock(page);
      await press(page, on.change);
      await page.getByLabel(locked.label).fill("not the one");
      await press(page, prove.actionChange);
      await page.getByText(prove.wrong).waitFor();
      await page.getByLabel(locked.label).fill(passphrase);
      await press(page, prove.actionChange);
      await page.getByRole("heading", { name: choose.headingNew }).waitFor();
      const next = "seven kettles under snow";
      const newCode = await choosePassphrase(page, next);
      expect(newCode).not.toBe(code);
      await press(page, codeWords.action);
      await typeCodeBack(page, code);
      await page.getByText(test.wrong).waitFor();
      await typeCodeBack(page, newCode);
      await page.getByText(on.changed).waitFor();
      await press(page, on.now);
      await untilLocked(page);
      for (const old of [passphrase, code]) {
        await unlock(page, old);
        await page.getByText(workWords.wait).waitFor();
        await page.getByText(locked.wrong).waitFor();
      }
      await unlock(page, next);
      await page.getByRole("heading", { name: on.heading }).waitFor();
    });
  });

  it("comes off by the passphrase only, and all is kept in the clear again", async () => {
    await withLock(async (page) => {
      await openedLock(page);
      await press(page, on.off);
      await page.getByLabel(locked.label).fill("not the one");
      await press(page, prove.actionOff);
      await page.getByText(prove.wrong).waitFor();
      expect(await storedText(page)).not.toContain(note);
      await press(page, lockWords.cancel);
      await page.getByRole("heading", { name: on.heading }).waitFor();
      await press(page, on.off);
      await page.getByLabel(locked.label).fill(passphrase);
      await press(page, prove.actionOff);
      await page.getByText(prove.off).waitFor();
      await untilStored(page, note);
      await page.reload();
      await page.getByRole("heading", { name: choose.heading }).waitFor();
    });
  });
});

describe("the lock, left alone", () => {
  const minuteMs = 60_000;

  it("closes by itself five minutes after the last touch, or as chosen", async () => {
    await withLock(async (page) => {
      await page.clock.install({ time: new Date("2026-11-22T12:00:00Z") });
      await openedLock(page);
      await goTo(page, "#/kit/write");
      await page.getByLabel(kitWords.write.label).waitFor();
      await page.clock.runFor(4 * minuteMs);
      await page.keyboard.press("Shift");
      await page.clock.runFor(4 * minuteMs);
      expect(await page.locator("textarea").count()).toBe(1);
      await page.clock.runFor(minuteMs);
      await page.getByText(kitWords.locked.text).waitFor();
      expect(await page.content()).not.toContain(note);

      await goTo(page, "#/mine/lock");
      await unlock(page, passphrase);
      await page.getByLabel(on.after).selectOption({ label: on.minutes(1) });
      await page.clock.runFor(minuteMs);
      await untilLocked(page);
      await unlock(page, passphrase);
      await untilOpen(page);
      expect(await page.getByLabel(on.after).inputValue()).toBe("1");
      await page.getByLabel(on.after).selectOption({ label: on.minutes(0) });
      await page.clock.runFor(120 * minuteMs);
      await page.getByRole("heading", { name: on.heading }).waitFor();
    });
  });

  it("is closed when a tab that slept too long is looked at again", async () => {
    await withLock(async (page) => {
      await openedLock(page);
      await goTo(page, "#/kit/write");
      await page.getByLabel(kitWords.write.label).waitFor();
      // The clock goes on, and no timer fires, as on a phone in a pocket.
      await page.clock.setFixedTime(new Date("2026-11-22T12:06:00Z"));
      await page.evaluate(() =>
        document.dispatchEvent(new Event("visibilitychange")),
      );
      await page.getByText(kitWords.locked.text).waitFor();
      expect(await page.content()).not.toContain(note);
    });
  });
});

describe("while it is locked", () => {
  it("the breath, the kit and help are one tap away, and a door of the kit leads on", async () => {
    await withLock(async (page) => {
      await page.goto("/#/reading");
      await untilLocked(page);
      await follow(page, locked.help);
      await page.waitForFunction(() => location.hash === "#/help");
      await page.getByLabel(locked.label).waitFor({ state: "detached" });
      await page.goBack();
      await untilLocked(page);
      await follow(page, locked.breathe);
      await page.locator(".breath").waitFor();
      await follow(page, kitWords.doors.write);
      await press(page, kitWords.locked.unlock);
      await untilLocked(page);
      await follow(page, locked.breathe);
      await page.locator(".breath").waitFor();
      await follow(page, kitWords.doors.write);
      await press(page, kitWords.locked.unlock);
      await unlock(page, passphrase);
      await page.getByLabel(kitWords.write.label).waitFor();
      expect(await page.getByLabel(kitWords.write.label).inputValue()).toBe(
        note,
      );
    });
  });

  it("shows nothing but the plain name, when that is worn", async () => {
    await withNotes(async (page) => {
      await page.goto("/#/mine/discreet");
      await page.getByLabel(discreet.on).check();
      await page.getByText(discreet.stateOn).waitFor();
      await setLock(page);
      await page.reload();
      await untilLocked(page);
      expect(await page.title()).toBe(frameWords.plainName);
      expect(await page.locator("h1").textContent()).toBe(frameWords.plainName);
      expect(await page.locator("body").textContent()).not.toContain(
        frameWords.name,
      );
    });
  });

  it("can be erased by whoever lost both, and only after two questions", async () => {
    await withLock(async (page) => {
      await page.goto("/#/reading");
      await untilLocked(page);
      await page.getByText(locked.lost.summary).click();
      expect(
        await page.getByRole("button", { name: locked.lost.afresh }).count(),
      ).toBe(0);
      await page.getByLabel(locked.lost.sure).check();
      await press(page, locked.lost.afresh);
      await press(page, erasingWords.no);
      expect(await storedText(page)).toContain("AGE ENCRYPTED");
      await press(page, locked.lost.bringIn);
      await page.locator("dialog[open]").getByRole("button").last().click();
      await page.waitForFunction(() => location.hash === "#/mine/import");
      await untilOpen(page);
      await goTo(page, "#/");
      await page.getByRole("link", { name: startWords.start }).waitFor();
      expect(
        await page.evaluate(async () => (await indexedDB.databases()).length),
      ).toBe(0);
    });
  });
});

/** Nothing reaches sideways, and every target is high. */
async function fits(page: Page, name: string): Promise<void> {
  expect({
    name,
    over: await over(page),
    low: await low(
      page,
      "button, a, summary, select, label.check, .field input",
    ),
  }).toEqual({ name, over: { page: 0, parts: [] }, low: [] });
}

/** Axe takes a second or two for each. */
const patienceMs = 120_000;

describe("every state of the lock", () => {
  it(
    "passes axe in light and in dark, and fits a small phone",
    async () => {
      await withVisit(
        app,
        { reducedMotion: "reduce", viewport: { width: 360, height: 740 } },
        async ({ page }) => {
          await everyLockState(page, async (name) => {
            expect(await axeFindsInBoth(page, name)).toEqual([]);
            await fits(page, name);
          });
        },
      );
    },
    patienceMs,
  );

  it("fits at twice the letter size", async () => {
    await withVisit(
      app,
      { viewport: { width: 720, height: 740 } },
      async ({ page }) => {
        await everyLockState(page, async (name) => {
          await withStyle(page, "html{font-size:36px}");
          await fits(page, name);
        });
      },
    );
  });

  it("needs no more than the keyboard", async () => {
    await withVisit(app, {}, async ({ page }) => {
      const { keyboard } = page;
      const headed = (heading: string): Promise<unknown> =>
        page.waitForFunction(
          (text) =>
            document.activeElement?.tagName === "H1" &&
            document.activeElement.textContent === text,
          heading,
        );

      await page.goto("/#/mine");
      await page.getByText(mineWords.lock.off).waitFor();
      await tabTo(page, mineWords.lock.label);
      await keyboard.press("Enter");
      await headed(choose.heading);
      await tabTo(page, choose.label);
      await keyboard.type(passphrase);
      await tabTo(page, choose.again);
      await keyboard.type(passphrase);
      await keyboard.press("Enter");
      await headed(codeWords.heading);
      const groups = await page
        .locator("p.recovery-code span")
        .allTextContents();
      await tabTo(page, codeWords.action);
      await keyboard.press("Enter");
      await headed(test.heading);
      await tabTo(page, test.label);
      await keyboard.type(groups.join(""));
      await keyboard.press("Enter");
      await headed(on.heading);
      await tabTo(page, on.now);
      await keyboard.press("Space");
      await headed(locked.heading);
      await tabTo(page, locked.label);
      await keyboard.type("not the one");
      await keyboard.press("Enter");
      await page.getByText(locked.wrong).waitFor();
      await keyboard.press("Control+A");
      await keyboard.type(passphrase);
      await keyboard.press("Enter");
      await headed(on.heading);
    });
  });
});
