import { lockWords, mineWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { follow, goTo, press } from "./walk.ts";

const { locked, choose, code: codeWords, test, on } = lockWords;

/** A passphrase of a made-up person, long enough to be taken. */
export const passphrase = "lantern gravel otter nine";

/** Goes through every state of the lock, and stops at each. */
export async function everyLockState(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto("/#/mine");
  await page.getByText(mineWords.lock.off).waitFor();
  await stop("mine, without a lock");
  await follow(page, mineWords.lock.label);
  await page.getByLabel(choose.again).fill(passphrase);
  await page.getByLabel(choose.label, { exact: true }).fill("too short");
  await press(page, choose.action);
  await page.getByText(choose.short(12)).waitFor();
  await stop("a passphrase that is too short");
  await page.getByLabel(lockWords.show).check();
  await page.getByLabel(choose.label, { exact: true }).fill(passphrase);
  await stop("a passphrase that is shown");
  await page.getByLabel(lockWords.show).uncheck();
  const code = await choosePassphrase(page, passphrase);
  await press(page, codeWords.save);
  await page.getByText(codeWords.saved).waitFor();
  await stop("the code");
  await press(page, codeWords.action);
  await typeCodeBack(page, "WWWW-WWWW-WWWW-WWWW-WWWW-WWWW");
  await page.getByText(test.wrong).waitFor();
  await stop("a wrong code");
  await typeCodeBack(page, code);
  await page.getByRole("heading", { name: on.heading }).waitFor();
  await stop("the lock is on");
  await press(page, on.off);
  await page.getByLabel(locked.label).waitFor();
  await stop("turning it off");
  await goTo(page, "#/mine");
  await page.getByText(mineWords.lock.on).waitFor();
  await stop("mine, with a lock");
  await press(page, on.now);
  await untilLocked(page);
  await stop("locked");
  await unlock(page, "not the one");
  await page.getByText(locked.wrong).waitFor();
  await page.getByText(locked.lost.summary).click();
  await page.getByLabel(locked.lost.sure).check();
  await stop("locked, all of it lost");
  await press(page, locked.lost.afresh);
  await stop("about to erase what is locked");
}

/** From the page of the lock to the code; gives the code. */
export async function choosePassphrase(
  page: Page,
  chosen: string,
): Promise<string> {
  await page.getByLabel(choose.label, { exact: true }).fill(chosen);
  await page.getByLabel(choose.again).fill(chosen);
  await press(page, choose.action);
  await page.getByRole("heading", { name: codeWords.heading }).waitFor();
  const groups = await page.locator("p.recovery-code span").allTextContents();
  const code = groups.join("-");
  if (!/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-Z]{4}$/.test(code))
    throw new Error("what stands on the page of the code is no code");
  return code;
}

/** Types a code into the test of it. */
export async function typeCodeBack(page: Page, typed: string): Promise<void> {
  await page.getByLabel(test.label).fill(typed);
  await page.locator("main form button[type=submit]").click();
}

/** Waits until nothing is seen but the way to unlock. */
export async function untilLocked(page: Page): Promise<void> {
  await page.getByLabel(locked.label).waitFor();
}

/** Types this into the locked screen. */
export async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel(locked.label).fill(typed);
  await press(page, locked.action);
}
