import {
  careWords,
  checkWords,
  interviewWords,
  safetyFitsWords,
  frameWords,
  startWords,
} from "@staying-power/words";
import type { Locator, Page } from "playwright-core";
import { withStyle } from "../screen-faults.ts";
import { goTo, readingShown } from "../walk.ts";
import type { Answer, FirstHour } from "./first-hours.ts";
import { type Hands, keyboard, touch } from "./hands.ts";

/** What one first hour took. Heights are pixels from the top of the page. */
export interface HourTaken {
  /** From the first screen to a number that can be called. */
  readonly help: { readonly taps: number; readonly at: number };
  /** From the first screen to the reading; null where a gate withholds it. */
  readonly reading: ReadingTaken | null;
  /** From a text in the box to what is to be done with it first; null after a no, where there is no box. */
  readonly message: MessageTaken | null;
}

interface MessageTaken {
  readonly taps: number;
  readonly verdictAt: number;
  readonly buttonEndsAt: number;
  readonly words: number;
}

interface ReadingTaken {
  readonly taps: number;
  readonly asked: readonly string[];
  /** What the machine took, with no time to read or think. */
  readonly seconds: number;
  /** All that there was to read on the way. */
  readonly wordsOnTheWay: number;
  readonly words: number;
  readonly buttonsEndAt: number;
  readonly height: number;
}

/** Goes through a first hour as this person would, from an empty profile. */
export async function walkFirstHour(
  page: Page,
  hour: FirstHour,
): Promise<HourTaken> {
  const hands = (): Hands =>
    hour.keyboard === undefined ? touch() : keyboard(page);
  await page.goto("/");
  await page.getByRole("link", { name: startWords.help }).waitFor();
  if (hour.keyboard !== undefined)
    await withStyle(page, `html{font-size:${hour.keyboard.letters}px}`);
  const help = await toHelp(page, hands());
  await goTo(page, "#/");
  let reading = await toReading(page, hour, startWords.start, hands());
  if (hour.later !== undefined) {
    await page.clock.setFixedTime(new Date(`${hour.later.day}T12:00:00Z`));
    await page.goto("about:blank");
    await page.goto("/");
    reading = await toReading(page, hour, frameWords.nav.reading, hands());
  }
  const message = await toMessage(page, hour.draft, hands());
  return { help, reading, message };
}

const link = (page: Page, name: string): Locator =>
  page.getByRole("link", { name, exact: true });
const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** How many words can be read on the screen. */
async function wordsOn(page: Page): Promise<number> {
  const text = await page.locator("main").innerText();
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

const topOf = (part: Locator): Promise<number> =>
  part.evaluate((box) => Math.round(box.getBoundingClientRect().top + scrollY));
const endOf = (part: Locator): Promise<number> =>
  part.evaluate((box) =>
    Math.round(box.getBoundingClientRect().bottom + scrollY),
  );

async function toHelp(page: Page, hands: Hands): Promise<HourTaken["help"]> {
  await hands.press(link(page, startWords.help));
  // The first numbers are there at once; where the whole list has taken their place they stand for good.
  await page.locator("main .help select").first().waitFor();
  const call = page.locator('main a[href^="tel:"]').first();
  return { taps: hands.count(), at: await topOf(call) };
}

/** Goes through the door and says what is asked, until the reading stands or is seen to be withheld. */
async function toReading(
  page: Page,
  hour: FirstHour,
  door: string,
  hands: Hands,
): Promise<ReadingTaken | null> {
  const begun = performance.now();
  const asked: string[] = [];
  let wordsOnTheWay = 0;
  await hands.press(link(page, door));
  for (;;) {
    const hash = await here(page);
    const goOn = link(page, careWords.carryOn);
    const mayGoOn = (await goOn.count()) > 0;
    if (hash.startsWith("#/care") && !mayGoOn) return null;
    if (hash.startsWith("#/reading")) break;
    wordsOnTheWay += await wordsOn(page);
    const key = /^#\/ask\/(\w+)$/.exec(hash)?.[1];
    if (mayGoOn) await hands.press(goOn);
    else if (key === undefined) await giveSafety(page, hour, hands);
    else {
      asked.push(key);
      const answer = hour.answers[key];
      if (answer === undefined) throw new Error(`no answer to ${key}`);
      await give(page, answer, hands);
    }
    await page.waitForFunction(
      (old) => location.hash !== old && location.hash !== "#/next",
      hash,
    );
  }
  const shown = await readingTaken(page);
  const seconds = (performance.now() - begun) / 1000;
  return { ...shown, taps: hands.count(), asked, seconds, wordsOnTheWay };
}

/** Where one is, once the screen of that address stands. */
async function here(page: Page): Promise<string> {
  await page.waitForFunction(() =>
    /^#\/(?:ask\/|reading|care|safety\/)/.test(location.hash),
  );
  const hash = await page.evaluate(() => location.hash);
  if (hash.startsWith("#/ask/")) await page.locator(".question").waitFor();
  else await page.locator("main h1").waitFor();
  return hash;
}

/** Says what fits where several questions stand together, and to the others that nothing is wrong. */
async function giveSafety(
  page: Page,
  { fits }: FirstHour,
  hands: Hands,
): Promise<void> {
  const options = page.locator("button.option");
  const none = button(page, safetyFitsWords.none);
  await options.or(none).first().waitFor();
  if ((await none.count()) === 0) {
    await hands.press(options.first());
    return;
  }
  for (const tick of fits)
    await hands.press(page.locator(`input[value="${tick}"]`));
  await hands.press(
    fits.length === 0 ? none : button(page, safetyFitsWords.these),
  );
}

async function give(page: Page, answer: Answer, hands: Hands): Promise<void> {
  if (typeof answer === "string") {
    const byValue = page.locator(`button.option[value="${answer}"]`);
    await hands.press(
      (await byValue.count()) === 1 ? byValue : button(page, answer),
    );
    return;
  }
  for (const item of answer)
    await hands.press(page.locator(`input[value="${item}"]`));
  await hands.press(
    answer.length === 0
      ? page.locator(".low button.main-action")
      : button(page, interviewWords.keep),
  );
}

async function readingTaken(
  page: Page,
): Promise<Pick<ReadingTaken, "words" | "buttonsEndAt" | "height">> {
  await readingShown(page);
  return {
    words: await wordsOn(page),
    buttonsEndAt: await endOf(page.locator(".next-steps").first()),
    height: await page.evaluate(() => document.documentElement.scrollHeight),
  };
}

async function toMessage(
  page: Page,
  draft: string,
  hands: Hands,
): Promise<MessageTaken | null> {
  await goTo(page, "#/check");
  const box = page.getByLabel(checkWords.label);
  const no = page.getByText(checkWords.lines["not-to-send"].text);
  await box.or(no).first().waitFor();
  if ((await box.count()) === 0) return null;
  await box.fill(draft);
  const verdict = page.locator(".check-verdict");
  const main = page.locator("main .main-action, main .check-wide").first();
  await main.waitFor();
  await verdict.getByRole("heading").first().waitFor();
  const taken = {
    verdictAt: await topOf(verdict),
    buttonEndsAt: await endOf(main),
    words: await wordsOn(page),
  };
  await hands.press(main);
  return { ...taken, taps: hands.count() };
}
