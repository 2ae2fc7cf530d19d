import {
  type Call,
  type CallKind,
  type Offers,
  parseCoachLink,
  type Slots,
  type Wait,
} from "@staying-power/envelope";
import {
  bookedWords,
  bookWords,
  callsAheadWords,
  todayWords,
} from "@staying-power/words";
import type { Page, Route } from "playwright-core";
import { noMail, noWords } from "../packages/web/src/rooms/call/model/calls.ts";
import type {
  CallDraft,
  CallsKept,
  KeptCall,
  KeptHold,
  KeptWait,
} from "../packages/web/src/rooms/call/model/calls-kept.ts";
import { bringIn, type Brought } from "./bring-in.ts";

const own =
  "I do not know how to begin, and I would like to talk about the next weeks. ";
const coachId = "aaaaaaaa-2222-4333-8444-555555555555";
const callId = "11111111-2222-4333-8444-555555555555";
const waitId = "22222222-2222-4333-8444-555555555555";
const coachZone = "America/Denver";

const kind: CallKind = {
  id: "bbbbbbbb-2222-4333-8444-555555555555",
  name: "A first call, to see whether it fits",
  minutes: 50,
  before: 5,
  after: 10,
  place: "video",
  where: `https://meet.example.org/${"a-long-name-of-a-room-".repeat(4)}`,
  price: "60 €, or what you can; nothing if you have nothing",
  payLink: "https://pay.example.org/anna",
};
const short: CallKind = {
  ...kind,
  id: "cccccccc-2222-4333-8444-555555555555",
  name: "Fifteen minutes",
  minutes: 15,
  place: "in-person",
  where: "12 Long Street, the second door in the yard, please ring twice",
  price: "",
  payLink: "",
};

const held: Call = {
  id: callId,
  coach: { id: coachId, name: "Fay Montgomery-Smith" },
  kind,
  start: "2026-12-02T01:00:00.000Z",
  wall: "2026-12-01T18:00",
  coachZone,
  personZone: "UTC",
  state: "held",
  holdUntil: "2026-11-22T12:10:00.000Z",
  revision: 0,
  changedBy: "person",
  said: "",
  mail: { wanted: false, failed: false },
};
const booked: Call = {
  ...held,
  state: "booked",
  holdUntil: null,
  revision: 1,
};

/** Ten free days, some with many hours, one of them past midnight on the coach's clock. */
const slots: Slots = {
  zone: coachZone,
  slots: Array.from({ length: 10 }, (_, day) =>
    Array.from({ length: 1 + ((day * 3) % 7) }, (_each, hour) => {
      const at = Date.UTC(2026, 10, 24 + day * 2, 22 + hour);
      return {
        start: new Date(at).toISOString(),
        wall: new Date(at - 7 * 3_600_000).toISOString().slice(0, 16),
      };
    }),
  ).flat(),
  next: "2027-01-04T18:00:00.000Z",
};

const wait: Wait = {
  id: waitId,
  coach: held.coach,
  kind,
  from: "2026-11-23T00:00:00.000Z",
  to: "2026-12-21T00:00:00.000Z",
  slots: slots.slots.slice(0, 3),
};

/** What a page is shown with, and what the relay says to it. */
interface State {
  readonly calls: CallsKept;
  readonly given?: Brought["given"];
  readonly hash: string;
  readonly relay?: Readonly<Record<string, object>>;
  readonly act?: (page: Page) => Promise<void>;
}

const none: CallsKept = { calls: [], waits: [], links: [] };
const kept = (more: Partial<KeptCall>): CallsKept => ({
  ...none,
  calls: [
    {
      id: callId,
      relay: "https://desk.example.org",
      capability: "A".repeat(43),
      words: { name: "Kim", about: own.repeat(6), parcel: "" },
      mail: "",
      seen: booked,
      lookedAt: "2026-11-22T11:00:00.000Z",
      ...more,
    },
  ],
});

const press =
  (name: string, then: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await page.getByText(then).first().waitFor();
  };

/** What stands in these states that no catalogue says; a longer name before its beginning. */
export const ownCalls: readonly string[] = [
  own.trim(),
  held.coach.name,
  "Bea",
  "Kim",
  "kim@",
  kind.name,
  kind.price,
  kind.where,
  short.name,
  short.where,
  "https://desk.example.org",
  `${"long-".repeat(10)}name@${"mail-".repeat(8)}example.org`,
  "Denver",
  "UTC",
];

