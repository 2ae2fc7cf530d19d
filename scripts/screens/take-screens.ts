import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCoachLink } from "@staying-power/envelope";
import type { Page } from "playwright-core";
import { startApp } from "../../e2e/app-under-test.ts";
import { everyCarefulState } from "../../e2e/every-careful-state.ts";
import { everyCheckState } from "../../e2e/every-check-state.ts";
import { eachDay } from "../../e2e/every-day.ts";
import { everyFocusState } from "../../e2e/every-focus-state.ts";
import { everyGate } from "../../e2e/every-gate.ts";
import { everyKitPage } from "../../e2e/every-kit-page.ts";
import { eachOutcome } from "../../e2e/every-outcome.ts";
import { eachProgress } from "../../e2e/every-progress.ts";
import { everyLettingGo } from "../../e2e/every-letting-go.ts";
import { eachReunion } from "../../e2e/every-reunion.ts";
import { eachCall } from "../../e2e/every-call.ts";
import { eachShare, exampleLink } from "../../e2e/every-share.ts";
import { eachNinety } from "../../e2e/every-ninety.ts";
import { everyLockState } from "../../e2e/every-lock-state.ts";
import { everyScreen } from "../../e2e/every-screen.ts";
import { everyUrgeState } from "../../e2e/every-urge-state.ts";
import { give, goTo, readingShown, saySafe, start } from "../../e2e/walk.ts";
import { portraits } from "./portraits.ts";
import { smallerPng } from "../smaller-png.ts";

const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Where all of them go; not part of the tree. */
const everything = fromRoot(".screens");
/** Where the portraits go. */
const kept = fromRoot("docs/screens");

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const schemes = ["light", "dark"] as const;

/** What a picture shows: all of a long page, or no more than fits the window. */
type Extent = "page" | "window";
type Shoot = (name: string, extent?: Extent) => Promise<void>;

/** A made-up person, who comes back on two later days with more to tell. */
const days: readonly (readonly [
  day: string,
  answers: readonly (readonly [key: string, value: unknown])[],
])[] = [
  [
    "2026-11-22",
    [
      ["endedBy", "ex"],
      ["relationshipKind", "cohabiting"],
      ["exPartner", "none"],
      ["issues", ["clingy", "unmet-need"]],
      ["conduct", ["pleaded"]],
    ],
  ],
  ["2026-11-26", [["signals", ["warm-contact"]]]],
  ["2026-11-30", [["signals", ["asked-to-meet"]]]],
];

/** A case with a past: its reading, its history, its map and its answers. */
async function tellCase(page: Page, shoot: Shoot): Promise<void> {
  await start(page);
  await give(page, "breakup", "2026-10-23");
  for (const [day, answers] of days) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.reload();
    for (const [key, value] of answers) {
      await goTo(page, "#/next");
      await saySafe(page);
      await goTo(page, `#/ask/${key}`);
      await page.locator(".question").waitFor();
      await give(page, key, value);
    }
    await goTo(page, "#/reading");
    await page.locator(".page-reading, .page-safety").first().waitFor();
    await saySafe(page);
    await readingShown(page);
  }
  await shoot("reading top", "window");
  await page.locator(".hundred").evaluate((part) => part.scrollIntoView());
  await shoot("reading", "window");
  await shoot("reading whole");
  await goTo(page, "#/history");
  await page.locator(".history-days").waitFor();
  await shoot("history of days");
  await goTo(page, "#/map");
  await page.locator(".page-map h1").waitFor();
  await shoot("map of a case");
  await goTo(page, "#/answers");
  await page.locator(".page-answers h1").waitFor();
  await shoot("answers of a case");
}

type Walk = (page: Page, shoot: Shoot) => Promise<void>;

