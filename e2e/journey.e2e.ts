import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  addDays,
  type Case,
  mayAsk,
  parseCase,
  spine,
} from "@staying-power/case";
import {
  type Curve,
  type Range,
  reading,
  type Reading,
} from "@staying-power/forecast";
import { interviewWords, locale, readingWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { asked, give, press, readingShown, start, tableRows } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

interface Story {
  readonly weeksSinceBreakup: number;
  readonly facts: Readonly<Record<string, unknown>>;
}

const file =
  process.env["STORIES"] ??
  fileURLToPath(new URL("../../shared/examples/stories.json", import.meta.url));

const madeUp: Story = {
  weeksSinceBreakup: 6,
  facts: {
    endedBy: "ex",
    relationshipMonths: 31,
    relationshipKind: "cohabiting",
    issues: ["clingy", "poor-conversation"],
    conduct: ["pleaded", "no-contact"],
    noContactWeeks: 3,
    exPartner: "none",
    signals: ["warm-contact"],
    children: false,
    ageMe: 30,
  },
};

/** The story with the most facts, and whether it is a real one. */
const { story, kind } = existsSync(file)
  ? {
      story: longest(JSON.parse(readFileSync(file, "utf8"))),
      kind: "a real case",
    }
  : { story: madeUp, kind: "a made-up case (no stories file here)" };

function longest(stories: readonly Story[]): Story {
  const [most] = stories.toSorted(
    (a, b) => Object.keys(b.facts).length - Object.keys(a.facts).length,
  );
  if (most === undefined) throw new Error("the stories file holds no story");
  return most;
}

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const hundredths = (share: number): number => Math.round(share * 100);

/** A range in whole people, which always holds the number beside it. */
function rangeText(
  { mean, low, high }: Range,
  shown: number = hundredths(mean),
): string {
  return locale.range({
    low: Math.min(shown, hundredths(low)),
    high: Math.max(shown, hundredths(high)),
  });
}

describe(`the whole way with ${kind}`, () => {
  it("asks one question at a time and shows the numbers the forecast gives for those answers", async () => {
    await withVisit(
      app,
      { viewport: { width: 390, height: 844 } },
      async ({ page }) => {
        const breakup = addDays(today, -7 * story.weeksSinceBreakup);
        const given: Record<string, unknown> = {};
        const questions: string[] = [];

        await start(page);
        for (
          let key = await asked(page);
          key !== null;
          key = await asked(page)
        ) {
          expect(questions).not.toContain(key);
          questions.push(key);
          if (key === "breakup") await give(page, key, breakup);
          else if (story.facts[key] === undefined) {
            await press(page, interviewWords.skip);
            await page.waitForFunction(
              (old) => location.hash !== `#/ask/${old}`,
              key,
            );
          } else {
            given[key] = story.facts[key];
            await give(page, key, story.facts[key]);
          }
        }
        const inPlace = spine.filter((key) => questions.includes(key));
        expect(questions.slice(0, inPlace.length)).toEqual(inPlace);
        expect(inPlace).toEqual(
          spine.filter((key) => mayAsk(key, { facts: given })),
        );
        expect(Object.keys(given).length).toBeGreaterThanOrEqual(4);

        const parsed = parseCase({
          format: "staying-power/case",
          version: 1,
          breakup,
          asOf: today,
          // What is said about safety is no longer unknown to the forecast.
          facts: { ...given, contactForbidden: "no" },
        });
        if (!parsed.ok) throw new Error(parsed.error.message);
        // After the last question comes the reading.
        await page.waitForFunction(() => location.hash === "#/reading");
        await readingShown(page);
        await expectSameNumbers(page, parsed.value);
      },
    );
  });
});

/** Holds every number of the page, read from its tables, to what the forecast gives here. */
async function expectSameNumbers(page: Page, person: Case): Promise<void> {
  const expected = reading(person, { today });
  const words = readingWords;

  const counts = await expectSameOutcomes(page, expected);
  await expectSameHeadline(page, expected, counts);
  for (const curve of ["back", "stay"] as const) {
    const rows = await tableRows(page, words[curve].heading);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [month, about, range] of rows)
      expect([about, range]).toEqual(peopleAt(expected[curve], Number(month)));
  }

  const reasons = await tableRows(page, words.reasons.heading);
  expect(reasons).toHaveLength(11);
  expect(reasons.map(([, about, range]) => [about, range])).toEqual(
    expected.reasons.map(({ share }) => [
      String(hundredths(share.mean)),
      rangeText(share),
    ]),
  );

  const others = expected.paths.filter(({ id }) => id !== "current");
  const [now, ...paths] = await tableRows(page, words.paths.heading);
  expect(now?.slice(1, 4).map(Number)).toEqual(counts);
  expect(paths.map((row) => row.at(-1))).toEqual(
    others.map(({ difference: { backAndStayed: range } }) =>
      differenceText(range),
    ),
  );

  const strong = expected.pulls.filter(
    ({ back52, stay52 }) =>
      Math.max(Math.abs(back52), Math.abs(stay52)) >= 0.005,
  );
  const pulls = await tableRows(page, words.pulls.heading);
  expect(inOrder(pulls.map((row) => row.at(-1) ?? ""))).toEqual(
    inOrder(strong.map(({ grade }) => grade)),
  );
  const text = await page.locator("main").textContent();
  expect(text).toContain(expected.model.version);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
}

