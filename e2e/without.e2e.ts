import {
  checkWords,
  failingWords,
  frameWords,
  helpWords,
  kitWords,
  lockWords,
  readingWords,
  startWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { optionalFeatures } from "./browser-features.ts";
import { startFirefox, thisMachineOnly } from "./firefox.ts";
import { give, goTo, press, start } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** How a browser can be without something: it has never heard of it, or it throws when it is asked. */
const ways = ["missing", "refused"] as const;

/** Takes a feature away before the first script runs; true once it is gone. */
function takeAway({ path, way }: { path: string; way: string }): void {
  const steps = path.split(".");
  const key = steps.pop() ?? "";
  let owner: unknown = globalThis;
  for (const step of steps) owner = Reflect.get(Object(owner), step);
  // Where it really stands: of the navigator, on what all navigators share.
  for (
    let holder: unknown = owner;
    holder !== null && holder !== undefined;
    holder = Object.getPrototypeOf(holder)
  )
    Reflect.deleteProperty(Object(holder), key);
  if (way === "missing") return;
  const refuse = function (): never {
    throw new DOMException("", "SecurityError");
  };
  const asked = /^[a-z]/.test(key) && steps.at(-1) !== "prototype";
  Object.defineProperty(
    owner,
    key,
    asked ? { get: refuse } : { value: refuse },
  );
}

const withEachGone = optionalFeatures.flatMap((path) =>
  ways.map((way) => [path, way] as const),
);

describe("a browser in which something is missing or refused", () => {
  it.each(withEachGone)(
    "shows the first screen, the kit and numbers to call: %s %s",
    async (path, way) => {
      const serviceWorkers = /serviceWorker|caches/.test(path)
        ? "allow"
        : "block";
      await withVisit(
        app,
        { serviceWorkers, timezoneId: "Europe/London" },
        async ({ page }) => {
          await page.addInitScript(takeAway, { path, way });
          await page.goto("/");
          await page.getByRole("link", { name: startWords.write }).waitFor();
          await goTo(page, "#/kit");
          await page
            .getByRole("heading", { name: kitWords.breathe.heading })
            .waitFor();
          await page.getByRole("link", { name: kitWords.doors.safe }).click();
          await page.locator('main a[href="tel:999"]').first().waitFor();
          await goTo(page, "#/help");
          await page
            .getByRole("heading", { name: helpWords.heading })
            .waitFor();
          await page.locator('main a[href="tel:999"]').first().waitFor();
          const country = page.getByLabel(helpWords.country);
          await country.waitFor();
          expect(await country.locator("option").count()).toBeGreaterThan(20);
        },
      );
    },
  );
});

describe("what cannot work without something", () => {
  it.each(ways)(
    "is said where nothing can be kept: indexedDB %s",
    async (way) => {
      await withVisit(app, { serviceWorkers: "block" }, async ({ page }) => {
        await page.addInitScript(takeAway, { path: "indexedDB", way });
        await page.goto("/");
        await page
          .getByRole("heading", { name: frameWords.trouble.heading })
          .waitFor();
      });
    },
  );

  it.each(ways)(
    "is said where nothing can be worked out: Worker %s",
    async (way) => {
      await withVisit(app, { serviceWorkers: "block" }, async ({ page }) => {
        await page.addInitScript(takeAway, { path: "Worker", way });
        await page.goto("/#/check");
        await page.getByLabel(checkWords.label).fill("I cannot go on");
        await page.getByText(checkWords.notChecked).waitFor();
        await page.getByText(failingWords.why["no-workers"]).waitFor();
        await page.locator('main a[href^="tel:"]').first().waitFor();
        await goTo(page, "#/mine/lock");
        for (const label of [lockWords.choose.label, lockWords.choose.again])
          await page
            .getByLabel(label, { exact: true })
            .fill("kettle orbit velvet moss");
        await press(page, lockWords.choose.action);
        await page.getByText(failingWords.sealing["no-workers"]).waitFor();
        await start(page);
        await give(page, "breakup", "2026-10-01");
        await goTo(page, "#/reading");
        await page.getByText(readingWords.failed).waitFor();
        await page.getByText(failingWords.why["no-workers"]).waitFor();
      });
    },
  );
});

describe("a Firefox in which all cookies are blocked", () => {
  it("shows the first screen, the kit and the help lines, and says that nothing is kept", async () => {
    const blockAll = 2;
    const firefox = await startFirefox({
      ...thisMachineOnly,
      "network.cookie.cookieBehavior": blockAll,
    });
    try {
      await firefox.open(app.address);
      const shows = (text: string): Promise<void> =>
        firefox.until(
          `document.querySelector("h1") !== null && document.body.innerText.includes(${JSON.stringify(text)})`,
        );
      await shows(frameWords.trouble.heading);
      await shows(startWords.write);
      await firefox.text(`void (location.hash = "#/kit"), ""`);
      await shows(kitWords.breathe.heading);
      await firefox.text(`void (location.hash = "#/help"), ""`);
      await shows(helpWords.country);
      // Firefox itself writes down what it refused.
      const refused = /ServiceWorker/;
      expect(firefox.errors.filter((text) => !refused.test(text))).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});
