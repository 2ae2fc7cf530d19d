import { addDays, type Case } from "@staying-power/case";
import { ninetyRoomWords, oldProblemWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { ago, back, check, workedOut } from "./every-reunion.ts";
import { goTo, press } from "./walk.ts";
import { today } from "./with-visit.ts";

const facts: Case["facts"] = {
  endedBy: "ex",
  relationshipKind: "cohabiting",
  relationshipMonths: 30,
  children: false,
  ties: [],
  issues: ["clingy", "poor-conversation"],
  conduct: ["no-contact"],
  exPartner: "none",
};

const ticked = (days: number, task: string, note?: string): object => ({
  at: `${ago(days)}T19:00:00+00:00`,
  id: `${task}-${days}`,
  kind: "task",
  task,
  done: true,
  ...(note !== undefined && { note }),
});

const guitar = (days: number, what: string | null): object => ({
  at: ago(days),
  id: `guitar-${days}`,
  kind: "project",
  project: "guitar",
  area: "passion",
  what,
  slots:
    what === null
      ? []
      : [
          { day: "tuesday", part: "evening", time: "19:30" },
          { day: "thursday", part: "evening" },
        ],
});

const first = {
  "at-ease": "at-ease",
  "who-begins": "both",
  hours: "evenings",
  moods: "bad-days",
  "asks-about-me": "a-little",
};
const later = {
  "at-ease": "at-ease",
  "who-begins": "they",
  hours: "by-day",
  moods: "good-and-bad",
  "asks-about-me": "yes",
  "time-together": "ordinary",
  pace: "slow-is-fine",
};

const noted = (...days: readonly number[]) =>
  days.map((day) => ({ id: ago(day), on: ago(day) }));

interface TellingMore extends Partial<Brought> {
  readonly ninety?: object;
  readonly facts?: Case["facts"];
}

const told = (
  events: readonly object[],
  { ninety = {}, facts: said = facts, ...others }: TellingMore = {},
): Brought => {
  const theCase = { asOf: ago(300), breakup: ago(300), facts: said, events };
  return {
    // What a file holds is read again where it is brought in.
    theCase: theCase as Partial<Case>,
    ...others,
    more: {
      firstDay: ago(300),
      ninety: { acts: [], times: [], ...ninety },
      ...others.more,
    },
  };
};

const midway = [
  guitar(60, "Play the guitar"),
  back(38),
  ticked(37, "one-unasked-act"),
  ticked(36, "daily-affection"),
  ticked(30, "own-empathy", "Asked about the choir"),
  ticked(12, "be-where-you-said"),
  ticked(1, "say-thank-you-each-day"),
];

const agreement = {
  on: ago(30),
  reviewOn: addDays(today, 11),
  dates: 2,
  mineEvening: "monday",
  mineRule: "",
  theirRule: "",
};

/** What the person themselves wrote in them. */
export const ownNinety: readonly string[] = [
  "Play the guitar",
  "Asked about the choir",
  "We stopped talking",
  "Dinner in silence",
];

/** Every way in which the first ninety days can stand. */
export const everyNinety = {
  "nothing told": told([]),
  "the first day": told([back(0)]),
  "the sixth week": told([...midway, ...check(30, first), ...check(3, later)], {
    more: { reunion: { setAside: {}, agreement } },
    ninety: { times: noted(20) },
  }),
  "one number so far": told([back(10), ...check(1, first)]),
  "together on one device": told(midway, {
    ninety: {
      two: true,
      acts: [
        {
          id: `${ago(3)}:empathy:them`,
          week: ago(3),
          habit: "empathy",
          who: "them",
          act: "listen-ten-minutes",
          doneOn: ago(1),
        },
      ],
    },
  }),
  "own time gone": told([...midway, guitar(5, null)]),
  over: told([back(93), ticked(80, "one-unasked-act")]),
  "left again": told([
    back(60),
    { at: ago(1), id: "left", kind: "left-again" },
  ]),
  "let go": told([
    back(60),
    { at: ago(1), id: "go", kind: "letting-go", chosen: true },
  ]),
  "a stated no": told(midway, { given: { contact: "they-asked" } }),
  "after violence": told(midway, { given: { harm: "to-me" } }),
  "a gate that leaves numbers": told(midway, {
    given: { central: "addiction" },
  }),
} satisfies Readonly<Record<string, Brought>>;

export type NinetyTold = keyof typeof everyNinety;

/** The same problem, so many times; and one that was never named. */
const problems = {
  "a problem never noted": told([back(38)]),
  "a problem in own words": told([back(38)], {
    facts: { ...facts, issues: ["unknown"] },
    ninety: { problem: "We stopped talking", sign: "Dinner in silence" },
  }),
  "a problem nobody named": told([back(38)], {
    facts: { ...facts, issues: [] },
  }),
  "a problem once": told([back(38)], { ninety: { times: noted(4) } }),
  "a problem twice": told([back(38)], { ninety: { times: noted(12, 4) } }),
  "a problem three times": told([back(38)], {
    ninety: { times: noted(20, 12, 0) },
  }),
} satisfies Readonly<Record<string, Brought>>;

/** Puts a way in place and opens a page of the room. */
export async function openNinety(
  page: Page,
  name: NinetyTold | keyof typeof problems,
  hash = "#/ninety",
): Promise<void> {
  await bringIn(page, { ...everyNinety, ...problems }[name]);
  await goTo(page, hash);
  await page.locator("main:not([aria-busy=true]) h1").waitFor();
  await workedOut(page);
}

type Stop = (name: string) => Promise<void>;

/** Stops at each way in which the first ninety days can stand, and at each page and state of the room. */
export async function eachNinety(page: Page, stop: Stop): Promise<void> {
  for (const name of Object.keys(everyNinety)) {
    await openNinety(page, name as NinetyTold);
    await stop(name);
  }
  for (const name of Object.keys(problems)) {
    await openNinety(page, name as keyof typeof problems, "#/ninety/problem");
    await stop(name);
  }
  await openNinety(page, "the sixth week");
  for (const part of await page.locator("main details").all())
    await part.evaluate((element) => {
      element.setAttribute("open", "");
    });
  await stop("all that is folded");
  await press(page, oldProblemWords.times.again);
  await page.getByText(oldProblemWords.times.today).waitFor();
  await stop("a problem noted");
  await openNinety(page, "the sixth week", "#/ninety/weeks");
  await page.getByText(ninetyRoomWords.weeks.intro).waitFor();
  await stop("earlier weeks");
  await openNinety(page, "the first day", "#/ninety/weeks");
  await stop("no earlier weeks");
  await openNinety(page, "the sixth week", "#/today");
  await page.locator(".ninety-line a").first().waitFor();
  await stop("the day that says so");
  await openNinety(page, "over", "#/today");
  await page.locator(".ninety-line a").first().waitFor();
  await stop("the day that says it is over");
}
