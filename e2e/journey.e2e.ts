import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  addDays,
  type Case,
  mayAsk,
  parseCase,
  spine,
} from "@staying-power/case";
import { reading } from "@staying-power/forecast";
import {
  howMany,
  interviewWords,
  locale,
  plainText,
  readingWords,
  shortGrades,
  type WholePeople,
  wholeReading,
  type WholeReading,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  asked,
  give,
  goTo,
  press,
  readingShown,
  start,
  tableRows,
} from "./walk.ts";
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

describe("a reading at first sight", () => {
  it("ends in two buttons above the bar, and is short while its chapters are shut", async () => {
    await withVisit(
      app,
      { viewport: { width: 360, height: 740 } },
      async ({ page }) => {
        await start(page);
        await give(page, "breakup", "2026-10-01");
        await goTo(page, "#/reading");
        await readingShown(page);
        const bar = await page.locator("nav").last().boundingBox();
        const buttons = await page.locator(".next-steps").boundingBox();
        expect(buttons).not.toBeNull();
        expect((buttons?.y ?? 0) + (buttons?.height ?? 0)).toBeLessThan(
          bar?.y ?? 0,
        );
        expect(bar?.y).toBeGreaterThan(600);
        expect(
          await page.evaluate(() => document.documentElement.scrollHeight),
        ).toBeLessThanOrEqual(1500);
        for (const [button, { heading }] of [
          [readingWords.first.why, readingWords.chapters.pulls],
          [readingWords.first.today, readingWords.chapters.paths],
        ] as const) {
          await press(page, button);
          const chapter = page.locator("details.chapter[open]", {
            has: page.getByRole("heading", { name: heading, exact: true }),
          });
          await chapter.waitFor();
        }
      },
    );
  });
});

/** Holds every number of the page, read from its words and its tables, to what the forecast gives here. */
async function expectSameNumbers(page: Page, person: Case): Promise<void> {
  const expected = reading(person, { today });
  const whole = wholeReading(expected);
  const words = readingWords;
  const { chapters } = words;

  await expectSameFirstScreenful(page, whole);
  for (const curve of ["back", "stay"] as const) {
    const rows = await tableRows(page, words[curve].heading);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    const byMonth = curve === "back" ? whole.backByMonth : whole.stayByMonth;
    for (const [month, about, range] of rows)
      expect([about, range]).toEqual(
        cells(byMonth.find((people) => people.month === Number(month))),
      );
  }

  const reasons = await tableRows(page, chapters.reasons.heading);
  expect(reasons).toHaveLength(11);
  expect(reasons.map(([, about, range]) => [about, range])).toEqual(
    whole.reasons.map(cells),
  );

  const others = whole.paths.filter(({ id }) => id !== "current");
  const [now, ...paths] = await tableRows(page, words.paths.heading);
  expect(now?.slice(1, 4).map(Number)).toEqual(countsOf(whole));
  expect(paths.map((row) => row.at(-1))).toEqual(
    // What the person does already is compared with nothing.
    others.map(({ id, difference: { backAndStayed } }) =>
      expected.paths.some((path) => path.id === id && path.present)
        ? ""
        : words.paths.differenceShort(backAndStayed),
    ),
  );

  const strong = whole.pulls.filter(
    ({ back, stay }) => back !== 0 || stay !== 0,
  );
  const pulls = await tableRows(page, chapters.pulls.heading);
  expect(inOrder(pulls.map((row) => row.at(-1) ?? ""))).toEqual(
    inOrder(strong.map(({ grade }) => shortGrades[grade])),
  );
  const text = await page.locator("main").textContent();
  expect(text).toContain(expected.model.version);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
}

const inOrder = (letters: readonly string[]): string[] =>
  letters.toSorted((a, b) => a.localeCompare(b));

const outcomes = ["backAndStayed", "backAndLeft", "notBack"] as const;

function countsOf(whole: WholeReading): number[] {
  return outcomes.map((key) => whole.outcomes[key].about);
}

function cells(people: WholePeople | undefined): string[] {
  return people === undefined
    ? []
    : [String(people.about), locale.range(people)];
}

/** The sentence, the two numbers with their ranges, and a hundred marks: nothing has to be opened for them. */
async function expectSameFirstScreenful(
  page: Page,
  whole: WholeReading,
): Promise<void> {
  const { first, saying } = readingWords;
  expect(await page.locator(".headline").textContent()).toBe(
    saying[howMany(whole, "apart")](true),
  );
  expect(await page.locator(".counts li").allTextContents()).toEqual(
    [first.back(whole.back), first.stayed(whole.outcomes.backAndStayed)].map(
      plainText,
    ),
  );
  for (const [index, key] of outcomes.entries())
    expect(await page.locator(`.hundred .mark-${key}`).count()).toBe(
      countsOf(whole)[index],
    );
}
