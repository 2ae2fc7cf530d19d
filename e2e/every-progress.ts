import { addDays, type Case, type Event } from "@staying-power/case";
import { progressWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { goTo } from "./walk.ts";
import { today } from "./with-visit.ts";

const ago = (days: number): string => addDays(today, -days);

const at = (days: number): string => `${ago(days)}T20:00:00+00:00`;

const facts: Case["facts"] = {
  endedBy: "ex",
  relationshipKind: "cohabiting",
  relationshipMonths: 30,
  children: false,
  ties: [],
  issues: ["jealousy", "argumentative"],
  conduct: ["no-contact"],
  apology: "not-owed",
  exPartner: "none",
};

/** How it was on each of so many days before today: nothing on some of them. */
function felt(
  days: number,
  of: (day: number) => { readonly mood: number; readonly urge: number } | null,
): readonly Event[] {
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const how = of(day);
    return how === null
      ? []
      : [{ at: at(day), id: `felt-${day}`, kind: "check-in" as const, ...how }];
  });
}

const steps = [1, 3, 5, 7, 9];
const urges = [0, 3, 5, 7, 10];

/** Ups and downs that lead nowhere. */
const wavering = (day: number) => ({
  mood: steps[(day * 7 + 3) % 4] ?? 5,
  urge: urges[(day * 5 + 1) % 4] ?? 5,
});

/** Contact, what was done about jealousy, and a note. */
const happenings: readonly Event[] = [
  { at: ago(50), id: "w1", kind: "break", how: "wrote" },
  { at: ago(47), id: "w2", kind: "break", how: "called" },
  { at: ago(40), id: "s1", kind: "signal", signal: "neutral-contact" },
  { at: ago(26), id: "s2", kind: "signal", signal: "warm-contact" },
  { at: ago(26), id: "a2", kind: "answered" },
  { at: ago(20), id: "l1", kind: "signal", signal: "logistics-only" },
  {
    at: ago(4),
    id: "w3",
    kind: "break",
    how: "wrote",
    note: "It was late, and her song was on the radio.",
  },
  { at: ago(3), id: "m1", kind: "met", chance: true },
  {
    at: ago(12),
    id: "p1",
    kind: "project",
    project: "guitar",
    area: "passion",
    what: "Guitar, twenty minutes",
  },
  ...[38, 37, 35, 30, 24, 23, 21, 16, 12, 9, 5, 2].map((day): Event => ({
    at: `${ago(day)}T09:00:00+00:00`,
    id: `t${day}`,
    kind: "task",
    task: "jealousy-no-checking",
    done: true,
  })),
  ...[33, 19, 6].map((day): Event => ({
    at: `${ago(day)}T10:00:00+00:00`,
    id: `x${day}`,
    kind: "task",
    task: "slow-things-slowly",
    done: true,
  })),
];

const since = (
  days: number,
  events: readonly Event[],
  more: Partial<Brought> = {},
): Brought => ({
  theCase: { asOf: ago(days), breakup: ago(days), facts, events },
  ...more,
  more: { firstDay: ago(days), ...more.more },
});

const kit = {
  people: [],
  urges: [
    { id: "u1", at: `${ago(9)}T21:00:00Z`, kind: "write", outcome: "held" },
    { id: "u2", at: `${ago(4)}T21:00:00Z`, kind: "write", outcome: "wrote" },
    { id: "u3", at: `${ago(2)}T21:00:00Z`, kind: "look", outcome: "held" },
  ],
};

const usual = [
  ...felt(56, (day) =>
    (day > 13 && day < 19) || day % 5 === 3 ? null : wavering(day),
  ),
  ...happenings,
];

/** Weeks that were looked back at. */
const weeks = {
  wanted: true,
  day: "sunday",
  reviews: [
    {
      id: "r1",
      on: ago(14),
      hard: "The evenings, and Saturday in the flat.",
      held: "I ran twice. Ana called.",
      next: "Guitar on Tuesday.",
    },
    {
      id: "r2",
      on: ago(7),
      hard: "",
      held: "Four days without looking.",
      next: "Write down the fear before I check anything.",
    },
  ],
};

/** What the person wrote themselves, which no catalogue holds. */
export const ownWords: readonly string[] = [
  ...happenings.flatMap(({ note = [] }) => note),
  "Guitar, twenty minutes",
  ...weeks.reviews.flatMap(({ hard, held, next }) =>
    [hard, held, next].filter((text) => text !== ""),
  ),
];

/** Every kind of time that the page is made for. */
export const everyProgress: Readonly<Record<string, Brought>> = {
  "weeks without a clear change": since(56, usual, { kit }),
  "a few days": since(
    5,
    felt(3, (day) => wavering(day)),
  ),
  "clearly better": since(56, [
    ...felt(56, (day) =>
      day % 4 === 0
        ? null
        : {
            mood: day > 27 ? 3 : 7,
            urge: day > 27 ? 7 : 3,
          },
    ),
    ...happenings,
  ]),
  "clearly harder": since(56, [
    ...felt(56, (day) =>
      day % 4 === 0
        ? null
        : { mood: day > 27 ? 7 : 3, urge: day > 27 ? 3 : 10 },
    ),
  ]),
  "letting go": since(56, [
    ...usual,
    { at: ago(1), id: "go", kind: "letting-go", chosen: true },
  ]),
  "below safety words": since(56, usual, { given: { adult: "no" } }),
  "behind a no": since(56, usual, { given: { contact: "they-asked" } }),
  "in danger": since(56, usual, { given: { now: "they-may-hurt-me" } }),
};

/** Two years of entries. */
const years = since(700, [
  ...felt(700, (day) =>
    day % 3 === 0 || (day > 300 && day < 380) ? null : wavering(day),
  ),
  ...happenings,
]);

/** Puts each kind of time in place, one after another, and stops at each; then the weeks in review. */
export async function eachProgress(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  const open = async (brought: Brought, hash: string): Promise<void> => {
    await bringIn(page, brought);
    await goTo(page, hash);
    await page.locator(".page-progress h1").waitFor();
  };
  for (const [name, brought] of Object.entries(everyProgress)) {
    await open(brought, "#/progress");
    await page.locator(".page-progress .curve").first().waitFor();
    await settled(page);
    await stop(name);
  }
  await open(years, "#/progress");
  await page.getByRole("button", { name: progressWords.windows.all }).click();
  await settled(page);
  await stop("all of two years");
  await open(since(56, usual, { kit, more: { weeks } }), "#/progress/week");
  await page.locator(".week-form textarea").first().waitFor();
  await stop("the week");
  await goTo(page, "#/progress/weeks");
  await page.locator(".page-progress .card").first().waitFor();
  await stop("the weeks");
  await bringIn(page, since(8, felt(6, wavering)));
  await page.goto("/#/today");
  await page.locator(".week-line button").first().waitFor();
  await stop("the day that asks");
  await bringIn(
    page,
    since(56, usual, {
      kit,
      more: { weeks: { ...weeks, reviews: weeks.reviews.slice(0, 1) } },
    }),
  );
  await page.goto("/#/today");
  await page.locator(".week-line a").first().waitFor();
  await stop("the day of the week");
}

/** Waits until nothing on the page is still being worked out or fetched. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (working) =>
      document.querySelector('main [aria-busy="true"]') === null &&
      !document.body.innerText.includes(working),
    progressWords.reading.working,
  );
}