/** Each of these needs a fresh profile. */
const walksByName: Readonly<Record<string, Walk>> = {
  case: tellCase,
  screens: (page, shoot) => everyScreen(page, shoot),
  care: (page, shoot) => everyGate(page, (gate) => shoot(`care ${gate}`)),
  focus: (page, shoot) =>
    everyFocusState(page, (name) => shoot(`focus ${name}`)),
  lock: (page, shoot) => everyLockState(page, (name) => shoot(`lock ${name}`)),
  today: (page, shoot) => eachDay(page, (name) => shoot(`today ${name}`)),
  urges: (page, shoot) =>
    everyUrgeState(page, (name) => shoot(`kit urges ${name}`)),
  kit: (page, shoot) => everyKitPage(page, (name) => shoot(name)),
  outcome: (page, shoot) =>
    eachOutcome(page, (name) => shoot(`outcome ${name}`)),
  progress: (page, shoot) =>
    eachProgress(page, (name) => shoot(`progress ${name}`)),
  go: (page, shoot) => everyLettingGo(page, (name) => shoot(`go ${name}`)),
  reunion: (page, shoot) =>
    eachReunion(page, (name) => shoot(`reunion ${name}`)),
  ninety: (page, shoot) => eachNinety(page, (name) => shoot(`ninety ${name}`)),
  calls: (page, shoot) =>
    eachCall(page, exampleLink, (name) => shoot(`call ${name}`)),
  share: (page, shoot) =>
    eachShare(page, exampleLink, (name) => shoot(`share ${name}`)),
  check: (page, shoot) =>
    everyCheckState(page, (name) => shoot(`check ${name}`)),
  careful: (page, shoot) => everyCarefulState(page, shoot),
};

/** The walks that were asked for by name; every one where none was. */
const asked = process.argv.slice(2).filter((name) => name in walksByName);
const walks = Object.entries(walksByName)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([, walk]) => walk);

/** The name of a stop as the name of a file: `#/kit/write, fresh` is `kit-write-fresh`. */
function fileName(name: string): string {
  return name
    .replace("#/,", "start")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

// Where the coach's link of the pictures leads may be asked; what it says stands with the pages on calls.
const app = await startApp(
  undefined,
  undefined,
  undefined,
  parseCoachLink(exampleLink)?.relay,
);
/** Every picture by the name of its file. */
const taken = new Map<string, Buffer>();

async function takeAll(
  size: { readonly width: number; readonly height: number },
  colorScheme: "light" | "dark",
): Promise<void> {
  for (const walk of walks) {
    const visit = await app.visit({
      viewport: size,
      colorScheme,
      reducedMotion: "reduce",
      timezoneId: "UTC",
      locale: "en-GB",
      deviceScaleFactor: size.width < 500 ? 2 : 1,
    });
    const { page } = visit;
    await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
    await walk(page, async (name, extent = "page") => {
      await page.mouse.move(0, 0);
      // In a window as high as the page, the bars stand at its ends and hide nothing.
      if (extent === "page")
        await page.setViewportSize({
          width: size.width,
          height: await page.evaluate(
            () => document.documentElement.scrollHeight,
          ),
        });
      const png = await page.screenshot({
        // A long page would be a heavy file; one pixel each is enough for it.
        scale: extent === "page" ? "css" : "device",
      });
      await page.setViewportSize(size);
      taken.set(`${fileName(name)}-${size.width}-${colorScheme}.png`, png);
    });
    for (const fault of visit.faults) process.stderr.write(`${fault}\n`);
    if (visit.faults.length > 0) process.exitCode = 1;
    await visit.close();
  }
}

try {
  await Promise.all(
    sizes.flatMap((size) =>
      schemes.map((colorScheme) => takeAll(size, colorScheme)),
    ),
  );
} finally {
  await app.close();
}

for (const folder of [everything, kept]) {
  if (asked.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
for (const [name, png] of taken) {
  const picture = smallerPng(png);
  await writeFile(join(everything, name), picture);
  if (portraits.includes(name)) await writeFile(join(kept, name), picture);
}
const missing =
  asked.length > 0 ? [] : portraits.filter((name) => !taken.has(name));
for (const name of missing) process.stderr.write(`no picture: ${name}\n`);
if (missing.length > 0) process.exitCode = 1;
