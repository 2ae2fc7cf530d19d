import { factKinds, isFactKey } from "@staying-power/case";
import {
  foldedKeys,
  type SafetyKey,
  safetyKeys,
  safetyOptions,
} from "@staying-power/care";
import {
  interviewWords,
  safetyFitsWords,
  safetyQuestions,
  startWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";

/** Presses the button of this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** Follows the link of this name. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
}

/** Opens the page, takes the way to the questions, and says to all that are about safety that nothing is wrong. */
export async function start(page: Page): Promise<void> {
  await page.goto("/");
  await follow(page, startWords.start);
  await saySafe(page);
  await page.getByLabel(interviewWords.date).waitFor();
}

/** Answers every question about safety that is asked: nothing is wrong. */
export async function saySafe(page: Page): Promise<void> {
  for (;;) {
    await page.waitForFunction(() =>
      /^#\/(ask\/|answers|reading|care|today|safety\/)/.test(location.hash),
    );
    const hash = await page.evaluate(() => location.hash);
    if (hash.startsWith("#/safety/fits")) {
      await sayFits(page, []);
      continue;
    }
    const key = safetyKeys.find((known) => hash.split("/")[2] === known);
    if (!hash.startsWith("#/safety/") || key === undefined) return;
    await saySafety(page, key, safetyOptions[key][0]);
  }
}

/** Ticks what fits on the screen where several questions about safety stand together, or says that none does. */
export async function sayFits(
  page: Page,
  ticks: readonly string[],
): Promise<void> {
  await page
    .getByRole("heading", { name: safetyFitsWords.ask, exact: true })
    .waitFor();
  const before = await page.evaluate(() => location.hash);
  for (const tick of ticks)
    await page.locator(`input[value="${tick}"]`).check();
  await press(
    page,
    ticks.length === 0 ? safetyFitsWords.none : safetyFitsWords.these,
  );
  await leftBehind(page, before);
}

/** Says on the way through the questions about safety, from the first one on, that all is well but this. */
export async function sayOnTheWay(
  page: Page,
  key: SafetyKey,
  answer: string,
): Promise<void> {
  await page.goto("/#/next");
  if (key !== "now") await saySafety(page, "now", "safe");
  if (foldedKeys.some((folded) => folded === key))
    await sayFits(page, [`${key}:${answer}`]);
  else {
    if (key === "motive") await sayFits(page, []);
    await saySafety(page, key, answer);
  }
}

/** Waits until the page has gone on to something that is asked or shown. */
async function leftBehind(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    (old) => location.hash !== old && location.hash !== "#/next",
    before,
  );
}

/** Answers the question about safety on the screen. */
export async function saySafety(
  page: Page,
  key: SafetyKey,
  answer: string,
): Promise<void> {
  await page
    .getByRole("heading", { name: safetyQuestions[key].ask, exact: true })
    .waitFor();
  const before = await page.evaluate(() => location.hash);
  await page.locator(`button.option[value="${answer}"]`).click();
  await leftBehind(page, before);
}

/** Goes to a screen as a link would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** The question that stands on the screen, or null when the questions are over. */
export async function asked(page: Page): Promise<string | null> {
  await saySafe(page);
  const [, screen, key] = (await page.evaluate(() => location.hash)).split("/");
  if (screen !== "ask" || key === undefined) return null;
  await page.locator(".question").waitFor();
  return key;
}

/** Answers the question on the screen, as a person would. */
export async function give(
  page: Page,
  key: string,
  value: unknown,
): Promise<void> {
  const before = await page.evaluate(() => location.hash);
  if (key === "breakup") {
    await page.getByLabel(interviewWords.date).fill(String(value));
    await press(page, interviewWords.keepDate);
  } else if (key === "relationshipMonths") {
    await openExact(page);
    await page
      .getByLabel(interviewWords.years)
      .fill(String(Math.floor(Number(value) / 12)));
    await page
      .getByLabel(interviewWords.months)
      .fill(String(Number(value) % 12));
    await press(page, interviewWords.keep);
  } else if (isFactKey(key)) {
    await giveFact(page, key, value);
  } else throw new Error(`no such question: ${key}`);
  await leftBehind(page, before);
}

/** Opens the field behind the numbers that are one tap, where there are such. */
export async function openExact(page: Page): Promise<void> {
  const more = page.locator('button.more[aria-expanded="false"]');
  if ((await more.count()) > 0) await more.click();
}

async function giveFact(
  page: Page,
  key: keyof typeof factKinds,
  value: unknown,
): Promise<void> {
  switch (factKinds[key].kind) {
    case "choice":
    case "boolean":
      await page.locator(`button.option[value="${String(value)}"]`).click();
      return;
    case "set": {
      // "None" is no box but the button.
      const items = Array.isArray(value)
        ? value.filter((item) => item !== "none")
        : [];
      for (const item of items)
        await page.locator(`input[value="${String(item)}"]`).check();
      if (items.length === 0)
        await page.locator(".low button.main-action").click();
      else await press(page, interviewWords.keep);
      return;
    }
    case "integer":
    case "number":
      await openExact(page);
      await page
        .locator('input[inputmode="numeric"], input[inputmode="decimal"]')
        .fill(String(value));
      await press(page, interviewWords.keep);
  }
}

/** Waits for a reading that is up to date with the answers, with its curves. */
export async function readingShown(page: Page): Promise<void> {
  await page.locator('.figures[aria-busy="false"] .headline').waitFor();
  await page
    .locator(".figures svg.curve")
    .first()
    .waitFor({ state: "attached" });
}

/** Opens a chapter of the reading by its heading. */
export async function openChapter(page: Page, heading: string): Promise<void> {
  const chapter = page.locator("details.chapter", {
    has: page.getByRole("heading", { name: heading, exact: true }),
  });
  await chapter.locator("> summary").click();
}

/** A table twin by its name: its rows, cell by cell. */
export async function tableRows(page: Page, name: string): Promise<string[][]> {
  return page
    .locator(`table[aria-label="${name}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
}
