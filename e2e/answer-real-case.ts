import { addDays } from "@staying-power/case";
import type { Page } from "playwright-core";
import { give, goTo, readingShown, start } from "./walk.ts";

/** What a person in the middle of it has told: a case as long as most, with nothing that calls for care first. */
const told: Readonly<Record<string, unknown>> = {
  endedBy: "ex",
  relationshipMonths: 31,
  relationshipKind: "cohabiting",
  ageMe: 30,
  issues: ["clingy", "poor-conversation"],
  conduct: ["pleaded", "no-contact"],
  exPartner: "none",
  signals: ["warm-contact"],
};

/** Answers as that person on the app's own screens, and ends on the reading. @param today YYYY-MM-DD. */
export async function answerRealCase(page: Page, today: string): Promise<void> {
  await start(page);
  await give(page, "breakup", addDays(today, -42));
  for (const [key, value] of Object.entries(told)) {
    await goTo(page, `#/answers/${key}`);
    await page.waitForFunction(
      (to) => location.hash === to,
      `#/answers/${key}`,
    );
    await page.locator(".question").waitFor();
    await give(page, key, value);
  }
  await goTo(page, "#/reading");
  await readingShown(page);
}
