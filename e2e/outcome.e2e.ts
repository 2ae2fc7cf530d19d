import { readFile } from "node:fs/promises";
import {
  addDays,
  type Case,
  earlyCase,
  outcomeRecord,
  outcomeRecordText,
} from "@staying-power/case";
import { saidEarly } from "@staying-power/forecast";
import { outcomeLineWords, outcomeWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { eachOutcome, everyOutcome } from "./every-outcome.ts";
import { axeFindsInBoth, cutOff, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { saySafety } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const phone = { viewport: { width: 360, height: 740 } };
const { question, record, beside } = outcomeWords;
const breakup = addDays(today, -3);

async function todayOn(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(new Date(`${addDays(breakup, days)}T12:00Z`));
  await page.goto("/#/about");
  await page.reload();
  await page.goto("/#/today");
  await page.locator(".page-today h1").waitFor();
}

const asks = (page: Page) =>
  page.getByRole("link", { name: outcomeLineWords.open, exact: true });

describe("what has become of it", () => {
  it("is asked on day thirty, kept, set beside what was said, and given on as a record without a name", async () => {
    await withVisit(app, phone, async ({ page, requests }) => {
      const theCase: Partial<Case> = {
        breakup,
        facts: { endedBy: "ex", relationshipMonths: 30, children: false },
      };
      await bringIn(page, { theCase });
      await todayOn(page, 29);
      expect(await asks(page).count()).toBe(0);
      await todayOn(page, 30);
      await page.getByText(outcomeLineWords.ask[30]).waitFor();
      await asks(page).click();
      await page.getByLabel(question.states.apart).check();
      await page.getByLabel(question.feelings.mixed).check();
      await page.getByRole("button", { name: question.keep }).click();
      await page.getByText(outcomeWords.done, { exact: true }).waitFor();
      await untilStored(page, '"kind":"outcome"');
      await page.getByText(beside.now.apart(30)).waitFor();
      await page.getByText(beside.proves).waitFor();
      await page.getByRole("link", { name: beside.answer }).click();
      await saySafety(page, "now", "safe");
      await page.getByText(/^On 22 November 2026: of 100 people/).waitFor();

      const before = requests.length;
      await page.getByRole("button", { name: record.show }).click();
      const shown = await page.locator(".outcome-record").textContent();
      await page.getByRole("button", { name: record.cancel }).click();
      await page.getByText(record.cancelled).waitFor();
      await page.getByRole("button", { name: record.show }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: record.save }).click(),
      ]);
      const saved = await readFile(await file.path(), "utf8");
      expect(saved).toBe(shown);
      expect(saved).toBe(recordOf(theCase));
      expect(requests.slice(before)).toEqual([]);

      await todayOn(page, 31);
      expect(await asks(page).count()).toBe(0);
      await todayOn(page, 90);
      await page.getByText(outcomeLineWords.ask[90]).waitFor();
      await page.getByRole("button", { name: outcomeLineWords.notNow }).click();
      await asks(page).waitFor({ state: "detached" });
      await untilStored(page, '"putOffOn"');
      await todayOn(page, 104);
      await page.getByRole("button", { name: outcomeLineWords.never }).click();
      await asks(page).waitFor({ state: "detached" });
      await untilStored(page, '"never":true');
      await todayOn(page, 365);
      expect(await asks(page).count()).toBe(0);
    });
  });

  it("is answered by the keyboard alone", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, {
        theCase: { breakup: addDays(today, -40), facts: { endedBy: "ex" } },
      });
      await page.goto("/#/outcome");
      await page.locator(".page-outcome h1").waitFor();
      await tabTo(page, question.states.apart);
      await page.keyboard.press("Space");
      await tabTo(page, question.keep);
      await page.keyboard.press("Enter");
      await page.getByText(outcomeWords.done, { exact: true }).waitFor();
      // The button that was pressed is gone, and what stands there now has the focus.
      await tabTo(page, outcomeWords.undo);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: question.keep }).waitFor();
    });
  });

  it("is without a fault in every state, in one column", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        const seen: string[] = [];
        await eachOutcome(page, async (name) => {
          seen.push(name);
          expect(await axeFindsInBoth(page, name)).toEqual([]);
          expect({ name, ...(await over(page)) }).toEqual({
            name,
            page: 0,
            parts: [],
          });
          expect(await cutOff(page)).toEqual([]);
        });
        expect(seen).toEqual(Object.keys(everyOutcome));
      },
    );
  });
});

/** What the terminal makes of the same case. */
function recordOf(told: Partial<Case>): string {
  const theCase: Case = {
    format: "staying-power/case",
    version: 1,
    ...told,
    events: [{ at: addDays(breakup, 30), kind: "outcome", state: "apart" }],
  };
  const early = earlyCase(theCase);
  if (early === null) throw new Error("no early case");
  const made = outcomeRecord(theCase, {
    today: addDays(breakup, 30),
    said: saidEarly(early),
  });
  if (!made.ok) throw new Error(made.error);
  return outcomeRecordText(made.value);
}
