import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DaySpan, SlotsAsked } from "./calls.ts";
import { cellsOf } from "./cells.ts";
import { slotsOf } from "./slots.ts";
import { clocksAlike } from "./testing/changes-of-zones.ts";
import { clockSays, slowSlots } from "./testing/slow-slots.ts";
import { instantOf } from "./wall-clock.ts";

const day = 86_400_000;
const minute = 60_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/** Around the clock, each day. */
function roundTheClock(zone: string, from: number, to: number): SlotsAsked {
  return {
    hours: {
      zone,
      weekly: everyDay.map((weekday) => ({
        weekday,
        span: { from: "00:00", to: "24:00" },
      })),
      exceptions: [],
      noticeHours: 0,
      horizonDays: 366,
      everyMinutes: 15,
      mostADay: null,
      mostAWeek: null,
    },
    kind: { minutes: 30, before: 0, after: 0 },
    taken: [],
    booked: [],
    daysOff: [],
    now: from,
    within: { from, to },
  };
}

const zones = Intl.supportedValuesOf("timeZone");

describe("slotsOf", () => {
  it("is asked of every zone, each by one whose clocks change at the same moments by as much", () => {
    const groups = clocksAlike();
    expect(groups.flatMap((group) => group.zones).toSorted()).toStrictEqual(
      zones.toSorted(),
    );
    expect(groups.length).toBeGreaterThan(90);
    // What a look at each quarter takes for others: they change some weeks, or some hours, apart.
    for (const alone of ["America/Havana", "Asia/Beirut", "Asia/Jerusalem"])
      expect(groups.map((group) => group.zones)).toContainEqual([alone]);
    // What stands for a zone shows what the zone shows, on both sides of each change.
    for (const { zone, zones: alike, changes } of groups)
      for (const other of alike) {
        const [one, two] = [clockSays(zone), clockSays(other)];
        for (const at of changes.flatMap((change) => [
          change - 5 * minute,
          change,
        ]))
          expect(two(at)).toBe(one(at));
      }
  });

  it.each([0, 1, 2, 3])(
    "offers each time that a clock shows once, over every change of every zone in twenty years (part %i)",
    (part) => {
      let changes = 0;
      const ofPart = clocksAlike().filter((_, place) => place % 4 === part);
      for (const alike of ofPart) {
        const { zone } = alike;
        const says = clockSays(zone);
        for (const change of alike.changes) {
          changes += 1;
          const asked = roundTheClock(
            zone,
            change - 60 * minute,
            change + 60 * minute,
          );
          const slots = slotsOf(asked);
          expect(slots).toStrictEqual(slowSlots(asked));
          for (const { start: at, wall } of slots) {
            expect(says(at)).toBe(wall);
            expect(instantOf(zone, wall)).toBe(at);
          }
        }
      }
      expect(changes).toBeGreaterThan(200);
    },
  );

  it("gives what a walk through time gives, whatever is open, taken, booked and off", () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const slots = slotsOf(asked);
        expect(slots).toStrictEqual(slowSlots(asked));
      }),
      { seed: 20_261_130, numRuns: 60 },
    );
  });

  it("lets calls be booked one after another, and no two share five minutes", () => {
    fc.assert(
      fc.property(
        anyAsked,
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        (asked, choices) => {
          const taken = [...asked.taken];
          const booked = [...asked.booked];
          const cells = new Set<number>();
          for (const choice of choices) {
            const slots = slotsOf({ ...asked, taken, booked });
            const slot = slots[choice % Math.max(1, slots.length)];
            if (slot === undefined) break;
            const { first, end } = cellsOf({
              ...asked.kind,
              start: slot.start,
            });
            for (let cell = first; cell < end; cell += 1) {
              expect(cells.has(cell)).toBe(false);
              cells.add(cell);
            }
            taken.push({ from: first * 5 * minute, to: end * 5 * minute });
            booked.push(slot.start);
          }
          const days = booked.map((at) =>
            clockSays(asked.hours.zone)(at).slice(0, 10),
          );
          const most = asked.hours.mostADay ?? Infinity;
          for (const each of new Set(days.slice(asked.booked.length)))
            expect(
              days.filter((other) => other === each).length,
            ).toBeLessThanOrEqual(most);
        },
      ),
      { seed: 20_261_130, numRuns: 60 },
    );
  });

  it.each([
    // The last day of 2011 but one did not come there.
    [
      "Pacific/Apia",
      "2011-12-29T22:30",
      "2011-12-31T01:00",
      [
        "2011-12-29T22:30",
        "2011-12-29T23:00",
        "2011-12-29T23:30",
        "2011-12-31T00:00",
        "2011-12-31T00:30",
      ],
    ],
    // Half an hour is leapt over, and half an hour comes twice.
    [
      "Australia/Lord_Howe",
      "2027-10-03T01:30",
      "2027-10-03T03:00",
      ["2027-10-03T01:30", "2027-10-03T02:30"],
    ],
    [
      "Australia/Lord_Howe",
      "2027-04-04T01:00",
      "2027-04-04T02:30",
      ["2027-04-04T01:00", "2027-04-04T01:30", "2027-04-04T02:00"],
    ],
    // Midnight is leapt over.
    [
      "America/Santiago",
      "2027-09-04T23:30",
      "2027-09-05T01:30",
      ["2027-09-04T23:30", "2027-09-05T01:00"],
    ],
  ])(
    "in %s offers, from %s until %s, each time that comes",
    (zone, from, to, walls) => {
      const asked = roundTheClock(
        zone,
        instantOf(zone, from),
        instantOf(zone, to),
      );
      const found = slotsOf({
        ...asked,
        hours: { ...asked.hours, everyMinutes: 30 },
      });
      expect(found.map(({ wall }) => wall)).toStrictEqual(walls);
    },
  );

  it("goes by what is otherwise before a day off, and by a day off before the week", () => {
    const zone = "Europe/Madrid";
    const from = instantOf(zone, "2027-03-01T00:00");
    const asked = roundTheClock(zone, from, from + 3 * day);
    const found = slotsOf({
      ...asked,
      hours: {
        ...asked.hours,
        weekly: [1, 2, 3].map((weekday) => ({
          weekday,
          span: { from: "09:02", to: "10:00" },
        })),
        exceptions: [
          { day: "2027-03-02", spans: [{ from: "12:00", to: "12:30" }] },
        ],
      },
      daysOff: ["2027-03-02", "2027-03-03"],
    });
    expect(found.map(({ wall }) => wall)).toStrictEqual([
      "2027-03-01T09:05",
      "2027-03-01T09:20",
      "2027-03-02T12:00",
    ]);
  });
});

