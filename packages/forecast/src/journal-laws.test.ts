import fc from "fast-check";
import {
  addDays,
  breakWays,
  conductIds,
  signalIds,
  type Case,
  type SignalId,
} from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { reading } from "./index.ts";
import { parsed, today } from "./testing/arbitrary-forecast-case.ts";
import { headlineOf } from "./testing/headline-of.ts";

const seeds = [1, 2, 3, 4, 5, 6];
const draws = 1000;
/** Points of a hundred within which the same case agrees under any seed. */
const agreement = 3;
/** What a journal of 200 entries leaves of a thousand draws. */
const leastEffective = 200;

function withJournal(events: readonly object[], days = 120): Case {
  return parsed({
    format: "staying-power/case",
    version: 1,
    breakup: addDays(today, -days),
    asOf: today,
    events,
  });
}

/** One signal a day up to today, in turn. */
function daily(
  signals: readonly SignalId[],
  days = 86,
  each = 1,
): readonly object[] {
  return Array.from({ length: days * each }, (_, i) => ({
    at: addDays(today, -Math.floor(i / each)),
    kind: "signal",
    signal: signals[i % signals.length],
  }));
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function expectAgreement(theCase: Case): void {
  const heads = seeds.map((seed) => headlineOf(theCase, { draws, seed }));
  expect(spread(heads.map(({ back }) => back))).toBeLessThan(agreement);
  expect(spread(heads.map(({ stayed }) => stayed))).toBeLessThan(agreement);
}

const full: readonly (readonly [string, readonly object[]])[] = [
  ...signalIds.map((id) => [`${id} every day`, daily([id])] as const),
  ["every kind in turn", daily(signalIds)],
  [
    "warm ones in turn",
    daily(["likes-views", "warm-contact", "said-misses-me"], 110),
  ],
  ["looks, twice a day", daily(["likes-views"], 100, 2)],
  [
    "warm and cold weeks",
    daily(["warm-contact", "hostile"], 112).map((entry, day) => ({
      ...entry,
      signal: Math.floor(day / 7) % 2 === 0 ? "warm-contact" : "hostile",
    })),
  ],
];

const anyEntry = fc
  .record({
    ago: fc.integer({ min: 0, max: 118 }),
    what: fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .constantFrom(...signalIds)
          .map((signal) => ({ kind: "signal", signal })),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...conductIds)
          .map((id) => ({ kind: "conduct", conduct: [id] })),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...breakWays)
          .map((how) => ({ kind: "break", how })),
      },
    ),
  })
  .map(({ ago, what }) => ({ at: addDays(today, -ago), ...what }));

describe("a full journal", () => {
  it.each(full)("of %s agrees with itself under six seeds", (_name, events) => {
    expectAgreement(withJournal(events));
  });

  it("of anything agrees with itself under six seeds, and leaves enough draws", () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 200, maxLength: 200 }),
        (events) => {
          const theCase = withJournal(events);
          expectAgreement(theCase);
          expect(
            reading(theCase, { today, draws }).model.effectiveDraws,
          ).toBeGreaterThan(leastEffective);
        },
      ),
      { seed: 1131, numRuns: 8 },
    );
  }, 60_000);

  it.each(signalIds)(
    "of %s for months says little more the longer it goes on",
    (id) => {
      const back = (days: number): number =>
        headlineOf(withJournal(daily([id], days)), { draws }).back;
      expect(Math.abs(back(112) - back(84))).toBeLessThan(2);
    },
  );

  it.each([
    ["warm-contact", 1],
    ["said-misses-me", 1],
    ["asked-to-meet", 1],
    ["asked-to-return", 1],
    ["hostile", -1],
    ["blocked-me", -1],
    ["none", -1],
  ] as const)(
    "never turns what %s means: more of it moves that way",
    (id, way) => {
      const backs = [0, 1, 3, 10, 30, 60, 110].map(
        (days) =>
          way * headlineOf(withJournal(daily([id], days)), { draws }).back,
      );
      expect(backs).toEqual(backs.toSorted((a, b) => a - b));
    },
  );
});

describe("days told as quiet", () => {
  const warm = {
    at: addDays(today, -20),
    kind: "signal",
    signal: "warm-contact",
  };

  it.each([
    ["with nothing else known", []],
    ["after a warm word", [warm]],
  ])("say that nothing came, and say it once: %s", (_name, before) => {
    const back = (days: number): number =>
      headlineOf(withJournal([...before, ...daily(["none"], days)]), { draws })
        .back;
    const [none, one, many] = [0, 1, 20].map(back);
    if (none === undefined || one === undefined || many === undefined)
      throw new TypeError("three readings");
    expect(one).toBeLessThanOrEqual(none);
    expect(many).toBeLessThanOrEqual(one);
    expect(none - many).toBeLessThan(agreement);
  });
});
