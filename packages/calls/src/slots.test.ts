import { describe, expect, it } from "vitest";
import type { SlotsAsked } from "./calls.ts";
import { slotsOf } from "./slots.ts";
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

const month = 30 * day;
const start = Date.UTC(2016, 0, 1);
const probes = Array.from({ length: 244 }, (_, each) => start + each * month);

/** How the clocks of a zone stand each quarter of twenty years, in words of Intl alone. */
function standing(zone: string) {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    timeZoneName: "longOffset",
    hour: "numeric",
  });
  const offsetAt = (at: number): string =>
    format.formatToParts(at).find(({ type }) => type === "timeZoneName")
      ?.value ?? "";
  const print = probes.filter((_, each) => each % 3 === 0).map(offsetAt);
  return { zone, offsetAt, print: print.join() };
}

/** The first five minutes of each offset after another. */
function changesOf({
  offsetAt,
}: ReturnType<typeof standing>): readonly number[] {
  const offsets = probes.map(offsetAt);
  return probes.slice(1).flatMap((probe, place) => {
    const before = offsets[place];
    if (before === offsets[place + 1]) return [];
    let low = probe - month;
    let high = probe;
    while (high - low > 5 * minute) {
      const middle =
        low + Math.floor((high - low) / (10 * minute)) * 5 * minute;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    return [high];
  });
}

describe("slotsOf", () => {
  it("offers each time that a clock shows once, over every change of every zone in twenty years", () => {
    // Zones whose clocks stood alike all of the time need not be looked at twice.
    const alike = new Map(
      zones.map((zone) => standing(zone)).map((each) => [each.print, each]),
    );
    let changes = 0;
    for (const each of alike.values()) {
      const { zone } = each;
      const says = clockSays(zone);
      for (const change of changesOf(each)) {
        changes += 1;
        const asked = roundTheClock(
          zone,
          change - 75 * minute,
          change + 75 * minute,
        );
        const slots = slotsOf(asked);
        expect(slots).toStrictEqual(slowSlots(asked));
        for (const { start: at, wall } of slots) {
          expect(says(at)).toBe(wall);
          expect(instantOf(zone, wall)).toBe(at);
        }
      }
    }
    expect(alike.size).toBeGreaterThan(50);
    expect(changes).toBeGreaterThan(1000);
  });
});
