import { addDays } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feelsBetter } from "./feels-better.ts";
import { planFor } from "./plan-for.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";
import { openings, type Today, todayOf } from "./today-of.ts";

const breakup = "2026-08-01";
const on = (day: number): string => addDays(breakup, day);

type Entry = readonly [day: number, entry: object];

/** What a day opens with after these entries. */
function opens(day: number, entries: readonly Entry[] = []): Today {
  const theCase = caseOf({
    format: "staying-power/case",
    version: 1,
    breakup,
    facts: { endedBy: "ex" },
    events: entries.map(([at, entry]) => ({ at: on(at), ...entry })),
  });
  const input = { theCase, answers: {}, today: on(day) };
  return todayOf(input, planFor(input));
}

const wrote = { kind: "break", how: "wrote" };
const looked = { kind: "looked" };
const came = { kind: "signal", signal: "warm-contact" };
const like = { kind: "signal", signal: "likes-views" };
const back = { kind: "returned" };
const again = { kind: "left-again" };
const fine = { kind: "check-in", mood: 5 };
const waiting = { kind: "waiting", until: on(40) };
/** Every other day of a span, an urge. */
const urges = (from: number, to: number, urge: number): readonly Entry[] =>
  Array.from({ length: Math.floor((to - from) / 2) + 1 }, (_, step) => [
    from + 2 * step,
    { kind: "check-in", urge: urge + (step % 2) },
  ]);

describe("what a day opens with", () => {
  it.each<[string, Today["opening"], number, readonly Entry[]]>([
    ["the third day", "first-days", 3, []],
    ["an ordinary day", "ordinary", 12, [[11, fine]]],
    ["the day of a slip", "slip", 12, [[12, wrote]]],
    ["the day after it", "slip", 13, [[12, wrote]]],
    ["two days after it", "ordinary", 14, [[12, wrote]]],
    ["the day they came", "they-came", 12, [[12, came]]],
    ["a like", "ordinary", 12, [[12, like]]],
    [
      "a slip after they came",
      "slip",
      12,
      [
        [11, came],
        [12, wrote],
      ],
    ],
    [
      "they came after a slip",
      "they-came",
      12,
      [
        [11, wrote],
        [12, came],
      ],
    ],
    [
      "two looks",
      "ordinary",
      12,
      [
        [10, looked],
        [12, looked],
      ],
    ],
    [
      "three looks in a week",
      "slip",
      12,
      [
        [8, looked],
        [10, looked],
        [12, looked],
      ],
    ],
    ["a week after the last entry", "away", 20, [[13, fine]]],
    [
      "the same, with today told",
      "away",
      20,
      [
        [13, fine],
        [20, fine],
      ],
    ],
    ["six days after it", "ordinary", 19, [[13, fine]]],
    ["two weeks after a return", "back-again", 30, [[16, back]]],
    [
      "three weeks after it",
      "ordinary",
      37,
      [
        [16, back],
        [36, fine],
      ],
    ],
    [
      "the day it ended again",
      "ended-again",
      20,
      [
        [10, back],
        [20, again],
      ],
    ],
    [
      "a week after it",
      "ended-again",
      27,
      [
        [10, back],
        [20, again],
      ],
    ],
    [
      "eight days after it",
      "ordinary",
      28,
      [
        [10, back],
        [20, again],
        [27, fine],
      ],
    ],
    [
      "a slip before it ended again",
      "ended-again",
      20,
      [
        [10, back],
        [20, wrote],
        [20, again],
      ],
    ],
    [
      "a slip after it ended again",
      "slip",
      21,
      [
        [10, back],
        [20, again],
        [21, wrote],
      ],
    ],
    [
      "they came after it ended again",
      "they-came",
      21,
      [
        [10, back],
        [20, again],
        [21, came],
      ],
    ],
    [
      "they are back once more",
      "back-again",
      22,
      [
        [10, back],
        [20, again],
        [22, back],
      ],
    ],
    ["the day to stop waiting", "stop-waiting", 40, [[20, waiting]]],
    ["a day before it", "away", 39, [[20, waiting]]],
    [
      "the day on which its sign came",
      "stop-waiting",
      31,
      [
        [20, waiting],
        [31, { ...waiting, came: true }],
      ],
    ],
    [
      "a weaker urge for a week",
      "better",
      30,
      [...urges(10, 22, 8), ...urges(24, 30, 2)],
    ],
    [
      "an urge as strong as before",
      "ordinary",
      30,
      [...urges(10, 22, 5), ...urges(24, 30, 5)],
    ],
    [
      "too few days to tell",
      "ordinary",
      30,
      [...urges(10, 22, 8), ...urges(28, 30, 2)],
    ],
  ])("%s: %s", (_, opening, day, entries) => {
    expect(opens(day, entries).opening).toBe(opening);
  });

  it("says how a slip came about", () => {
    expect(opens(12, [[12, wrote]]).slip).toBe("wrote");
    expect(opens(12, [[12, { kind: "break" }]]).slip).toBe("other");
    expect(
      opens(
        12,
        [8, 10, 12].map((day) => [day, looked]),
      ).slip,
    ).toBe("looked");
    expect(opens(12, [[12, came]]).slip).toBeNull();
  });

  it("counts the days of quiet from the last contact they began, and none while the other one leads", () => {
    expect(opens(12).quietDays).toBe(12);
    expect(opens(12, [[5, wrote]]).quietDays).toBe(7);
    expect(opens(12, [[5, came]]).quietDays).toBeNull();
    expect(opens(12, [[5, back]]).quietDays).toBeNull();
  });

  it("is one of the table, with whole days from 0 on, for whatever is known", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { opening, quietDays, slip } = todayOf(input, planFor(input));
        expect(openings).toContain(opening);
        expect(slip === null).toBe(opening !== "slip");
        if (quietDays !== null) {
          expect(Number.isInteger(quietDays)).toBe(true);
          expect(quietDays).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("feeling better", () => {
  /** Three weeks of entries that nothing changes in. */
  const noise = fc
    .array(fc.integer({ min: 0, max: 10 }), { minLength: 21, maxLength: 21 })
    .map((values) =>
      values.map((urge, day) => ({
        at: on(day),
        kind: "check-in" as const,
        urge,
      })),
    );

  it("is said of hardly any three weeks that are pure chance", () => {
    const told = fc
      .sample(noise, { numRuns: 2000, seed: 42 })
      .filter((events) => feelsBetter(events, on(20)));
    expect(told.length / 2000).toBeLessThan(0.05);
  });

  it("is not said where one of the two got as much worse", () => {
    const events = Array.from({ length: 21 }, (_, day) => ({
      at: on(day),
      kind: "check-in" as const,
      urge: day < 14 ? 8 : 2,
      mood: day < 14 ? 8 : 2,
    }));
    expect(feelsBetter(events, on(20))).toBe(false);
    expect(
      feelsBetter(
        events.map((event) => ({ ...event, mood: 5 })),
        on(20),
      ),
    ).toBe(true);
  });
});
