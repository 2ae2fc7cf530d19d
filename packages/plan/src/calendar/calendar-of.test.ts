import { addDays, weekdayIds } from "@staying-power/case";
import fc from "fast-check";
import ICAL from "ical.js";
import process from "node:process";
import { afterEach, describe, expect, it } from "vitest";
import { calendarEntries } from "./calendar-entries.ts";
import type { CalendarEntry, WeeklySlot } from "./calendar-entry.ts";
import { type CalendarInput, calendarOf } from "./calendar-of.ts";
import { type GivenOut, givenIn } from "./given-out.ts";
import { zoneClock } from "./zone-clock.ts";

const seed = { seed: 20_261_129 };
const titles = {
  review: "Lamp",
  "stop-waiting": "Lamp",
  agreement: "Lamp",
  slot: "Lamp",
  reminder: "Lamp",
};
const today = "2026-11-29";
const plain: CalendarInput = {
  entries: [],
  key: "abc",
  zone: "Europe/Madrid",
  name: "Lamp",
  titles,
  alarmMinutes: null,
  present: Date.parse("2026-11-29T08:00:00Z"),
  today,
  from: today,
  days: 90,
  before: [],
  writes: "update",
};
const slot: WeeklySlot = {
  uid: "one",
  day: "tuesday",
  time: "18:30",
  minutes: 90,
  from: today,
};
const closed = {
  state: "no-contact",
  reviews: [{ on: "2026-12-01" }, { on: "2026-12-31" }],
  stopWaiting: { on: "2027-02-01", sign: "they move to Ana", came: null },
} as const;

/** Zones on both sides of both lines, with every kind of change: half an hour, at midnight, for Ramadan, none. */
const zones = [
  "Europe/Madrid",
  "Europe/London",
  "Europe/Dublin",
  "America/New_York",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Santiago",
  "America/Asuncion",
  "America/Havana",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Kolkata",
  "Asia/Beirut",
  "Asia/Jerusalem",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Pacific/Auckland",
  "Pacific/Chatham",
];

/** Where the machine is that writes and reads: a reader takes a zone that it does not know for its own. */
const machines = ["UTC", "America/New_York", "Asia/Kolkata"];
const ownZone = process.env["TZ"];

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const part of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(part);
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      event,
      uid: event.uid,
      sequence: event.sequence,
      cancelled: part.getFirstPropertyValue("status") === "CANCELLED",
      said: part
        .getAllProperties()
        .filter(({ name }) => !["dtstamp", "sequence"].includes(name))
        .map((each) => each.toICALString())
        .concat(part.getAllSubcomponents("valarm").map(String)),
    };
  });
}

/** The moments of an event's occurrences before one, by the independent reader. */
function occurrences(event: InstanceType<typeof ICAL.Event>, before: number) {
  const found: { moment: number; shown: string; end: number }[] = [];
  const all = event.iterator();
  for (;;) {
    const at: unknown = all.next();
    if (!(at instanceof ICAL.Time)) break;
    const moment = at.toUnixTime() * 1000;
    if (moment >= before) break;
    const { endDate } = event.getOccurrenceDetails(at);
    found.push({
      moment,
      shown: at.toString().slice(0, 16),
      end: endDate.toUnixTime() * 1000,
    });
  }
  return found;
}

/** The clock of a zone in words of Intl alone, not through our own arithmetic. */
function clockSays(zone: string, moment: number): string {
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  })
    .format(moment)
    .replace(" ", "T");
}