/** Every kind of state of the pages on calls, with the longest content of each. */
export function everyCall(link: string): Readonly<Record<string, State>> {
  const to = parseCoachLink(link);
  const recipient = to?.coaches[0]?.recipient ?? "";
  const coach = { ...held.coach, recipient };
  const offers: Offers = {
    coaches: [
      {
        ...coach,
        zone: coachZone,
        kinds: [kind, short],
        noticeHours: 24,
        horizonDays: 60,
      },
      {
        ...coach,
        id: "dddddddd-2222-4333-8444-555555555555",
        name: "Bea",
        zone: coachZone,
        recipient: `age1${"z".repeat(58)}`,
        kinds: [],
        noticeHours: 24,
        horizonDays: 60,
      },
    ],
  };
  const begun: CallDraft = {
    link,
    coach,
    kind,
    zone: "",
    words: noWords,
    mail: noMail,
  };
  const hold: KeptHold = {
    id: callId,
    capability: "A".repeat(43),
    coach,
    kind,
    start: held.start,
    wall: held.wall,
    coachZone,
    until: "2026-11-22T12:10:00.000Z",
    revision: 0,
  };
  const withHour: CallDraft = {
    ...begun,
    words: { name: "Kim", about: own.repeat(19), parcel: "" },
    mail: { wanted: true, to: "kim@", remind: [24] },
    hold,
  };
  const waiting = (more: Partial<KeptWait>): CallsKept => ({
    ...none,
    waits: [
      {
        id: waitId,
        relay: "https://desk.example.org",
        capability: "A".repeat(43),
        link,
        recipient,
        mail: "",
        seen: wait,
        lookedAt: "2026-11-22T11:00:00.000Z",
        ...more,
      },
    ],
  });
  const home = `#/booked/${callId}`;
  const hours = { "/v1/calls/slots": slots };
  /** In the same tab hours stay as they were asked for: then they are asked for again. */
  const seeHours = async (page: Page, then: string): Promise<void> => {
    const { look, again } = bookWords.when;
    const button = (name: string) =>
      page.getByRole("button", { name, exact: true });
    await button(look).or(button(again)).click();
    await page.getByText(then).first().waitFor();
  };
  return {
    "nothing yet": { calls: none, hash: "#/call" },
    "all of it": {
      calls: {
        ...kept({}),
        calls: [
          ...kept({}).calls,
          ...kept({ id: "past", seen: { ...booked, state: "kept" } }).calls,
        ],
        waits: waiting({}).waits,
        links: [{ id: "k", link }],
        draft: begun,
      },
      hash: "#/call",
      act: (page) => page.locator("main details > summary").first().click(),
    },
    "in danger": {
      calls: none,
      given: { now: "they-may-hurt-me" },
      hash: "#/call",
    },
    "behind a no": {
      calls: none,
      given: { contact: "they-asked" },
      hash: "#/call",
    },
    whom: { calls: { ...none, draft: { ...begun } }, hash: "#/book" },
    "what they offer": {
      calls: { ...none, draft: begun },
      hash: "#/book",
      relay: { "/v1/calls/offers": offers },
      act: press(bookWords.who.ask, bookWords.who.times),
    },
    "hours as a list": {
      calls: { ...none, draft: begun },
      hash: "#/book/when",
      relay: hours,
      act: (page) => seeHours(page, bookWords.when.later),
    },
    "hours as a calendar": {
      calls: { ...none, draft: begun },
      hash: "#/book/when",
      relay: hours,
      act: async (page) => {
        await seeHours(page, bookWords.when.later);
        await press(bookWords.when.grid, bookWords.when.gridNote)(page);
      },
    },
    "no hours": {
      calls: { ...none, draft: begun },
      hash: "#/book/when",
      relay: { "/v1/calls/slots": { ...slots, slots: [] } },
      act: (page) => seeHours(page, bookWords.when.none),
    },
    "the form": { calls: { ...none, draft: withHour }, hash: "#/book/form" },
    "the form, its hour passed": {
      calls: {
        ...none,
        draft: {
          ...withHour,
          hold: { ...hold, until: "2026-11-22T11:00:00.000Z" },
        },
      },
      hash: "#/book/form",
    },
    "waiting is offered": {
      calls: { ...none, draft: begun },
      hash: "#/book/wait",
    },
    booked: { calls: kept({}), hash: home },
    "moved by the coach": {
      calls: kept({
        seen: {
          ...booked,
          changedBy: "coach",
          said: own.repeat(5),
          mail: { wanted: true, failed: true },
        },
        mail: `${"long-".repeat(10)}name@${"mail-".repeat(8)}example.org`,
        was: {
          start: "2026-12-03T01:00:00.000Z",
          wall: "2026-12-02T18:00",
          by: "coach",
        },
      }),
      hash: home,
    },
    "about to be cancelled": {
      calls: kept({}),
      hash: home,
      act: press(bookedWords.cancel.go, bookedWords.cancel.said),
    },
    "another address": {
      calls: kept({
        seen: { ...booked, mail: { wanted: true, failed: true } },
        mail: `${"long-".repeat(10)}name@${"mail-".repeat(8)}example.org`,
      }),
      hash: home,
      act: press(bookedWords.address.go, bookedWords.address.send),
    },
    "about to be deleted there": {
      calls: kept({ seen: { ...booked, state: "cancelled", said: own } }),
      hash: home,
      act: press(bookedWords.forget.go, bookedWords.forget.stays),
    },
    "another hour": {
      // Its own relay is asked, and not that of a coach's link.
      calls: kept({ relay: to?.relay ?? "" }),
      hash: `${home}/move`,
      relay: { [`/v1/calls/${callId}/slots`]: slots },
      act: (page) => seeHours(page, bookWords.when.later),
    },
    "cancelled by the coach": {
      calls: kept({
        seen: { ...booked, state: "cancelled", changedBy: "coach", said: own },
      }),
      hash: home,
    },
    "did not meet": {
      calls: kept({ seen: { ...booked, state: "no-show" } }),
      hash: home,
    },
    "by its link": {
      calls: {
        ...none,
        calls: [
          {
            id: callId,
            relay: "https://desk.example.org",
            capability: "A".repeat(43),
            words: noWords,
            mail: "",
          },
        ],
      },
      hash: home,
    },
    "waiting, hours free": { calls: waiting({}), hash: `#/waited/${waitId}` },
    "waiting, ended": {
      calls: waiting({ gone: "2026-11-22T11:00:00.000Z" }),
      hash: `#/waited/${waitId}`,
    },
    "on the day": {
      calls: { ...kept({}), waits: waiting({}).waits },
      hash: "#/today",
      act: (page) =>
        page.getByRole("link", { name: todayWords.calls }).waitFor(),
    },
    "on a day in danger": {
      calls: { ...kept({}), waits: waiting({}).waits },
      given: { now: "they-may-hurt-me" },
      hash: "#/today",
      act: (page) =>
        page
          .getByRole("link", { name: callsAheadWords.wait(held.coach.name) })
          .waitFor(),
    },
    "none of that name": { calls: none, hash: "#/booked/none" },
  };
}

/** Goes to each of them, one after another, and stops there; in the place of a relay stands what it says. */
export async function eachCall(
  page: Page,
  link: string,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  const relay = parseCoachLink(link)?.relay ?? "";
  let said: NonNullable<State["relay"]> = {};
  const answer = async (route: Route): Promise<void> => {
    const found = said[new URL(route.request().url()).pathname];
    await route.fulfill({
      status: found === undefined ? 404 : 200,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-allow-headers": "authorization,content-type",
      },
      json: found ?? {},
    });
  };
  await page.route(`${relay}/**`, answer);
  for (const [place, [name, state]] of Object.entries(
    everyCall(link),
  ).entries()) {
    said = state.relay ?? {};
    await bringIn(page, {
      // Another day each time: what is here already is not brought in.
      theCase: { breakup: `2026-09-${String(place + 1).padStart(2, "0")}` },
      ...(state.given === undefined ? {} : { given: state.given }),
      more: { calls: state.calls },
    });
    await page.goto(`/${state.hash}`);
    await page
      .locator(
        ":is(.page-call, .page-book, .page-booked, .page-waited, .page-today) h1",
      )
      .waitFor();
    await state.act?.(page);
    await stop(name);
  }
  await page.unroute(`${relay}/**`, answer);
}
