// Makes docs/screens/*.png: every screen, on a phone and on a desk, light and dark.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { startApp, type Visit } from "../e2e/app-under-test.ts";

const folder =
  process.env["SCREENS_FOLDER"] ??
  fileURLToPath(new URL("../docs/screens", import.meta.url));

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const schemes = ["light", "dark"] as const;

/** A made-up person, told on the page's own terms: question by address, then what to press. */
const answers: readonly {
  readonly at: string;
  readonly press: readonly string[];
}[] = [
  { at: "#/ask/breakup", press: ["A month ago", "Use this day"] },
  { at: "#/ask/endedBy", press: ["=ex"] },
  { at: "#/ask/relationshipKind", press: ["=cohabiting"] },
  { at: "#/ask/exPartner", press: ["=none"] },
  {
    at: "#/ask/conduct",
    press: ["=pleaded", "=constant-contact", "Use this answer"],
  },
  { at: "#/ask/issues", press: ["=clingy", "=unmet-need", "Use this answer"] },
];

/** Screens that need no more than their address: name of the picture, address. */
const byAddress: readonly (readonly [string, string])[] = [
  ["about", "#/about"],
  ["kit", "#/kit"],
  ["kit-write", "#/kit/write"],
  ["kit-why", "#/kit/why"],
  ["kit-call", "#/kit/call"],
  ["kit-safe", "#/kit/safe"],
  ["kit-after", "#/kit/after"],
  ["help", "#/help"],
  ["mine", "#/mine"],
  ["mine-lock", "#/mine/lock"],
  ["mine-backup", "#/mine/backup"],
  ["mine-import", "#/mine/import"],
  ["mine-erase", "#/mine/erase"],
  ["leaving", "#/mine/leaving"],
  ["discreet", "#/mine/discreet"],
];

async function answerQuestions(page: Page): Promise<void> {
  for (const { at, press } of answers) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at);
    for (const name of press) {
      const button = name.startsWith("=")
        ? page.locator(
            `button.option[value="${name.slice(1)}"], label:has(input[value="${name.slice(1)}"])`,
          )
        : page.getByRole("button", { name, exact: true });
      await button.click();
    }
    await settled(page);
  }
}

/** Waits until the address is no longer the one that waits for the next question. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => location.hash !== "#/next");
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForTimeout(400);
}

async function takeAll(
  visit: Visit,
  shoot: (name: string, whole: boolean) => Promise<void>,
): Promise<void> {
  const { page } = visit;
  await page.goto("/");
  await page.locator("a.door").first().waitFor();
  await shoot("start", false);
  await page.locator('a.door[href="#/next"]').click();
  await page.waitForFunction(() => location.hash === "#/ask/breakup");
  await page.locator("form").waitFor();
  await shoot("question-date", false);
  await answerQuestions(page);
  await go(page, "#/ask/endedBy");
  await shoot("question", false);
  await go(page, "#/ask/issues");
  await shoot("question-set", true);
  await go(page, "#/ask/relationshipMonths");
  await shoot("question-length", false);
  await go(page, "#/reading");
  await page.locator(".headline").waitFor();
  await page.locator(".figures:not(.stale)").waitFor();
  await shoot("reading", false);
  await shoot("reading-whole", true);
  await go(page, "#/answers");
  await shoot("answers", true);
  await go(page, "#/history");
  await shoot("history", true);
  await go(page, "#/");
  await shoot("start-begun", false);
  for (const [name, address] of byAddress) {
    await go(page, address);
    await page.locator("h1").waitFor();
    await shoot(name, true);
  }
  await go(page, "#/ask/contactForbidden");
  await page.locator('button.option[value="they-asked"]').click();
  await settled(page);
  await go(page, "#/reading");
  await page.locator(".safety").waitFor();
  await shoot("safety", true);
}

const app = await startApp();
await mkdir(folder, { recursive: true });
try {
  for (const { width, height } of sizes) {
    for (const colorScheme of schemes) {
      const visit = await app.visit({
        viewport: { width, height },
        colorScheme,
        reducedMotion: "reduce",
        timezoneId: "UTC",
        locale: "en-GB",
        deviceScaleFactor: width < 500 ? 2 : 1,
      });
      await visit.page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
      await takeAll(visit, async (name, whole) => {
        await visit.page.mouse.move(0, 0);
        const path = join(folder, `${name}-${width}-${colorScheme}.png`);
        await visit.page.screenshot({
          path,
          fullPage: whole,
          // A long page would be a heavy file; one pixel each is enough for it.
          scale: whole ? "css" : "device",
        });
      });
      for (const fault of visit.faults) process.stderr.write(`${fault}\n`);
      if (visit.faults.length > 0) process.exitCode = 1;
      await visit.close();
    }
  }
} finally {
  await app.close();
}
