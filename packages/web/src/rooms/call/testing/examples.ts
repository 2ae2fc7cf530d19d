import {
  type Call,
  type CallKind,
  type Offers,
  printCoachLink,
  type Slots,
  type Wait,
} from "@staying-power/envelope";
import { noMail, noWords } from "../model/calls.ts";
import type { CallDraft, KeptCall, KeptWait } from "../model/calls-kept.ts";

/** Where nothing is. */
export const exampleRelay = "https://desk.example";
export const exampleRight = "A".repeat(43);
const coachZone = "America/Denver";

export const exampleIds = {
  call: "11111111-2222-4333-8444-555555555555",
  wait: "22222222-2222-4333-8444-555555555555",
  coach: "aaaaaaaa-2222-4333-8444-555555555555",
  kind: "bbbbbbbb-2222-4333-8444-555555555555",
} as const;

/** A coach's link to that relay, by this key. */
export function exampleLink(recipient: string): string {
  return printCoachLink({
    relay: exampleRelay,
    door: exampleRight,
    coaches: [{ name: "Anna", recipient }],
  });
}

const exampleKind: CallKind = {
  id: exampleIds.kind,
  name: "A first call",
  minutes: 50,
  before: 0,
  after: 10,
  place: "phone",
  where: "",
  price: "60 €",
  payLink: "",
};

export const exampleHeld: Call = {
  id: exampleIds.call,
  coach: { id: exampleIds.coach, name: "Anna" },
  kind: exampleKind,
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

export const exampleBooked: Call = {
  ...exampleHeld,
  state: "booked",
  holdUntil: null,
  revision: 1,
};

export function exampleOffers(recipient: string): Offers {
  return {
    coaches: [
      {
        ...exampleHeld.coach,
        zone: coachZone,
        recipient,
        kinds: [exampleKind],
        noticeHours: 24,
        horizonDays: 60,
      },
    ],
  };
}

/** Two hours on one day, and one on the next; all on the day before in Denver. */
export const exampleSlots: Slots = {
  zone: coachZone,
  slots: [
    { start: "2026-12-02T01:00:00.000Z", wall: "2026-12-01T18:00" },
    { start: "2026-12-02T02:00:00.000Z", wall: "2026-12-01T19:00" },
    { start: "2026-12-03T01:00:00.000Z", wall: "2026-12-02T18:00" },
  ],
  next: null,
};

export const exampleWaiting: Wait = {
  id: exampleIds.wait,
  coach: exampleHeld.coach,
  kind: exampleKind,
  from: "2026-11-22T00:00:00.000Z",
  to: "2026-12-20T00:00:00.000Z",
  slots: exampleSlots.slots.slice(0, 1),
};

/** A booking of a coach with this key, all typed. */
export function exampleDraft(recipient = `age1${"q".repeat(58)}`): CallDraft {
  const coach = { ...exampleHeld.coach, recipient };
  return {
    link: exampleLink(recipient),
    coach,
    kind: exampleKind,
    zone: "",
    words: { ...noWords, name: "Kim", about: "The next weeks" },
    mail: noMail,
    hold: {
      id: exampleIds.call,
      capability: exampleRight,
      coach,
      kind: exampleKind,
      start: exampleHeld.start,
      wall: exampleHeld.wall,
      coachZone,
      until: "2026-11-22T12:10:00.000Z",
      revision: 0,
    },
  };
}

export function exampleKept(more: Partial<KeptCall> = {}): KeptCall {
  return {
    id: exampleIds.call,
    relay: exampleRelay,
    capability: exampleRight,
    words: noWords,
    mail: "",
    seen: exampleBooked,
    lookedAt: "2026-11-22T11:00:00.000Z",
    ...more,
  };
}

export function exampleWait(more: Partial<KeptWait> = {}): KeptWait {
  return {
    id: exampleIds.wait,
    relay: exampleRelay,
    capability: exampleRight,
    link: exampleLink(`age1${"q".repeat(58)}`),
    recipient: `age1${"q".repeat(58)}`,
    mail: "",
    seen: exampleWaiting,
    lookedAt: "2026-11-22T11:00:00.000Z",
    ...more,
  };
}
