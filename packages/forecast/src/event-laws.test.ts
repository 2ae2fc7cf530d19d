import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  addDays,
  breakWays,
  reasonIds,
  type BreakWay,
  type Case,
  type SignalId,
} from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  arbitraryForecastCase,
  parsed,
  today,
} from "./testing/arbitrary-forecast-case.ts";
import { reading, signalLikelihood } from "./index.ts";
import type { Golden } from "./testing/golden-row.ts";
import { headlineOf, withEvent } from "./testing/headline-of.ts";

const { rows } = JSON.parse(
  readFileSync(new URL("../fixtures/golden.json", import.meta.url), "utf8"),
) as Golden;
const golden: readonly Case[] = rows.map((row) => parsed(row.case));

/** Points of a hundred that the rounding of machines may move. */
const rounding = 1e-6;
const head = { format: "staying-power/case", version: 1 } as const;

describe("a break of No Contact", () => {
  const draws = 60;
  const costs = (theCase: Case, how: BreakWay, weeks: number): void => {
    const at = addDays(theCase.asOf ?? today, -7 * weeks);
    const before = headlineOf(theCase, { draws });
    const after = headlineOf(withEvent(theCase, { at, kind: "break", how }), {
      draws,
    });
    expect(after.stayed).toBeLessThanOrEqual(before.stayed + rounding);
    expect(after.back).toBeLessThanOrEqual(before.back + rounding);
    expect(after.stayed).toBeGreaterThanOrEqual(before.stayed - 4);
  };

  it("costs something and at most 4 of 100 in every golden case", () => {
    for (const [index, theCase] of golden.entries())
      for (const [turn, how] of breakWays.entries())
        costs(theCase, how, [0, 1, 2, 5, 12, 30][(index + turn) % 6] ?? 0);
  }, 240_000);

  it("costs something and at most 4 of 100 in any case", () => {
    fc.assert(
      fc.property(
        arbitraryForecastCase,
        fc.constantFrom(...breakWays),
        fc.integer({ min: 0, max: 60 }),
        costs,
      ),
      { seed: 1010, numRuns: 150 },
    );
  }, 120_000);

  it("always costs, less the longer it is ago, and never all there is", () => {
    const slipped = (...ago: readonly number[]): number =>
      headlineOf(
        parsed({
          ...head,
          breakup: addDays(today, -200),
          asOf: today,
          events: ago.map((days) => ({
            at: addDays(today, -days),
            kind: "break",
            how: "wrote",
          })),
        }),
        { draws: 300 },
      ).stayed;
    const chances = [
      slipped(),
      slipped(100),
      slipped(20),
      slipped(0),
      slipped(0, 1, 2),
      slipped(...Array.from({ length: 100 }, (_, days) => days)),
    ];
    expect(new Set(chances).size).toBe(chances.length);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances.at(-1)).toBeGreaterThan(0.1 * (chances[0] ?? NaN));
  });
});

describe("a week in which nothing is logged", () => {
  it("moves the chance that they are back and stay by 3 of 100 at most", () => {
    for (const [index, theCase] of golden.entries()) {
      const asOf = theCase.asOf ?? today;
      const next = addDays(asOf, 7);
      const events = theCase.events ?? [];
      if (events.some(({ at }) => at > asOf && at <= next)) continue;
      const ago = [0, 21, 70][index % 3] ?? 0;
      const moved = (draws: number): number => {
        const options = { draws, first: addDays(asOf, -ago) };
        const before = headlineOf({ ...theCase, asOf }, options);
        if (before.together) return 0;
        const after = headlineOf({ ...theCase, asOf: next }, options);
        return Math.abs(after.stayed - before.stayed);
      };
      // Few draws are quick and have luck in them: what goes beyond by these is read as the app does.
      if (moved(300) >= 3) expect(moved(1000)).toBeLessThan(3);
    }
  }, 120_000);
});

type Sense = "raises" | "lowers" | "moves";

