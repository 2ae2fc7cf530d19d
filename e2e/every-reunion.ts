import { addDays, type Case, type Event } from "@staying-power/case";
import { calendarWords, reunionRoomWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { goTo } from "./walk.ts";
import { today } from "./with-visit.ts";

/** A day so long before that of the tests. */
export const ago = (days: number): string => addDays(today, -days);

const facts: Case["facts"] = {
  endedBy: "ex",
  relationshipKind: "cohabiting",
  relationshipMonths: 30,
  children: false,
  ties: [],
  issues: ["clingy"],
  conduct: ["no-contact"],
  exPartner: "none",
};

/** They came back so many days ago. */
export const back = (days: number): Event => ({
  at: ago(days),
  id: "back",
  kind: "returned",
});

/** The answers of one day, by question. */
export const check = (
  days: number,
  given: Readonly<Record<string, string>>,
): readonly object[] =>
  Object.entries(given).map(([question, answer]) => ({
    at: `${ago(days)}T19:00:00+00:00`,
    id: `${question}-${days}`,
    kind: "reunion",
    question,
    answer,
  }));

/** In need, in the evening, and little about the person. */
const mirage = {
  "at-ease": "at-ease",
  "how-back": "in-need",
  "change-before": "alone-more",
  "i-did-before": "pleaded",
  "who-begins": "me",
  hours: "evenings",
  moods: "bad-days",
  "asks-about-me": "hardly",
  "time-together": "nights-in",
  "old-problem": "forget-it",
  noticed: "no",
  "my-reason": "lonely",
  "my-part": "partly",
};

/** Daylight, curiosity, the old problem named. */
const real = {
  "at-ease": "at-ease",
  "who-begins": "they",
  hours: "by-day",
  moods: "good-and-bad",
  "asks-about-me": "yes",
  "time-together": "ordinary",
  "old-problem": "own-part",
  noticed: "unasked",
  pace: "slow-is-fine",
  plans: "ahead",
  "my-reason": "love",
  "my-part": "know-it",
};

const halfway = {
  "who-begins": "both",
  hours: "by-day",
  moods: "on-and-off",
  "asks-about-me": "a-little",
  "old-problem": "named",
  pace: "slow-is-fine",
};

const agreement = {
  on: ago(3),
  reviewOn: addDays(today, 11),
  dates: 2,
  mineEvening: "tuesday",
  theirEvening: "thursday",
  checkIn: "sunday",
  mineRule: "If something hurts, I say it the same week.",
  theirRule: "",
};

const told = (
  events: readonly object[],
  more: Partial<Brought> = {},
  broke: string = ago(120),
): Brought => {
  const theCase = { asOf: broke, breakup: broke, facts, events };
  return {
    // What a file holds is read again where it is brought in.
    theCase: theCase as Partial<Case>,
    ...more,
    more: { firstDay: broke, ...more.more },
  };
};

/** Every kind of return that the rooms are made for. */
export const everyReunion = {
  "nothing told": told([]),
  "they asked": told([
    { at: ago(2), id: "s", kind: "signal", signal: "asked-to-return" },
  ]),
  "just back": told([back(2)]),
  "a first check": told([back(20), ...check(1, mirage)]),
  "a mirage that ends": told([
    back(60),
    ...check(56, mirage),
    ...check(28, mirage),
    ...check(2, mirage),
    { at: ago(1), id: "left", kind: "left-again" },
  ]),
  "a mirage that turns real": told([
    back(60),
    ...check(56, mirage),
    ...check(40, halfway),
    ...check(24, real),
    ...check(2, real),
  ]),
  "a sound return": told([back(40), ...check(30, real), ...check(2, real)], {
    more: { reunion: { setAside: {}, agreement } },
  }),
  "a day to look at it again": told(
    [back(60), ...check(30, real), ...check(2, real)],
    {
      more: {
        reunion: {
          setAside: {},
          agreement: { ...agreement, on: ago(40), reviewOn: ago(1) },
        },
      },
    },
  ),
  "after a year": told(
    [back(380), ...check(30, real), ...check(2, real)],
    {},
    ago(500),
  ),
  "a return after violence": told([back(20), ...check(2, real)], {
    given: { harm: "to-me" },
  }),
  "a stated no": told([back(20), ...check(2, real)], {
    given: { contact: "they-asked" },
  }),
  "a gate that leaves numbers": told([back(20), ...check(2, real)], {
    given: { central: "addiction" },
  }),
  "a second return": told([
    back(60),
    ...check(40, mirage),
    ...check(26, mirage),
    ...check(13, mirage),
    { at: ago(12), id: "left", kind: "left-again" },
    { at: ago(1), id: "again", kind: "returned" },
  ]),
  "a fortnight later": told([back(40), ...check(15, mirage)]),
} satisfies Readonly<Record<string, Brought>>;

export type ReunionTold = keyof typeof everyReunion;

/** Puts a kind of return in place and opens a page of the room. */
export async function openReunion(
  page: Page,
  name: ReunionTold,
  hash = "#/reunion",
): Promise<void> {
  await bringIn(page, everyReunion[name]);
  await goTo(page, hash);
  await page.locator("main:not([aria-busy=true]) h1").waitFor();
  await workedOut(page);
}

/** Waits until nothing on the page is still being worked out. */
export async function workedOut(page: Page): Promise<void> {
  await page.waitForFunction(
    (working) =>
      document.querySelector('main [aria-busy="true"]') === null &&
      !document.body.innerText.includes(working),
    reunionRoomWords.working,
  );
}

/** Stops at each kind of return, and at each page of the room. */
export async function eachReunion(page: Page, stop: Stop): Promise<void> {
  await eachReturn(page, stop);
  await eachReunionPage(page, stop);
}

type Stop = (name: string) => Promise<void>;

/** Puts each kind of return in place, one after another, and stops at each. */
export async function eachReturn(page: Page, stop: Stop): Promise<void> {
  for (const name of Object.keys(everyReunion)) {
    await openReunion(page, name as ReunionTold);
    await stop(name);
  }
}

/** Stops at every page of the room that is not what the answers come to. */
export async function eachReunionPage(page: Page, stop: Stop): Promise<void> {
  await openReunion(page, "a mirage that turns real");
  for (const chapter of await page.locator("details.chapter").all())
    await chapter.evaluate((part) => {
      part.setAttribute("open", "");
    });
  await stop("all chapters");
  await openReunion(page, "just back", "#/reunion/ask");
  await stop("a question");
  await openReunion(page, "a mirage that turns real", "#/reunion/earlier");
  await stop("earlier checks");
  await openReunion(page, "just back", "#/reunion/agreement");
  await stop("an empty page to sign");
  await openReunion(page, "a sound return", "#/reunion/agreement");
  await stop("a page to sign");
  await goTo(page, "#/calendar");
  await page
    .getByRole("heading", { name: calendarWords.heading, level: 1 })
    .waitFor();
  await stop("its day in a calendar");
  await openReunion(page, "a fortnight later", "#/today");
  await page.locator(".reunion-line a").first().waitFor();
  await stop("the day that says so");
}
