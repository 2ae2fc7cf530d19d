import { safetyAnswer, safetyKeys } from "@staying-power/care";
import type { Case } from "@staying-power/case";
import { importWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { slices } from "../packages/web/src/app/slices.ts";
import { backupText } from "../packages/web/src/keep/backup/backup-text.ts";
import { freshRecord } from "../packages/web/src/keep/read-record.ts";

/** What is said of safety by someone of whom nothing is wrong. */
const nothingWrong = {
  now: "safe",
  harm: "no",
  contact: "no",
  adult: "yes",
  central: "no",
  committed: "no",
  motive: "love",
} as const;

/** What is brought in. */
export interface Brought {
  readonly theCase: Partial<Case>;
  /** What is said about safety beside it, where something is wrong. */
  readonly given?: Readonly<Record<string, string>>;
  /** What stands in the kit. */
  readonly kit?: object;
  /** What was written in the journal for oneself. */
  readonly journal?: object;
  /** What else of the record is not as it is at first. */
  readonly more?: object;
}

/** Puts a case in place of what is here by the page that brings backups in, as a person with a file would. */
export async function bringIn(
  page: Page,
  { theCase, given = {}, kit = {}, journal = {}, more = {} }: Brought,
): Promise<void> {
  const day = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  const facts = theCase.facts ?? {};
  const answers: Readonly<Record<string, string>> = {
    ...nothingWrong,
    ...given,
  };
  const record = {
    ...freshRecord(day, slices),
    case: { format: "staying-power/case", version: 1, ...theCase },
    safety: Object.fromEntries(
      safetyKeys.map((key) => [
        key,
        safetyAnswer(key, answers[key] ?? "", facts, { today: day }),
      ]),
    ),
    kit,
    journal,
    ...more,
  };
  // From elsewhere, so that it is the page as it stands at first.
  await page.goto("/#/about");
  await page.goto("/#/mine/import");
  await page.getByLabel(importWords.file, { exact: true }).setInputFiles({
    name: "backup.json",
    mimeType: "application/json",
    buffer: Buffer.from(backupText(record, day)),
  });
  await page
    .getByRole("button", { name: importWords.bring, exact: true })
    .or(page.getByRole("button", { name: importWords.replace, exact: true }))
    .click();
  await page.getByText(importWords.done.replace).waitFor();
}