/** Facts of a case before anything is logged. */
const people = {
  "of whom nothing is known": {},
  "who keep No Contact": { conduct: ["no-contact"], noContactWeeks: 12 },
  "who chase": { conduct: ["pleaded", "constant-contact"] },
  "who told much": {
    endedBy: "ex",
    relationshipKind: "dating",
    relationshipMonths: 30,
    issues: ["argumentative"],
    ending: "torn",
    exPartner: "none",
    signals: ["neutral-contact"],
  },
} as const;

/**
 * What an event must never do, by its plain meaning; `of` are the people of whom it says something new. Not here: what
 * can be read either way (logistics, neutral contact, mixed signals, likes), guilt, which brings people back for the
 * wrong reason, and sex.
 */
const meanings: readonly {
  readonly event: object;
  readonly never: Sense;
  readonly of?: readonly (keyof typeof people)[];
}[] = [
  ...["warm-contact", "said-misses-me", "asked-to-meet", "asked-to-return"].map(
    (signal) =>
      ({ event: { kind: "signal", signal }, never: "lowers" }) as const,
  ),
  ...["hostile", "blocked-me", "none"].map(
    (signal) =>
      ({ event: { kind: "signal", signal }, never: "raises" }) as const,
  ),
  ...breakWays.map(
    (how) => ({ event: { kind: "break", how }, never: "raises" }) as const,
  ),
  ...[
    ["pleaded"],
    ["constant-contact"],
    ["threatened"],
    ["turned-up"],
    ["pleaded", "constant-contact", "turned-up"],
    ["through-friends", "gifts-letters"],
    ["jealousy-ploy"],
  ].map(
    (conduct) =>
      ({
        event: { kind: "conduct", conduct },
        never: "raises",
        of: ["who keep No Contact"],
      }) as const,
  ),
  {
    event: { kind: "conduct", conduct: ["no-contact"] },
    never: "lowers",
    of: ["of whom nothing is known", "who chase", "who told much"],
  },
  { event: { kind: "check-in", mood: 0, urge: 10 }, never: "moves" },
  ...reasonIds.map(
    (reason) =>
      ({ event: { kind: "returned", reason }, never: "lowers" }) as const,
  ),
  { event: { kind: "returned" }, never: "lowers" },
  ...(
    [
      ["exSaidRegret", true, "lowers"],
      ["happyHistory", true, "lowers"],
      ["network", "favour", "lowers"],
      ["exPartner", "none", "lowers"],
      ["issueWork", "sustained", "lowers"],
      ["newFocus", true, "lowers"],
      ["apology", "given", "lowers"],
      ["exPartner", "serious", "raises"],
      ["exPartner", "dating", "raises"],
      ["network", "against", "raises"],
      ["ending", "hateful", "raises"],
      ["ignoredRequests", true, "raises"],
      ["issueWork", "none", "raises"],
      ["newFocus", false, "raises"],
    ] as const
  ).map(([fact, value, never]) => ({
    event: { kind: "fact", fact, value },
    never,
  })),
];

describe("the table of signals", () => {
  /** Settled elsewhere first, then from repelled to drawn. */
  const byCloseness = (signal: SignalId): number[] => {
    const column = signalLikelihood[signal];
    return [column[5], ...column.slice(0, 5)];
  };

  it.each([
    "warm-contact",
    "said-misses-me",
    "asked-to-meet",
    "asked-to-return",
  ] as const)("makes %s the likelier, the closer a return is", (signal) => {
    const column = byCloseness(signal);
    expect(column).toEqual(column.toSorted((a, b) => a - b));
  });

  it.each(["hostile", "blocked-me", "none"] as const)(
    "makes %s the rarer, the closer a return is",
    (signal) => {
      const column = byCloseness(signal);
      expect(column).toEqual(column.toSorted((a, b) => b - a));
    },
  );
});

