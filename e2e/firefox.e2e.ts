import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  backupWords,
  lockWords,
  printWords,
  safetyFitsWords,
  startWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { startApp } from "./app-under-test.ts";
import { passphrase } from "./every-lock-state.ts";
import { pagesOf } from "./read-pdf.ts";
import { type Firefox, startFirefox, thisMachineOnly } from "./firefox.ts";

/** A page in Firefox, worked by what stands in it. */
function hand(firefox: Firefox) {
  const one = (selector: string): string =>
    `document.querySelector(${JSON.stringify(selector)})`;
  /** The button or link of this name. */
  const named = (name: string): string =>
    `[...document.querySelectorAll("button, a")].find((part) => part.textContent.trim() === ${JSON.stringify(name)})`;
  return {
    seen: (selector: string): Promise<void> =>
      firefox.until(`${one(selector)} !== null`),
    said: (text: string): Promise<void> =>
      firefox.until(
        `document.querySelector("main").innerText.includes(${JSON.stringify(text)})`,
      ),
    goTo: async (hash: string): Promise<void> => {
      await firefox.text(`(location.hash = ${JSON.stringify(hash)})`);
    },
    textOf: (selector: string): Promise<string> =>
      firefox.text(`${one(selector)}.textContent`),
    click: (selector: string): Promise<void> =>
      firefox.use(one(selector), "click"),
    press: (name: string): Promise<void> => firefox.use(named(name), "click"),
    fill: async (selector: string, typed: string): Promise<void> => {
      await firefox.use(one(selector), "focus");
      await firefox.type(typed);
    },
  };
}

/** Answers what comes before a reading, as briefly as it can be. */
async function answerSome(firefox: Firefox): Promise<void> {
  const { goTo, seen, click, press } = hand(firefox);
  await goTo("#/next");
  await click('button.option[value="safe"]');
  await press(safetyFitsWords.none);
  await click('button.option[value="love"]');
  await seen(".question");
  await click(".question button.option");
  await click('button.option[value="ex"]');
}

/** Sets a lock and gives nothing away: the code is typed back by itself. */
async function setLock(firefox: Firefox): Promise<void> {
  const { goTo, seen, fill, press, textOf, said } = hand(firefox);
  await goTo("#/mine/lock");
  await fill('input[type="password"]', passphrase);
  await fill('label:nth-of-type(2) input[type="password"]', passphrase);
  await press(lockWords.choose.action);
  await seen("main .recovery-code");
  const code = await textOf("main .recovery-code");
  await press(lockWords.code.action);
  await fill("input.recovery-code", code);
  await press(lockWords.test.action);
  await said(lockWords.on.heading);
}

async function waitForReading({ seen, goTo }: ReturnType<typeof hand>) {
  await goTo("#/reading");
  await seen('.figures[aria-busy="false"] .headline');
}

describe("the first hour in Firefox", () => {
  it("has the kit, help, a reading, a lock, a backup, and all of it with the network off", async () => {
    const app = await startApp();
    const firefox = await startFirefox(thisMachineOnly);
    try {
      const page = hand(firefox);
      await firefox.open(app.address);
      await page.said(startWords.write);
      await page.goTo("#/kit");
      await page.seen(".breath");
      await page.goTo("#/help");
      await page.seen('main a[href^="tel:"]');

      await answerSome(firefox);
      await waitForReading(page);
      // Without a window there is nobody to close what asks how to print.
      await firefox.text("(globalThis.print = () => {}, '')");
      await page.press(printWords.print);
      await page.seen(".paper");
      expect(pagesOf(await firefox.print())).toBe(1);

      await page.goTo("#/mine/backup");
      await page.press(backupWords.open.save);
      const name = `staying-power-${new Date().toISOString().slice(0, 10)}.json`;
      await expect
        .poll(
          () => readFile(join(firefox.folder, name), "utf8").catch(() => ""),
          { timeout: 30_000 },
        )
        .toContain('"endedBy"');

      await setLock(firefox);
      await firefox.text("navigator.serviceWorker.ready.then(() => '')");
      await app.stopServer();
      await firefox.open(app.address);
      await page.goTo("#/reading");
      await page.fill('input[type="password"]', `${passphrase}\uE007`);
      await waitForReading(page);
      await page.goTo("#/help");
      await page.seen('main a[href^="tel:"]');
      expect(firefox.errors).toEqual([]);
      const asked = firefox.requests.map((url) => new URL(url));
      expect(asked.length).toBeGreaterThan(5);
      const away = asked.filter(
        ({ origin, protocol }) =>
          origin !== new URL(app.address).origin &&
          !/^(?:blob|data|about):$/.test(protocol),
      );
      expect(away.map(({ origin }) => origin)).toEqual([]);
    } finally {
      await firefox.close();
      await app.close();
    }
  });
});