const inOrder = (letters: readonly string[]): string[] =>
  letters.toSorted((a, b) => a.localeCompare(b));

/** The counts shown: whole, a hundred in all, as many marks in the picture, none one away from its share. */
async function expectSameOutcomes(
  page: Page,
  { outcomes }: Reading,
): Promise<number[]> {
  const rows = await tableRows(page, readingWords.people.heading);
  const counts = rows.map(([, about]) => Number(about));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  for (const [index, key] of (
    ["backAndStayed", "backAndLeft", "notBack"] as const
  ).entries()) {
    const count = counts[index] ?? Number.NaN;
    expect(Math.abs(count - outcomes[key].mean * 100)).toBeLessThan(1);
    expect(rows[index]?.[2]).toBe(rangeText(outcomes[key], count));
    expect(await page.locator(`.hundred .mark-${key}`).count()).toBe(count);
  }
  return counts;
}

async function expectSameHeadline(
  page: Page,
  { outcomes }: Reading,
  [
    stayed = Number.NaN,
    left = Number.NaN,
    notBack = Number.NaN,
  ]: readonly number[],
): Promise<void> {
  const headline = await page.locator(".headline").textContent();
  expect(headline).toContain(`about ${stayed + left} `);
  expect(headline).toContain(`about ${stayed} of those ${stayed + left}`);
  const back = {
    mean: 0,
    low: 1 - outcomes.notBack.high,
    high: 1 - outcomes.notBack.low,
  };
  expect(headline).toContain(`(range ${rangeText(back, 100 - notBack)})`);
  expect(headline).toContain(
    `(range ${rangeText(outcomes.backAndStayed, stayed)})`,
  );
}

function peopleAt({ mean, low, high }: Curve, month: number): [string, string] {
  const index = Math.round((month * 52) / 12) - 1;
  const [middle = Number.NaN, least = Number.NaN, most = Number.NaN] = [
    mean,
    low,
    high,
  ].map((values) => values[index]);
  return [
    String(hundredths(middle)),
    rangeText({ mean: middle, low: least, high: most }),
  ];
}

function differenceText({ mean, low, high }: Range): string {
  const [points, least, most] = [mean, low, high].map(
    (share) => `${share < 0 ? "−" : "+"}${Math.abs(hundredths(share))}`,
  );
  return `${points} (${least} to ${most})`.replace(/[+−]0\b/g, "0");
}