describe("an event of a journal", () => {
  const draws = 400;
  /** Points of a hundred: what the draws of so small an ensemble may do by chance. */
  const chance = 0.15;
  const weeksSince = 26;

  it.each(
    meanings.flatMap(({ event, never, of }) =>
      (of ?? (Object.keys(people) as (keyof typeof people)[])).map(
        (who) => [JSON.stringify(event), never, who, event] as const,
      ),
    ),
  )("%s: never %s, of people %s", (_text, never, who, event) => {
    const base = parsed({
      ...head,
      breakup: addDays(today, -7 * weeksSince),
      asOf: today,
      facts: people[who],
    });
    const before = headlineOf(base, { draws });
    for (const weeks of [0, 1, 2, 4, 8, 16, 25]) {
      const at = addDays(today, -7 * weeks);
      const after = headlineOf(withEvent(base, { at, ...event }), { draws });
      const change = after.stayed - before.stayed;
      if (never === "raises") expect(change).toBeLessThan(chance);
      if (never === "lowers") expect(change).toBeGreaterThan(-chance);
      if (never === "moves") expect(change).toBe(0);
    }
  });

  it("left-again: takes back what a return gave", () => {
    const base = parsed({
      ...head,
      breakup: addDays(today, -7 * weeksSince),
      asOf: today,
    });
    for (const weeks of [0, 1, 4, 12]) {
      const at = addDays(today, -7 * weeks);
      const back = withEvent(base, {
        at: addDays(today, -100),
        kind: "returned",
      });
      expect(
        headlineOf(withEvent(back, { at, kind: "left-again" }), { draws })
          .stayed,
      ).toBeLessThan(headlineOf(back, { draws }).stayed);
    }
  });
});

describe("what was told once of one's conduct", () => {
  const draws = 1000;
  const told = (conduct: readonly string[], weeksAgo: number): number =>
    headlineOf(
      parsed({
        ...head,
        breakup: addDays(today, -7 * 20),
        asOf: today,
        facts: { conduct },
      }),
      { draws, first: addDays(today, -7 * weeksAgo) },
    ).stayed;

  it("is taken to go on less and less, until it says no more than nothing would", () => {
    const chasing = [0, 4, 12].map((ago) => told(["constant-contact"], ago));
    const silent = [0, 4, 12].map((ago) => told(["no-contact"], ago));
    expect(chasing).toEqual(chasing.toSorted((a, b) => a - b));
    expect(silent).toEqual(silent.toSorted((a, b) => b - a));
    expect((silent[2] ?? NaN) - (chasing[2] ?? NaN)).toBeLessThan(
      0.5 * ((silent[0] ?? NaN) - (chasing[0] ?? NaN)),
    );
  });

  it("gives way to what is told anew, whichever way that is told", () => {
    const base = parsed({
      ...head,
      breakup: addDays(today, -7 * 20),
      asOf: today,
      facts: { conduct: ["constant-contact"] },
    });
    const options = { draws, first: addDays(today, -70) };
    const before = headlineOf(base, options).stayed;
    for (const event of [
      { kind: "conduct", conduct: ["no-contact"] },
      { kind: "fact", fact: "conduct", value: ["pleaded", "no-contact"] },
    ])
      expect(
        headlineOf(withEvent(base, { at: today, ...event }), options).stayed,
      ).toBeGreaterThan(before + 0.5);
  });

  it("is asked again after three weeks, and not once it was told anew", () => {
    const asked = (weeksAgo: number, events: readonly object[] = []) =>
      reading(
        parsed({
          ...head,
          breakup: addDays(today, -140),
          facts: { conduct: ["pleaded"] },
          events,
        }),
        { today, draws: 50, first: addDays(today, -7 * weeksAgo) },
      ).askAgain;
    expect(asked(2)).toBeNull();
    expect(asked(3)).toEqual({ fact: "conduct", weeksAgo: 3 });
    const at = addDays(today, -7);
    expect(asked(9, [{ at, kind: "conduct", conduct: [] }])).toBeNull();
    expect(
      asked(9, [{ at, kind: "fact", fact: "conduct", value: [] }]),
    ).toBeNull();
    expect(asked(9, [{ at, kind: "break", how: "wrote" }])).toEqual({
      fact: "conduct",
      weeksAgo: 9,
    });
  });
});