describe("calendarOf", () => {
  afterEach(() => {
    process.env["TZ"] = ownZone;
  });

  it.each(zones.map((zone, place) => [zone, machines[place % 3]] as const))(
    "in %s each occurrence is at the promised time, over every change of the clocks for ninety days, by a machine in %s",
    (zone, machine) => {
      process.env["TZ"] = machine;
      const start = Date.parse("2026-01-01T00:00:00Z");
      const end = Date.parse("2027-12-31T00:00:00Z");
      const changes = zoneClock(zone).changes(start, end);
      const around = [
        "2026-11-29",
        ...changes.map(({ at }) =>
          addDays(new Date(at).toISOString().slice(0, 10), -45),
        ),
      ];
      for (const from of around) {
        const slots = [
          { ...slot, from, uid: "a", day: "sunday", time: "09:05" },
          { ...slot, from, uid: "b", day: "friday", time: "23:30" },
          {
            ...slot,
            from,
            uid: "c",
            day: "wednesday",
            time: "18:00",
            until: addDays(from, 89),
          },
        ] as const;
        const entries = calendarEntries({
          plan: { ...closed, reviews: [], stopWaiting: null },
          slots,
        });
        const { text } = calendarOf({ ...plain, entries, zone, from });
        const read = parsed(text);
        expect(read).toHaveLength(3);
        for (const [place, { event }] of read.entries()) {
          const { on, time } = entries[place] ?? {};
          const clock = time?.kind === "weekly" ? time.time : "";
          const found = occurrences(
            event,
            Date.parse(`${addDays(from, 90)}T00:00:00Z`),
          );
          expect(found.length).toBeGreaterThanOrEqual(12);
          for (const [week, { moment, shown, end: ends }] of found.entries()) {
            const day = addDays(on ?? "", 7 * week);
            expect(shown).toBe(`${day}T${clock}`);
            expect(clockSays(zone, moment)).toBe(`${day}T${clock}`);
            expect(ends - moment).toBe(90 * 60_000);
          }
        }
      }
    },
  );

  it("ends a slot with its last day, told in UTC", () => {
    const entries = calendarEntries({
      plan: { ...closed, reviews: [], stopWaiting: null },
      slots: [{ ...slot, from: "2027-03-01", until: "2027-04-07" }],
    });
    const { text } = calendarOf({ ...plain, entries, from: "2027-03-01" });
    expect(text).toContain("RRULE:FREQ=WEEKLY;UNTIL=20270406T163000Z;BYDAY=TU");
    const [read] = parsed(text);
    expect(
      read === undefined
        ? []
        : occurrences(read.event, Infinity).map(({ shown }) => shown),
    ).toStrictEqual(
      [2, 9, 16, 23, 30, 37].map(
        (day) => `${addDays("2027-03-01", day - 1)}T18:30`,
      ),
    );
  });

  it("says a day as a day, nothing of what it is, and no word of the person's", () => {
    const entries = calendarEntries({ plan: closed, slots: [slot] });
    const { text, entries: count } = calendarOf({
      ...plain,
      entries,
      alarmMinutes: 60,
    });
    expect(count).toBe(4);
    expect(text).toContain("DTSTART;VALUE=DATE:20261231\r\n");
    expect(text).toContain("METHOD:PUBLISH\r\n");
    expect(text.match(/^SUMMARY:Lamp\r$/gm)).toHaveLength(4);
    expect(text).not.toMatch(/\bex\b|ana|wait|contact|review|staying/i);
    const alarms = parsed(text).map(({ event }) =>
      String(
        event.component
          .getFirstSubcomponent("valarm")
          ?.getFirstPropertyValue("trigger"),
      ),
    );
    // An hour before the slot, and at nine on a whole day.
    expect(alarms.toSorted()).toStrictEqual([
      "-PT60M",
      "PT540M",
      "PT540M",
      "PT540M",
    ]);
    const dayBefore = calendarOf({ ...plain, entries, alarmMinutes: 1440 });
    expect(dayBefore.text).toContain("TRIGGER:-PT900M");
  });

  it("writes what falls within the days asked for, and keeps what was given out", () => {
    const entries = calendarEntries({ plan: closed, slots: [] });
    const ten = { ...plain, entries, days: 10 };
    expect(calendarOf(ten).entries).toBe(1);
    expect(calendarOf({ ...plain, entries, days: 90 }).entries).toBe(3);
    const { given } = calendarOf({ ...plain, entries });
    expect(calendarOf({ ...ten, before: given })).toMatchObject({
      entries: 3,
      changed: 0,
      cancelled: 0,
    });
  });

  it("refuses what is no zone, no key or no days", () => {
    for (const wrong of [
      { zone: "+02:00" },
      { zone: "Mars/Base" },
      { key: "a b" },
      { days: 0 },
    ])
      expect(() => calendarOf({ ...plain, ...wrong })).toThrow(RangeError);
  });
});