const moment = fc
  .integer({ min: 0, max: 5 * 288 })
  .map((cell) => Date.UTC(2027, 2, 26) + cell * 5 * minute);
const clock = fc.integer({ min: 0, max: 96 }).map((quarter) => {
  const two = (part: number): string => `${part}`.padStart(2, "0");
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});
const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(clock, clock)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const anyDay = fc
  .integer({ min: 25, max: 31 })
  .map((date) => `2027-03-${date}`);
const some = fc.option(fc.integer({ min: 1, max: 3 }));
/** Hours over the last days of March, on which the clocks of Europe change. */
const anyAsked: fc.Arbitrary<SlotsAsked> = fc
  .record({
    zone: fc.constantFrom(
      "Europe/Madrid",
      "Europe/Dublin",
      "Asia/Kolkata",
      "Pacific/Kiritimati",
      "America/New_York",
    ),
    weekly: fc.array(
      fc.record({ weekday: fc.integer({ min: 1, max: 7 }), span: anySpan }),
      { maxLength: 9 },
    ),
    exceptions: fc.uniqueArray(
      fc.record({ day: anyDay, spans: fc.array(anySpan, { maxLength: 2 }) }),
      { maxLength: 3, selector: ({ day: name }) => name },
    ),
    noticeHours: fc.constantFrom(0, 3, 24),
    horizonDays: fc.constantFrom(1, 3, 30),
    everyMinutes: fc.constantFrom(15, 30, 50),
    mostADay: some,
    mostAWeek: some,
  })
  .chain((hours) =>
    fc.record({
      hours: fc.constant(hours),
      kind: fc.record({
        minutes: fc.constantFrom(15, 50, 90),
        before: fc.constantFrom(0, 10),
        after: fc.constantFrom(0, 15),
      }),
      taken: fc.array(
        fc.tuple(moment, moment).map(([from, to]) => ({ from, to })),
        { maxLength: 2 },
      ),
      booked: fc.array(moment, { maxLength: 2 }),
      daysOff: fc.array(anyDay, { maxLength: 1 }),
      now: moment.map((at) => at - day),
      within: moment.map((from) => ({ from, to: from + 2 * day })),
    }),
  );
