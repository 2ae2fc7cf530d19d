import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addDays, type Case, parseCase } from "@staying-power/case";
import { type Range, reading } from "@staying-power/forecast";
import { pageWords } from "@staying-power/guide";
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

function rangeText({ low, high }: Range): string {
  return pageWords.range({ low: hundredths(low), high: hundredths(high) });
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
            await press(page, pageWords.question.skip);
            await page.waitForFunction(
              (old) => location.hash !== `#/ask/${old}`,
              key,
            );
          } else {
            given[key] = story.facts[key];
            await give(page, key, story.facts[key]);
          }
        }
        expect(questions[0]).toBe("breakup");
        expect(Object.keys(given).length).toBeGreaterThanOrEqual(4);

        const parsed = parseCase({
          format: "staying-power/case",
          version: 1,
          breakup,
          asOf: today,
          facts: given,
        });
        if (!parsed.ok) throw new Error(parsed.error.message);
        await readingShown(page);
        await expectSameNumbers(page, parsed.value);
      },
    );
  });
});

async function expectSameNumbers(
  page: Parameters<typeof tableRows>[0],
  person: Case,
): Promise<void> {
  const expected = reading(person, { today });
  const words = pageWords.reading;
  const { backAndStayed, backAndLeft, notBack } = expected.outcomes;

  const outcomes = await tableRows(page, words.people.heading);
  expect(outcomes.map(([, , range]) => range)).toEqual(
    [backAndStayed, backAndLeft, notBack].map(rangeText),
  );
  const counts = outcomes.map(([, about]) => Number(about));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  for (const [index, { mean }] of [
    backAndStayed,
    backAndLeft,
    notBack,
  ].entries())
    expect(Math.abs((counts[index] ?? Number.NaN) - mean * 100)).toBeLessThan(
      1,
    );
  for (const [index, mark] of [
    "backAndStayed",
    "backAndLeft",
    "notBack",
  ].entries())
    expect(await page.locator(`.hundred .mark-${mark}`).count()).toBe(
      counts[index],
    );

  const [stayed = Number.NaN, left = Number.NaN] = counts;
  const headline = await page.locator(".headline").textContent();
  expect(headline).toContain(`about ${stayed + left} `);
  expect(headline).toContain(`About ${stayed} of those ${stayed + left}`);
  expect(headline).toContain(
    pageWords.range({
      low: 100 - hundredths(notBack.high),
      high: 100 - hundredths(notBack.low),
    }),
  );

  for (const curve of ["back", "stay"] as const) {
    const rows = await tableRows(page, words[curve].heading);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [month, about, range] of rows) {
      const index = Math.round((Number(month) * 52) / 12) - 1;
      const { mean, low, high } = expected[curve];
      expect(Number(about)).toBe(hundredths(mean[index] ?? Number.NaN));
      expect(range).toBe(
        rangeText({
          mean: 0,
          low: low[index] ?? Number.NaN,
          high: high[index] ?? Number.NaN,
        }),
      );
    }
  }

  const reasons = await tableRows(page, words.reasons.heading);
  expect(reasons).toHaveLength(11);
  expect(reasons.map(([, about, range]) => [Number(about), range])).toEqual(
    expected.reasons.map(({ share }) => [
      hundredths(share.mean),
      rangeText(share),
    ]),
  );

  const paths = await tableRows(page, words.paths.heading);
  expect(paths).toHaveLength(5);
  const shownDifferences = paths
    .map((row) => row.at(-1))
    .filter((text) => text !== "");
  const differences = expected.paths.filter(({ id }) => id !== "current");
  expect(shownDifferences).toEqual(
    differences.map(({ difference: { backAndStayed: range } }) =>
      words.paths.differenceShort({
        points: hundredths(range.mean),
        low: hundredths(range.low),
        high: hundredths(range.high),
      }),
    ),
  );

  const strong = expected.pulls.filter(
    ({ back52, stay52 }) =>
      Math.max(Math.abs(back52), Math.abs(stay52)) >= 0.005,
  );
  expect(await tableRows(page, words.pulls.heading)).toHaveLength(
    strong.length,
  );
  const text = await page.locator("main").textContent();
  expect(text).toContain(`${expected.model.version}`);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
}
