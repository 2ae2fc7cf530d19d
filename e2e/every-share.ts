import {
  type CoachLink,
  parseCoachLink,
  printCoachLink,
} from "@staying-power/envelope";
import { proposalWords, shareWords, sharedWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { freshChoice } from "../packages/web/src/rooms/share/model/choice.ts";
import type { KeptParcel } from "../packages/web/src/rooms/share/model/share-kept.ts";
import { bringIn, type Brought } from "./bring-in.ts";

/** A coach's link that leads nowhere. */
export const exampleLink = printCoachLink({
  relay: "https://desk.example.org",
  door: "A".repeat(43),
  coaches: [
    { name: "Fay Montgomery-Smith", recipient: `age1${"q".repeat(58)}` },
  ],
});

const own = "I kept my promise on Tuesday, and it was harder than I thought. ";

const theCase: Brought["theCase"] = {
  breakup: "2026-09-01",
  facts: {
    endedBy: "ex",
    relationshipMonths: 30,
    issues: ["jealousy", "argumentative"],
    children: false,
  },
  events: [
    { at: "2026-11-01", id: "w", kind: "waiting", until: "2027-03-01" },
    {
      at: "2026-11-02",
      id: "t",
      kind: "if-then",
      plan: "plan",
      cue: "it is late and the house is quiet",
      response: "I put the phone in the kitchen and read two pages",
      moment: { days: ["monday", "sunday"], part: "night" },
    },
    ...Array.from({ length: 60 }, (_, day) => ({
      at: `2026-10-${String(1 + (day % 28)).padStart(2, "0")}T2${day % 4}:10:00+00:00`,
      id: `c${day}`,
      kind: "check-in" as const,
      mood: day % 10,
      urge: (day * 3) % 10,
      note: own.repeat(1 + (day % 3)),
    })),
  ],
};
const journal = {
  entries: Array.from({ length: 30 }, (_, page) => ({
    id: `j${page}`,
    at: `2026-10-${String(1 + (page % 28)).padStart(2, "0")}T21:00:00.000+00:00`,
    text: own.repeat(4),
  })),
};

/** Another parcel in each state it can be in. */
function parcel(
  { relay, coaches }: CoachLink,
  more: Partial<KeptParcel>,
): KeptParcel {
  return {
    id: "11111111-2222-4333-8444-555555555555",
    relay,
    coaches,
    capability: "A".repeat(43),
    identity: "AGE-SECRET-KEY-1",
    replyTo: `age1${"q".repeat(58)}`,
    choice: freshChoice,
    sent: [
      {
        n: 1,
        at: "2026-11-20T10:00:00.000Z",
        size: 9_000,
        days: 30,
        parts: [
          "answers",
          "events",
          "notes",
          "map",
          "readings",
          "journal",
          "safety",
        ],
        prints: [],
      },
    ],
    expiresAt: "2026-12-20T10:00:00.000Z",
    answers: [],
    decisions: [],
    ...more,
  };
}

const waiting: KeptParcel["waiting"] & object = {
  n: 1,
  at: "2026-11-21T10:00:00.000Z",
  size: 9_000,
  days: 30,
  parts: ["answers"],
  sealed: "YWdl",
  prints: [],
};

const looked: KeptParcel["looked"] & object = {
  at: "2026-11-22T11:00:00.000Z",
  expiresAt: "2026-12-20T10:00:00.000Z",
  opens: [{ n: 1, coach: "fay", at: "2026-11-21T10:00:00.000Z" }],
};

const content = {
  format: "staying-power/coach-answer",
  version: 1,
  sentAt: "2026-11-22T10:00:00.000Z",
  from: "Fay",
  text: `${own.repeat(8)}\n\n${"Donaudampfschifffahrt".repeat(6)}\n${own}`,
  proposals: [
    {
      id: "p1",
      event: {
        kind: "waiting",
        at: "2026-11-22",
        until: "2026-12-20",
        sign: own,
      },
      why: own.repeat(3),
    },
    {
      id: "p2",
      event: {
        kind: "project",
        at: "2026-11-22",
        project: "guitar",
        area: "passion",
        what: "Play the guitar",
        show: "One song, played to Ana",
        first: "Tune it",
        slots: [
          { day: "tuesday", part: "evening", time: "19:30", minutes: 30 },
        ],
      },
    },
    {
      id: "p3",
      event: { kind: "if-then", at: "2026-11-22", plan: "plan", cue: null },
    },
    { id: "p4", event: { kind: "letting-go", at: "2026-11-22", chosen: true } },
    {
      id: "p5",
      event: {
        kind: "day",
        name: "The day we met",
        on: "2026-12-24",
        yearly: true,
        doing: own,
        place: "Donaudampfschifffahrt".repeat(6),
        person: "Ana",
      },
    },
    { id: "p6", event: { kind: "ritual", ritual: "stone" } },
    { id: "p7", event: { kind: "of a later version" } },
  ],
  call: {
    at: "2026-12-02T18:00:00+01:00",
    minutes: 50,
    place: "by phone, at the number you gave me",
  },
};

interface State {
  readonly brought: Brought;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** What stands in these states that no catalogue says. */
export const ownShare: readonly string[] = [
  own.trim(),
  "Fay Montgomery-Smith",
  "Fay",
  "Kim",
  "https://desk.example.org",
  "UTC",
  "Europe/London",
  "Donaudampfschifffahrt".repeat(6),
  content.call.place,
  "The day we met",
  "Ana",
  ...content.proposals
    .flatMap(({ event }) => [event.what, event.show, event.first])
    .filter((text) => text !== undefined),
  "it is late and the house is quiet",
  "I put the phone in the kitchen and read two pages",
];

/** Every kind of state of the pages on sharing, with the longest content of each. */
export function everyShare(link: string): Readonly<Record<string, State>> {
  const to = parseCoachLink(link);
  if (to === null) throw new TypeError("no link");
  const home = "#/shared/11111111-2222-4333-8444-555555555555";
  const kept = (
    more: Partial<KeptParcel>,
    brought: Partial<Brought> = {},
  ): Brought => ({
    theCase,
    journal,
    ...brought,
    more: { share: { parcels: [parcel(to, more)] } },
  });
  const choice = {
    ...freshChoice,
    parts: ["answers", "events", "notes", "map", "readings"],
    journal: ["j1"],
    safety: true,
    name: "Kim",
    asks: own.repeat(20),
    days: 45,
  };
  const draft: Brought = {
    theCase,
    journal,
    more: { share: { parcels: [], draft: { link, choice } } },
  };
  return {
    "nothing yet": { brought: { theCase }, hash: "#/share" },
    "a link that is none": {
      brought: { theCase: { breakup: "2026-09-02" } },
      hash: "#/share",
      act: async (page) => {
        await page.getByRole("textbox").fill("https://x");
        await page.locator("main form button").click();
        await page.locator("main .problem").waitFor();
      },
    },
    "a parcel, everything open": {
      brought: draft,
      hash: "#/share",
      act: async (page) => {
        await openAll(page);
        const { readings } = shareWords.preview.sections;
        await page.getByRole("heading", { name: readings }).waitFor();
      },
    },
    "behind a no": {
      brought: { ...draft, given: { contact: "they-asked" } },
      hash: "#/share",
    },
    "in danger": {
      brought: { ...draft, given: { now: "they-may-hurt-me" } },
      hash: "#/share",
    },
    "under 18": {
      brought: { ...draft, given: { adult: "no" } },
      hash: "#/share",
    },
    "the list": { brought: kept({ waiting }), hash: "#/share" },
    waiting: { brought: kept({ sent: [], waiting, door: "x" }), hash: home },
    "waiting, and tried": {
      brought: kept({
        sent: [],
        waiting: { ...waiting, tried: true },
        door: "x",
      }),
      hash: home,
    },
    "past its day": {
      brought: kept({ expiresAt: "2026-11-22T11:00:00.000Z" }),
      hash: home,
    },
    sent: { brought: kept({}), hash: home },
    "answered, everything open": {
      brought: kept({
        looked,
        answers: [
          { n: 1, at: "2026-11-22T10:00:00.000Z", coach: "fay", content },
          { n: 2, at: "2026-11-22T10:00:00.000Z", coach: "fay", content: null },
        ],
        decisions: [{ answer: 1, place: 1, how: "declined" }],
      }),
      hash: home,
      act: proposed,
    },
    "answered behind a no": {
      brought: kept(
        {
          looked,
          answers: [
            { n: 1, at: "2026-11-22T10:00:00.000Z", coach: "fay", content },
          ],
        },
        { given: { contact: "they-asked" } },
      ),
      hash: home,
      act: proposed,
    },
    "about to be taken back": {
      brought: kept({ looked: { ...looked, opens: [] } }),
      hash: home,
      act: async (page) => {
        await page
          .getByRole("button", { name: sharedWords.change.back })
          .click();
        await page.getByText(sharedWords.change.backAsk).waitFor();
      },
    },
    "taken back": {
      brought: kept({
        ended: { at: "2026-11-22T10:00:00.000Z", why: "revoked" },
      }),
      hash: home,
    },
    gone: {
      brought: kept({ ended: { at: "2026-11-22T10:00:00.000Z", why: "gone" } }),
      hash: home,
    },
    "by a file": { brought: kept({ relay: "" }), hash: home },
    "a newer version": { brought: kept({}), hash: `${home}/newer` },
    "none of that name": { brought: { theCase }, hash: "#/shared/none" },
  };
}

/** Once what is proposed is there, which is fetched by itself. */
async function proposed(page: Page): Promise<void> {
  await page.getByRole("heading", { name: proposalWords.heading }).waitFor();
  await openAll(page);
}

/** Opens whatever is folded, one after another, since some of it holds more. */
async function openAll(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Goes to each of them, one after another, and stops there. */
export async function eachShare(
  page: Page,
  link: string,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  for (const [name, { brought, hash, act }] of Object.entries(
    everyShare(link),
  )) {
    await bringIn(page, brought);
    await page.goto(`/${hash}`);
    await page.locator(":is(.page-share, .page-shared) h1").waitFor();
    await act?.(page);
    await stop(name);
  }
}