const day = fc
  .integer({ min: 0, max: 200 })
  .map((ahead) => addDays(today, ahead));
const anySlot = fc.record(
  {
    uid: fc.constantFrom("one", "two", "three", "four"),
    day: fc.constantFrom(...weekdayIds),
    time: fc.constantFrom("06:00", "18:30", "23:59"),
    minutes: fc.integer({ min: 1, max: 240 }),
    from: day,
    until: day,
  },
  { requiredKeys: ["uid", "day", "time", "minutes", "from"] },
);
const anyEntries = fc
  .record({
    state: fc.constantFrom("no-contact", "meeting", "gate", "healing", "trial"),
    reviews: fc.uniqueArray(
      day.map((on) => ({ on })),
      {
        selector: ({ on }) => on,
        maxLength: 3,
      },
    ),
    stopWaiting: fc.option(day.map((on) => ({ on, sign: "", came: null }))),
    agreement: fc.option(day, { nil: undefined }),
    slots: fc.uniqueArray(anySlot, {
      selector: ({ uid }) => uid,
      maxLength: 4,
    }),
  })
  .map(({ slots, agreement, ...plan }) =>
    calendarEntries({ plan, slots, agreement }),
  );
const anyLook = fc.record({
  alarmMinutes: fc.constantFrom(null, 0, 60, 1440),
  titles: fc.constantFrom(titles, { ...titles, review: "Look back" }),
});

/** What a calendar holds after a file was brought in, by the rules of RFC 5546, 2.1.5 and 3.2.1. */
type Held = ReadonlyMap<string, ReturnType<typeof parsed>[number]>;

function broughtIn(held: Held, text: string): Held {
  const next = new Map(held);
  for (const event of parsed(text)) {
    const there = next.get(event.uid);
    if (there === undefined || event.sequence >= there.sequence)
      next.set(event.uid, event);
  }
  return next;
}

/** When the last of it begins; a series that is over has passed as a day has. */
function lastOf(event: InstanceType<typeof ICAL.Event>): number {
  if (!event.isRecurring()) return event.startDate.toUnixTime() * 1000;
  const rule = event.component.getFirstPropertyValue("rrule");
  return rule instanceof ICAL.Recur && rule.until !== null
    ? rule.until.toUnixTime() * 1000
    : Infinity;
}

function heldAs(held: Held, from: string) {
  return [...held.values()]
    .filter(
      ({ cancelled, event }) =>
        !cancelled && lastOf(event) >= Date.parse(`${from}T00:00:00Z`),
    )
    .map(({ uid, said }) => [uid, said] as const)
    .toSorted(([one], [other]) => one.localeCompare(other));
}

