import { addDays, type Case } from "@staying-power/case";
import {
  closingWords,
  hardDateWords,
  letGoWords,
  partingLetterWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { goTo, press } from "./walk.ts";
import { today } from "./with-visit.ts";

const ago = (days: number): string => addDays(today, -days);

const facts: Case["facts"] = {
  endedBy: "ex",
  relationshipKind: "cohabiting",
  relationshipMonths: 84,
  children: true,
  ties: ["home"],
  exPartner: "none",
};

const dates = [
  {
    id: "d1",
    name: "Their birthday",
    on: "1991-11-25",
    yearly: true,
    doing: "The long walk with Sam, then soup",
    place: "At my sister’s, from the evening before",
    person: "Ana",
  },
  {
    id: "d2",
    name: "The holidays",
    on: "2026-12-24",
    yearly: true,
    doing: "",
    place: "",
    person: "",
  },
];

const letters = [
  {
    id: "l1",
    at: `${ago(2)}T20:00:00.000Z`,
    text: "You slept again. You laughed on Tuesday.\n\nIf you ever want to wait again, read this first.",
  },
];

/** Someone who lets go, with children, a shared home, and seven years behind them. */
export const lettingGoCase: Brought = {
  theCase: {
    asOf: ago(60),
    breakup: ago(60),
    facts,
    events: [
      { at: ago(3), id: "go", kind: "letting-go", chosen: true },
      {
        at: ago(2),
        id: "t1",
        kind: "task",
        task: "move-the-photos",
        done: true,
      },
    ],
  },
  kit: { people: [{ id: "one", name: "Ana", number: "+44 7700 900123" }] },
  more: {
    lettingGo: { dates, rituals: [{ id: "walk" }], letters },
  },
};

/** They came back, and it ended again. */
export const endedAgainCase: Brought = {
  theCase: {
    asOf: ago(120),
    breakup: ago(120),
    facts: { ...facts, children: false, ties: [] },
    events: [
      { at: ago(40), id: "back", kind: "returned" },
      { at: ago(1), id: "again", kind: "left-again" },
    ],
  },
};

/** What the person wrote themselves, which no catalogue holds. */
export const ownWords: readonly string[] = [
  ...dates.flatMap(({ name, doing, place, person }) => [
    name,
    ...[doing, place, person].filter((text) => text !== ""),
  ]),
  ...letters.flatMap(({ text }) => text.split("\n\n")),
];

/** Goes through every state of letting go, and of a second ending, and stops at each. */
export async function everyLettingGo(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await bringIn(page, lettingGoCase);
  await page.goto("/#/letting-go");
  await page.locator(".page-letting-go .door").first().waitFor();
  await stop("letting go");
  await goTo(page, "#/let-go");
  await page.locator(".area").first().waitFor();
  await stop("its map");
  await page
    .locator("main details:not([open]) > summary")
    .evaluateAll((all) => {
      for (const summary of all)
        if (summary instanceof HTMLElement) summary.click();
    });
  await stop("its map, everything open");
  await goTo(page, "#/let-go/dates");
  await page.getByRole("heading", { name: dates[0]?.name ?? "" }).waitFor();
  await stop("dates that hurt");
  await press(page, hardDateWords.add);
  await press(page, hardDateWords.keep);
  await page.getByText(hardDateWords.missing.name).waitFor();
  await stop("a date, with a problem");
  await goTo(page, "#/let-go/rituals");
  await page.locator(".ritual").first().waitFor();
  await stop("farewells");
  await goTo(page, "#/letter");
  await page.locator("details > summary").first().click();
  await stop("a letter, opened");
  await press(page, partingLetterWords.writeNew);
  await page.getByLabel(partingLetterWords.field).fill("Dear me,");
  await page.getByText(partingLetterWords.kept, { exact: true }).waitFor();
  await stop("a letter, being written");
  await goTo(page, "#/let-go/close");
  await page
    .getByRole("heading", { name: closingWords.does.heading })
    .waitFor();
  await press(page, closingWords.now.close);
  await stop("a day to close");
  await goTo(page, "#/today");
  await page.locator(".near-date .card").waitFor();
  await stop("today, before a day that hurts");
  await goTo(page, "#/let-go/close");
  await press(page, closingWords.now.close);
  await press(page, closingWords.now.yes);
  await page.getByRole("button", { name: closingWords.closed.open }).waitFor();
  await stop("closed");
  await press(page, closingWords.closed.open);
  await page.locator(".page-today h1").waitFor();
  await bringIn(page, endedAgainCase);
  await page.goto("/#/today");
  await page.locator(".page-today .opening").waitFor();
  await stop("today, after it ended again");
  await goTo(page, "#/left-again");
  await page.locator(".page-left-again .door").first().waitFor();
  await stop("it ended again");
  await bringIn(page, {
    ...lettingGoCase,
    given: { now: "i-may-hurt-myself" },
  });
  await page.goto("/#/let-go/close");
  await page.getByText(closingWords.notNow.text).waitFor();
  await stop("a day to close, not today");
  await goTo(page, "#/let-go");
  await page.getByRole("heading", { name: letGoWords.below }).waitFor();
  await stop("its map, below words of care");
}
