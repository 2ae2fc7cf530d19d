import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sealWithPassphrase } from "@staying-power/seal";
import { lockWords, openBackupWords, workWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, builtApp, startApp } from "./app-under-test.ts";
import {
  passphrase,
  typeCodeBack,
  unlock,
  untilLocked,
} from "./every-lock-state.ts";
import { storedText } from "./stored-text.ts";
import { goTo, press, start } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

/** A browser that compiles no script, as in Lockdown Mode: everything takes some forty times as long. */
let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp(builtApp, ["--js-flags=--jitless"]);
});
afterAll(() => app.close());

const { choose, code, on } = lockWords;
const takes = new RegExp(
  workWords.takes(1).replace(/1 second/, String.raw`\d+ (?:seconds?|minutes?)`),
);
const each = new RegExp(
  workWords.each(1).replace(/1 second/, String.raw`\d+ (?:seconds?|minutes?)`),
);

/** Waits until it is said how long it takes, and stops it. */
async function stopIt(page: Page): Promise<void> {
  await page.getByText(takes).waitFor();
  const bar = page.getByRole("progressbar", { name: workWords.done });
  await bar.waitFor();
  expect(Number(await bar.getAttribute("value"))).toBeLessThan(1);
  await press(page, workWords.stop);
  await page.getByText(workWords.stopped).waitFor();
  expect(await bar.isVisible()).toBe(false);
}

/**
 * Presses the button that stops it as soon as it is shown. Gives what was said then.
 * The work stands in the way of whoever asks the page from without, but not of a hand on it.
 */
async function stopOnceShown(page: Page): Promise<() => Promise<string>> {
  const told = await page.evaluateHandle((name) => {
    const shown = Promise.withResolvers<string>();
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === name,
    );
    const status = document.querySelector('[role="status"]');
    new MutationObserver((_, observer) => {
      if (button?.parentElement?.hidden !== false) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        shown.resolve(status?.textContent ?? "");
        button.click();
      });
    }).observe(document.body, { attributes: true, subtree: true });
    return { said: shown.promise };
  }, workWords.stop);
  return () => told.evaluate(({ said }) => said);
}

/** The work factors of the sealed files that are kept. */
async function workFactors(page: Page): Promise<number[]> {
  const text = await storedText(page);
  const armored = text.matchAll(/BEGIN AGE ENCRYPTED FILE-----(.*?)-----END/gs);
  return Array.from(armored, ([, body = ""]) => {
    const head = Buffer.from(body.replaceAll("\\n", ""), "base64");
    return Number(/-> scrypt \S+ (\d+)/.exec(head.toString("latin1"))?.[1]);
  });
}

/** Each try costs ten seconds here, and more beside other tests. */
const patienceMs = 300_000;

describe("a browser that compiles nothing", () => {
  it(
    "says how long a lock takes, shows how far it is, and changes nothing when stopped",
    async () => {
      await withVisit(app, {}, async ({ page }) => {
        page.setDefaultTimeout(patienceMs);
        await start(page);
        await goTo(page, "#/mine/lock");
        await page.getByLabel(choose.label, { exact: true }).fill(passphrase);
        await page.getByLabel(choose.again).fill(passphrase);
        await press(page, choose.action);
        await stopIt(page);
        expect(await storedText(page)).not.toContain("AGE ENCRYPTED");

        await press(page, choose.action);
        await page.getByRole("heading", { name: code.heading }).waitFor();
        await page.getByText(each).waitFor();
        const groups = page.locator("p.recovery-code span");
        const recovery = (await groups.allTextContents()).join("-");
        await press(page, code.action);
        await typeCodeBack(page, recovery);
        await page.getByRole("heading", { name: on.heading }).waitFor();
        expect(await workFactors(page)).toEqual([15, 10]);

        await press(page, on.now);
        await untilLocked(page);
        await unlock(page, passphrase);
        await stopIt(page);
        await unlock(page, passphrase);
        await page.getByRole("heading", { name: on.heading }).waitFor();
      });
    },
    patienceMs,
  );

  it(
    "opens a backup by itself, says how long that takes, and stops when told",
    async () => {
      const words = openBackupWords;
      const made = await sealWithPassphrase(
        passphrase,
        new TextEncoder().encode('{"format":"staying-power/case","version":1}'),
        { workFactor: 14 },
      );
      if (!made.ok) throw new Error(made.error.kind);
      const { page, close } = await app.visit();
      try {
        page.setDefaultTimeout(patienceMs);
        const address = join(builtApp, "open-backup.html");
        await page.goto(pathToFileURL(address).href);
        await page.getByLabel(words.file, { exact: true }).setInputFiles({
          name: "backup.age",
          mimeType: "application/octet-stream",
          buffer: Buffer.from(made.value),
        });
        const field = page.getByLabel(words.ask.secret.passphrase);
        await field.fill(passphrase);
        const said = await stopOnceShown(page);
        await page.keyboard.press("Enter");
        expect(await said()).toMatch(takes);
        await page.getByText(workWords.stopped).waitFor();
        expect(await field.inputValue()).toBe(passphrase);
        await page.keyboard.press("Enter");
        await page
          .getByRole("heading", { name: words.found.heading })
          .waitFor();
      } finally {
        await close();
      }
    },
    patienceMs,
  );
});
