import { safetyOptions } from "@staying-power/care";
import {
  interviewWords,
  kitWords,
  remindersWords,
  startWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { roomAddresses } from "./room-addresses.ts";
import {
  follow,
  give,
  goTo,
  press,
  readingShown,
  sayFits,
  saySafety,
} from "./walk.ts";

/** Further pages of rooms that have more than one, and the rooms in the order they are walked through. */
const known = [
  "#/",
  "#/kit",
  "#/kit/write",
  "#/kit/why",
  "#/kit/call",
  "#/kit/safe",
  "#/kit/after",
  "#/journal",
  "#/journal/entries",
  "#/progress",
  "#/progress/week",
  "#/progress/weeks",
  "#/check",
  "#/answers",
  "#/care",
  "#/help",
  "#/letting-go",
  "#/let-go/dates",
  "#/about",
  "#/mine",
  "#/mine/lock",
  "#/mine/backup",
  "#/mine/import",
  "#/mine/leaving",
  "#/mine/discreet",
  "#/mine/careful",
  "#/mine/erase",
  "#/ask/issues",
];

/** Every address that opens without a question answered; a room that is new in the table is among them. */
export const addresses: readonly string[] = [
  ...new Set([
    ...known,
    ...roomAddresses.flatMap(([hash, { name, behind }]) =>
      behind === "gates" ||
      ["next", "change", "safety", "today", "let-go"].includes(name)
        ? []
        : [hash],
    ),
  ]),
];

/** The class of the frame tells which screen stands in it. */
export async function shown(page: Page, address: string): Promise<void> {
  const name = address.split("/")[1] ?? "";
  const screen = name === "" ? "start" : name;
  await page.locator(`.page-${screen} h1`).waitFor();
}

/** The kinds of question, each with one of its kind. */
const kinds = [
  ["endedBy", "a choice"],
  ["children", "yes or no"],
  ["issues", "any of many"],
  ["relationshipMonths", "a length"],
  ["earlierReunions", "a number by taps"],
  ["ageMe", "a number"],
] as const;

/**
 * Goes through every screen, fresh and with a case, in every kind of state that
 * an answer can bring about, and stops at each.
 */
export async function everyScreen(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto("/");
  for (const address of addresses) {
    await goTo(page, address);
    await shown(page, address);
    if (address === "#/kit")
      await page.getByText(kitWords.breathe.heading).first().waitFor();
    await stop(`${address}, fresh`);
  }
  await goTo(page, "#/");
  await follow(page, startWords.start);
  for (const key of ["now", "fits", "motive"] as const) {
    await page.locator(".page-safety .option").first().waitFor();
    await page.locator("main details summary").first().click();
    await stop(`about safety: ${key}`);
    if (key === "fits") await sayFits(page, []);
    else await saySafety(page, key, safetyOptions[key][0]);
  }
  await page.getByLabel(interviewWords.date).waitFor();
  await page.getByText(interviewWords.why).click();
  await press(page, interviewWords.keepDate);
  await page.getByText(interviewWords.invalidDate).waitFor();
  await stop("question: a day, with a problem");
  await give(page, "breakup", "2026-10-01");
  for (const [key, kind] of kinds) {
    await goTo(page, `#/ask/${key}`);
    await page.waitForFunction((to) => location.hash === to, `#/ask/${key}`);
    await page.locator(".question").waitFor();
    await stop(`question: ${kind}`);
  }
  await goTo(page, "#/answers/conduct");
  await page.locator('input[value="pleaded"]').check();
  await press(page, interviewWords.keep);
  await goTo(page, "#/answers/endedBy");
  await page.locator('button.option[value="ex"]').click();
  await goTo(page, "#/answers/endedBy");
  await page.locator('button.option[aria-pressed="true"]').waitFor();
  await stop("an answer, chosen");
  await goTo(page, "#/");
  await page.getByRole("link", { name: startWords.carryOn }).waitFor();
  await stop("today, with a case");
  await openAll(page);
  await stop("today, everything open");
  await goTo(page, "#/reading");
  await readingShown(page);
  await openAll(page);
  await stop("reading, everything open");
  await goTo(page, "#/map");
  await page.locator(".page-map .task").first().waitFor();
  await stop("map, with a case");
  await openAll(page);
  await stop("map, everything open");
  await goTo(page, "#/calendar");
  await page.locator(".page-calendar .main-action").waitFor();
  await stop("the calendar");
  await goTo(page, "#/reminders");
  await press(page, remindersWords.add);
  await page.getByLabel(remindersWords.abouts.own).check();
  await press(page, remindersWords.editor.keep);
  await page.getByText(remindersWords.editor.missingText).waitFor();
  await stop("a reminder, without its words");
  await page.getByLabel(remindersWords.abouts.evening).check();
  await press(page, remindersWords.editor.keep);
  await page.locator(".page-reminders table").waitFor();
  await stop("reminders, one made");
  for (const about of ["rebound", "friend-zone", "what-they-may-feel"]) {
    await goTo(page, `#/know/${about}`);
    await page.locator(".page-worth-knowing h1").waitFor();
    await stop(`worth knowing, ${about}`);
  }
  await goTo(page, "#/if-then/evening-alone");
  await page.locator(".page-if-then .option").first().click();
  await page.locator(".page-if-then .sentence").waitFor();
  await stop("an if-then plan");
  await goTo(page, "#/history");
  await shown(page, "#/history");
  await stop("history");
  await goTo(page, "#/answers");
  await shown(page, "#/answers");
  await openAll(page);
  await stop("answers, everything open");
  await goTo(page, "#/mine");
  await shown(page, "#/mine");
  await stop("mine, begun");
  await goTo(page, "#/answers/issues");
  await page.locator('input[value="addiction"]').check();
  await press(page, interviewWords.keep);
  await goTo(page, "#/reading");
  await page.locator(".safety").waitFor();
  await readingShown(page);
  await stop("reading below safety");
  await goTo(page, "#/answers/contactForbidden");
  await page.locator('button.option[value="court-order"]').click();
  await goTo(page, "#/reading");
  await page.locator(".page-care .safety").waitFor();
  await stop("care alone");
  await goTo(page, "#/map");
  await page.locator(".page-map .safety").waitFor();
  await stop("map behind a gate");
}

async function openAll(page: Page): Promise<void> {
  await page
    .locator("main details:not([open]) > summary")
    .evaluateAll((all) => {
      for (const summary of all)
        if (summary instanceof HTMLElement) summary.click();
    });
}