describe("an update of calendarOf", () => {
  it("brought in after those before it, gives what a fresh calendar gives", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEntries, anyLook, fc.nat({ max: 20 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.boolean(),
        (steps, bySlice) => {
          let held: Held = new Map();
          let before: readonly GivenOut[] = [];
          let now = today;
          for (const [entries, look, later] of steps) {
            now = addDays(now, later);
            const input = { ...plain, ...look, entries, today: now, from: now };
            const whole = { ...input, days: 400 };
            const made = calendarOf({ ...whole, before });
            held = broughtIn(held, made.text);
            // From the file itself, or from what the app keeps.
            const fromText = givenIn(made.text);
            before = bySlice || !fromText.ok ? made.given : fromText.value;
            const fresh = broughtIn(new Map(), calendarOf(whole).text);
            expect(heldAs(held, now)).toStrictEqual(heldAs(fresh, now));
          }
        },
      ),
      { ...seed, numRuns: 200 },
    );
  });

  it("raises nothing where nothing changed, and is the same bytes", () => {
    fc.assert(
      fc.property(anyEntries, anyLook, (entries, look) => {
        const first = calendarOf({ ...plain, ...look, entries });
        const again = calendarOf({
          ...plain,
          ...look,
          entries,
          before: first.given,
        });
        expect(again.text).toBe(first.text);
        expect(again).toMatchObject({ changed: 0, cancelled: 0 });
        if (first.entries > 0)
          expect(givenIn(first.text)).toStrictEqual({
            ok: true,
            value: first.given,
          });
      }),
      seed,
    );
  });

  it("raises what changed and nothing else, and takes back what is gone once", () => {
    const entries = calendarEntries({ plan: closed, slots: [slot] });
    const { given } = calendarOf({ ...plain, entries });
    const moved = calendarEntries({
      plan: {
        ...closed,
        reviews: closed.reviews.slice(0, 1),
        stopWaiting: { ...closed.stopWaiting, on: "2027-02-08" },
      },
      slots: [slot],
    });
    const update = { ...plain, entries: moved, before: given };
    const next = calendarOf(update);
    expect(next).toMatchObject({ entries: 3, changed: 1, cancelled: 1 });
    expect(next.text.match(/SEQUENCE:1/g)).toHaveLength(2);
    expect(next.text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    const later = calendarOf({ ...update, before: next.given });
    expect(later).toMatchObject({ changed: 0, cancelled: 0 });
    expect(later.text).toBe(next.text);
    // And what comes back rises above what was taken back.
    const back = calendarOf({ ...plain, entries, before: later.given });
    expect(back.text.match(/SEQUENCE:2/g)).toHaveLength(2);
    expect(back.text).not.toContain("CANCELLED");
  });

  it.each(["no-contact", "meeting", "trial"] as const)(
    "holds the day on which two look at their agreement, while %s, and moves it after it has passed",
    (state) => {
      const entriesOn = (agreement: string | undefined) =>
        calendarEntries({ plan: { ...closed, state }, slots: [], agreement });
      const ofDay = (on: string) =>
        entriesOn(on).filter(({ kind }) => kind === "agreement");
      expect(ofDay("2026-12-10").map(({ on }) => on)).toEqual(["2026-12-10"]);
      const first = { ...plain, entries: ofDay("2026-12-10") };
      const { given } = calendarOf(first);
      const later = { ...plain, today: "2026-12-20", from: "2026-12-20" };
      const next = calendarOf({
        ...later,
        entries: ofDay("2026-12-24"),
        before: given,
      });
      expect(next).toMatchObject({ entries: 1, changed: 1, cancelled: 0 });
      // An agreement that is taken away takes its day along, whenever that was.
      expect(
        calendarOf({ ...later, entries: [], before: given }),
      ).toMatchObject({ entries: 0, cancelled: 1 });
      expect(entriesOn(undefined).map(({ kind }) => kind)).not.toContain(
        "agreement",
      );
    },
  );

  it.each(["gate", "healing"] as const)(
    "holds no day of an agreement at %s",
    (state) => {
      expect(
        calendarEntries({
          plan: { ...closed, state },
          slots: [],
          agreement: "2026-12-10",
        }),
      ).toEqual([]);
    },
  );

  it("leaves alone what has passed", () => {
    const entries = calendarEntries({ plan: closed, slots: [] });
    const { given } = calendarOf({ ...plain, entries });
    const left: readonly CalendarEntry[] = [];
    expect(
      calendarOf({
        ...plain,
        entries: left,
        today: "2026-12-02",
        before: given,
      }),
    ).toMatchObject({ cancelled: 2 });
  });
});
