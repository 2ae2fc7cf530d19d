import { checkWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { goTo, press } from "./walk.ts";

const { contexts, due, hold, lines } = checkWords;

export const plea =
  "Please please come back to me. I am begging you, please come back.";
export const practical =
  "Can you take Ella to swimming at 5 on Friday? Her bag is by the door.";
/** Not surely about danger, and yet it could be. */
const worry =
  "Don't worry about me, I'll just sit here on my own on Boxing Day. I'm getting used to it.";
/** Not English, save where it says who and when. */
const spanish =
  "Can you get Ella at five? No puedo ir, estoy trabajando hasta tarde.";
export const danger = "If you do not answer I will kill myself tonight.";

/** Opens the check and waits for its heading. */
export async function open(
  page: Page,
  heading: string = checkWords.heading,
): Promise<void> {
  await goTo(page, "#/check");
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

export async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel(checkWords.label).fill(text);
}

/** Waits for what is said of the draft. */
export async function said(page: Page, heading: string): Promise<void> {
  await page
    .locator(".check-verdict")
    .getByRole("heading", { name: heading, exact: true })
    .waitFor();
}

/** Says that contact is forbidden, and by whom. */
export async function forbid(
  page: Page,
  how: "they-asked" | "court-order",
): Promise<void> {
  const address = "#/answers/contactForbidden";
  await goTo(page, address);
  await page.locator(`button.option[value="${how}"]`).click();
  await page.waitForFunction((old) => location.hash !== old, address);
}

/** Says how things are between them. */
export async function choose(
  page: Page,
  context: keyof typeof contexts,
): Promise<void> {
  await page.getByLabel(checkWords.situation).selectOption(context);
}

/** Opens what is folded. */
export async function unfold(page: Page, summary: string): Promise<void> {
  await page.locator("summary").getByText(summary, { exact: true }).click();
}

/** Goes through the check in every kind of state, and stops at each. */
export async function everyCheckState(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto("/#/check");
  await page.getByLabel(checkWords.label).waitFor();
  await stop("empty");
  await type(page, `${plea} ${"m".repeat(200)}`);
  await said(page, lines.hold.heading);
  await stop("a plea");
  await unfold(page, checkWords.why);
  await page.locator("main mark").first().waitFor();
  await unfold(page, checkWords.otherWays);
  await unfold(page, hold.own);
  await unfold(page, checkWords.no.ask);
  await press(page, hold.ownKeep);
  await page.getByText(hold.ownWrong).waitFor();
  await stop("a plea, all unfolded, with a problem");
  await press(page, hold.hour);
  await page.getByText(hold.done).waitFor();
  await stop("held");
  await unfold(page, checkWords.held.heading);
  await stop("held, unfolded");
  await type(
    page,
    "I am sorry for reading your messages in May. It was wrong, and I own it.",
  );
  await choose(page, "owed-apology");
  await said(page, lines["apology-once"].heading);
  await unfold(page, checkWords.why);
  await stop("an apology");
  await type(page, `${practical} You always forget it, as usual.`);
  await choose(page, "coparenting");
  await said(page, lines["change-marked"].heading);
  await press(page, checkWords.look);
  await page.getByText(checkWords.shorterNote).waitFor();
  await stop("a dig, and a shorter version");
  await type(page, practical);
  await said(page, lines.fine.heading);
  await stop("fine");
  await type(page, worry);
  await choose(page, "no-contact");
  await page.getByText(checkWords.maybeDanger.text).waitFor();
  await stop("maybe danger");
  await type(page, spanish);
  await said(page, lines.unread.heading);
  await unfold(page, checkWords.otherWays);
  await stop("not all read");
  await type(page, danger);
  await said(page, lines.help.heading);
  await page.locator("main .help a.call").first().waitFor();
  await stop("crisis");
  await page.clock.setFixedTime(new Date("2026-11-23T12:00:00Z"));
  await page.reload();
  await page.locator(".check-due").waitFor();
  await press(page, hold.again);
  await stop("due, holding longer");
  await press(page, due.send);
  await stop("due, sending");
  await forbid(page, "they-asked");
  await open(page, lines["not-to-send"].heading);
  await stop("forbidden");
}
