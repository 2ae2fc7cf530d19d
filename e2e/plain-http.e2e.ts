import { backupWords, failingWords, lockWords } from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { goTo, press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
/** The app at an address with http that is not this device, as far as the browser knows. */
let baseURL: string;
beforeAll(async () => {
  app = await startApp();
  baseURL = app.address.replace("127.0.0.1", "plain.test");
});
afterAll(() => app.close());

const passphrase = "kettle orbit velvet moss";

describe("a page opened by http", () => {
  it("says why no lock can be made, before a passphrase is chosen, and what to do", async () => {
    await withVisit(app, { baseURL }, async ({ page }) => {
      await page.goto("/#/mine/lock");
      await page
        .getByRole("heading", { name: lockWords.choose.heading })
        .waitFor();
      await page.getByText(failingWords.sealing.insecure).waitFor();
      expect(await page.locator("main input").count()).toBe(0);
    });
  });

  it("seals a backup all the same", async () => {
    await withVisit(app, { baseURL }, async ({ page }) => {
      await page.goto("/#/mine/lock");
      await goTo(page, "#/mine/backup");
      const words = backupWords.sealed;
      await page.getByLabel(words.passphrase, { exact: true }).fill(passphrase);
      await page.getByLabel(words.again, { exact: true }).fill(passphrase);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        press(page, words.save),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.age$/);
    });
  });
});
