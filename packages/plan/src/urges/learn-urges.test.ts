import { addDays } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestUrges, learnUrges, urgeDays, urgeLooks } from "./learn-urges.ts";
import type { UrgeMoment } from "./sittings.ts";
import { urgePlaces, urgeTriggers } from "./urge-kinds.ts";

const today = "2026-11-22";

/** One on each day before today, the newest last, at these hours. */
function nightly(
  hours: readonly number[],
  more: Omit<UrgeMoment, "at"> = {},
): readonly UrgeMoment[] {
  return hours.map((hour, place) => ({
    at: `${addDays(today, place + 1 - hours.length)}T${String(hour).padStart(2, "0")}:20:00+01:00`,
    ...more,
  }));
}

const learn = (
  hard: readonly UrgeMoment[],
  calm: readonly UrgeMoment[] = [],
  day = today,
) => learnUrges({ hard, calm, today: day });

const nights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => [22, 23, 0][place % 3] ?? 0);

const moment: fc.Arbitrary<UrgeMoment> = fc
  .record({
    day: fc.integer({ min: 0, max: 120 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    offset: fc.constantFrom("Z", "+01:00", "-08:00", "+13:00"),
    place: fc.option(fc.constantFrom(...urgePlaces), { nil: undefined }),
    trigger: fc.option(fc.constantFrom(...urgeTriggers), { nil: undefined }),
  })
  .map(({ day, minute, offset, place, trigger }) => {
    const at = new Date(Date.UTC(2026, 7, 1 + day, 0, minute));
    return {
      at: `${at.toISOString().slice(0, 19)}${offset}`,
      ...(place !== undefined && { place }),
      ...(trigger !== undefined && { trigger }),
    };
  });
const log = fc.array(moment, { maxLength: 60 });

describe("learnUrges", () => {
  it("finds the hours that stand out, over midnight, with their count", () => {
    const { hours, of, byHour } = learn(nightly([...nights(12), 9, 15, 18]));
    expect(hours).toEqual({
      days: "all",
      from: 22,
      length: 3,
      count: 12,
      of: 15,
    });
    expect(of).toBe(15);
    expect([byHour[22], byHour[23], byHour[0], byHour[9]]).toEqual([
      4, 4, 4, 1,
    ]);
  });

  it("finds nothing where the hours of the day are all alike", () => {
    const spread = Array.from({ length: 48 }, (_, place) => 7 + (place % 16));
    expect(learn(nightly(spread))).toMatchObject({
      looked: true,
      hours: null,
      place: null,
      trigger: null,
    });
  });

  it("says nothing of too few, and how many are left", () => {
    const few = learn(nightly(nights(fewestUrges - 1)));
    expect(few).toMatchObject({ looked: false, untilNext: 1, hours: null });
    expect(learn([])).toMatchObject({ of: 0, untilNext: fewestUrges });
    expect(learn(nightly(nights(10)))).toMatchObject({ untilNext: 5 });
  });

  it("keeps what it found until it looks again", () => {
    const found = learn(nightly([...nights(10)]));
    expect(found.hours).toMatchObject({ count: 10, of: 10 });
    const more = learn(nightly([...nights(10), 9, 14]));
    expect(more.hours).toMatchObject({ from: 22, count: 10, of: 12 });
    const again = learn(
      nightly([...nights(6), 9, 14, 7, 11, 17, 20, 13, 8, 16]),
    );
    expect(again).toMatchObject({ looked: true, hours: null });
  });

  it("takes one bad night for one night", () => {
    const bad = Array.from({ length: 6 }, (_, place) => ({
      at: `2026-11-${String(10 + Math.floor(place / 3))}T${20 + (place % 3)}:00:00+01:00`,
    }));
    const others = nightly([9, 14, 7, 11, 17, 8, 13, 16, 10]);
    expect(learn([...bad, ...others]).hours).toBeNull();
  });

  it("finds a weekend, and hours of weekends alone", () => {
    // 24 weekends, on each day at another hour; and a weekday now and then.
    const weekends = Array.from({ length: 22 }, (_, place) => ({
      at: `${addDays("2026-09-12", Math.floor(place / 2) * 7 + (place % 2))}T${String(7 + ((place * 5) % 16)).padStart(2, "0")}:00:00+01:00`,
    }));
    expect(learn(weekends).hours).toMatchObject({
      days: "weekends",
      length: 24,
      count: 22,
      of: 22,
    });
  });

  it("finds a place and a trigger of those that were said", () => {
    const said = nightly(
      Array.from({ length: 15 }, (_, place) => 7 + place),
      { place: "bed", trigger: "alone" },
    );
    expect(learn(said)).toMatchObject({
      hours: null,
      place: { place: "bed", count: 15, of: 15 },
      trigger: { trigger: "alone", count: 15, of: 15 },
    });
    const unsaid = nightly([9, 14, 7, 11, 17]);
    expect(learn([...said.slice(0, 9), ...unsaid, ...unsaid])).toMatchObject({
      place: null,
      trigger: null,
    });
  });

  it("does not take being at home for a trigger where anyone is half the day", () => {
    const hours = Array.from({ length: 15 }, (_, place) => 7 + place);
    const home = nightly(hours, { place: "home" }).map((each, place) =>
      place % 3 === 0 ? { ...each, place: "outside" as const } : each,
    );
    expect(learn(home).place).toBeNull();
  });

  it("says nothing of hours at which the app is open anyway", () => {
    const evenings = nightly(nights(15));
    const calm = nightly(nights(15).map((hour) => (hour === 0 ? 22 : hour)));
    expect(learn(evenings).hours).not.toBeNull();
    expect(learn(evenings, calm).hours).toBeNull();
    const elsewhere = nightly(Array.from({ length: 15 }, () => 9));
    expect(learn(evenings, elsewhere).hours).not.toBeNull();
  });

  it("lets twelve weeks go by, and what lies ahead be", () => {
    const hard = nightly(nights(15));
    expect(learn(hard, [], addDays(today, urgeDays))).toMatchObject({
      of: 0,
      hours: null,
      looked: true,
    });
    expect(learn(hard, [], addDays(today, -20))).toMatchObject({
      of: 0,
      looked: false,
    });
  });

  it("does not ask in which order things were noted", () => {
    fc.assert(
      fc.property(
        log.chain((hard) =>
          fc.tuple(
            fc.constant(hard),
            fc.shuffledSubarray(hard, { minLength: hard.length }),
          ),
        ),
        log,
        ([hard, shuffled], calm) => {
          expect(learn(shuffled, calm.toReversed())).toEqual(learn(hard, calm));
        },
      ),
    );
  });

  it("takes one more whatever there is, and counts what it says", () => {
    fc.assert(
      fc.property(log, log, moment, fc.string(), (hard, calm, one, odd) => {
        const learned = learn([...hard, one, { at: odd }], calm);
        const sum = learned.byHour.reduce((all, each) => all + each, 0);
        expect(sum).toBe(learned.of);
        for (const found of [learned.hours, learned.place, learned.trigger])
          if (found !== null) {
            expect(learned.looked).toBe(true);
            expect(found.count).toBeLessThanOrEqual(found.of);
            expect(found.of).toBeLessThanOrEqual(learned.of);
          }
      }),
    );
  });

  it("reads the same from a clock in another zone that showed the same hours", () => {
    fc.assert(
      fc.property(log, (hard) => {
        const at = (zone: string) =>
          hard.map((each) => ({ ...each, at: each.at.slice(0, 19) + zone }));
        expect(learn(at("-08:00"))).toEqual(learn(at("+13:00")));
      }),
    );
  });

  it("looks ever more rarely", () => {
    const gaps = urgeLooks
      .slice(1)
      .map((look, place) => look - (urgeLooks[place] ?? 0));
    expect(gaps).toEqual(gaps.toSorted((one, other) => one - other));
    expect(urgeLooks[0]).toBe(fewestUrges);
  });
});
