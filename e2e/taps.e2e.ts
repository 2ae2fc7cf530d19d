import { spine } from "@staying-power/case";
import { startWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { follow, press, readingShown, saySafe } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

/** From the first screen to a full reading; no more than this, by the plan of the product. */
const mostTaps = 24;

/** What is answered by one button, or a list that is ticked; an empty one says "none of these". */
type Answer = string | readonly string[];

const left: Readonly<Record<string, Answer>> = {
  breakup: "Three days ago",
  endedBy: "ex",
  relationshipKind: "dating",
  relationshipMonths: "18",
  children: "false",
  ties: [],
  issues: ["clingy"],
  ending: "torn",
  conduct: ["pleaded"],
  signals: [],
  exPartner: "none",
  ageMe: "25",
  ageEx: "25",
  earlierReunions: "0",
  noContactWeeks: "0",
  happyHistory: "true",
  exSaidRegret: "false",
  network: "neutral",
  longDistance: "false",
  ignoredRequests: "false",
  apology: "not-owed",
  issueWork: "none",
  newFocus: "false",
  exCircumstances: [],
  genderMe: "f",
  genderEx: "m",
};

const people: readonly (readonly [string, Readonly<Record<string, Answer>>])[] =
  [
    ["someone who was left", left],
    [
      "a parent whose marriage ended",
      {
        ...left,
        breakup: "A month ago",
        relationshipKind: "married",
        relationshipMonths: "120",
        children: "true",
        ties: ["home"],
        divorceFiled: "true",
        exPartner: "serious",
      },
    ],
    [
      "someone who ended it",
      { ...left, endedBy: "me", ending: "calm", breakup: "A week ago" },
    ],
  ];

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Counts every press of a finger or a mouse from here on. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset["taps"] = "0";
    addEventListener(
      "pointerdown",
      () => {
        const { dataset } = document.documentElement;
        dataset["taps"] = String(Number(dataset["taps"]) + 1);
      },
      true,
    );
  });
  return async () =>
    Number(await page.evaluate(() => document.documentElement.dataset["taps"]));
}

async function giveByTaps(page: Page, answer: Answer): Promise<void> {
  if (typeof answer === "string") {
    const byValue = page.locator(`button.option[value="${answer}"]`);
    if ((await byValue.count()) === 1) await byValue.click();
    else await press(page, answer);
  } else {
    for (const item of answer)
      await page.locator(`input[value="${item}"]`).click();
    await page.locator(".low button.main-action").click();
  }
}

describe("the way to a full reading", () => {
  it.each(people)(
    "asks the spine and takes few taps: %s",
    async (_name, answers) => {
      await withVisit(
        app,
        { viewport: { width: 360, height: 740 } },
        async ({ page }) => {
          await page.goto("/");
          await page.getByRole("link", { name: startWords.start }).waitFor();
          const taps = await countTaps(page);
          await follow(page, startWords.start);
          await saySafe(page);
          const asked: string[] = [];
          for (;;) {
            await page.waitForFunction(() =>
              /^#\/(?:ask\/|reading)/.test(location.hash),
            );
            const hash = await page.evaluate(() => location.hash);
            const key = /^#\/ask\/(\w+)$/.exec(hash)?.[1];
            if (key === undefined) break;
            asked.push(key);
            await page.locator(".question").waitFor();
            const answer = answers[key];
            if (answer === undefined) throw new Error(`no answer to ${key}`);
            await giveByTaps(page, answer);
            await page.waitForFunction((old) => location.hash !== old, hash);
          }
          await readingShown(page);
          expect(asked.slice(0, spine.length)).toEqual(spine);
          expect(new Set(asked).size).toBe(asked.length);
          if (answers["endedBy"] === "me")
            expect(asked).not.toContain("exSaidRegret");
          const count = await taps();
          expect(count).toBeGreaterThan(spine.length);
          expect(count).toBeLessThanOrEqual(mostTaps);
        },
      );
    },
  );
});
