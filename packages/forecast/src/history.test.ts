import { addDays, type Case, type Event } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  history,
  historyDays,
  historyStep,
  mostEventsOfADay,
  mostSteps,
  type HistoryOptions,
} from "./history.ts";
import { reading } from "./reading.ts";

const options: HistoryOptions = {
  today: "2026-06-20",
  first: "2026-06-01",
  draws: 200,
};

const events: readonly Event[] = [
  {
    at: "2026-06-10",
    kind: "fact",
    fact: "exPartner",
    value: "rebound",
    note: "somebody told me",
  },
  { at: "2026-06-10T08:00:00Z", kind: "signal", signal: "warm-contact" },
  { at: "2026-06-14", kind: "check-in", mood: 4 },
  { at: "2026-05-30", kind: "signal", signal: "hostile" },
  { at: "2026-06-03", kind: "break", how: "wrote" },
];

const person: Case = {
  format: "staying-power/case",
  version: 1,
  breakup: "2026-05-20",
  facts: { endedBy: "ex", relationshipMonths: 30 },
  events,
};

/** What a reading of that day says, made from no more than was known then. */
function readingOn(told: Case, day: string) {
  return reading(
    {
      ...told,
      asOf: day,
      events: (told.events ?? []).filter(({ at }) => at.slice(0, 10) <= day),
    },
    { today: day, draws: 200 },
  );
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, each) => all + each, 0);

describe("historyDays", () => {
  it("has the first day, each later day of change, and today", () => {
    expect(historyDays(person, options)).toEqual([
      "2026-06-01",
      "2026-06-03",
      "2026-06-10",
      "2026-06-20",
    ]);
  });

  it("is one day when all was said today", () => {
    const { events: _, ...told } = person;
    expect(historyDays(told, { ...options, first: options.today })).toEqual([
      options.today,
    ]);
    expect(historyDays(told, { today: options.today })).toEqual([
      options.today,
    ]);
  });

  it("begins with the first answers, whenever the page was first opened", () => {
    const later = { ...person, facts: {}, events: events.slice(0, 2) };
    expect(historyDays(later, options)).toEqual(["2026-06-10", "2026-06-20"]);
    expect(historyDays(later, { ...options, first: "" })).toEqual([
      "2026-06-10",
      "2026-06-20",
    ]);
  });

  it("never begins before the breakup, or after the day of the reading", () => {
    expect(historyDays({ ...person, breakup: "2026-06-05" }, options)[0]).toBe(
      "2026-06-05",
    );
    expect(historyDays({ ...person, asOf: "2026-05-25" }, options)).toEqual([
      "2026-05-25",
    ]);
  });
});

describe("history", () => {
  const { steps, earlier } = history(person, options);

  it("says of every day what a reading of that day says", () => {
    expect(earlier).toBe(0);
    for (const step of steps) {
      const alone = readingOn(person, step.day);
      expect(step.state).toBe(alone.state);
      for (const name of ["notBack", "backAndStayed", "backAndLeft"] as const)
        for (const part of ["mean", "low", "high"] as const)
          expect(step.outcomes[name][part]).toBeCloseTo(
            alone.outcomes[name][part],
            10,
          );
    }
  });

  it("shares out the whole difference among time and the events of the day, in order", () => {
    expect(steps[0]?.changes).toBeNull();
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined) continue;
      const changes = step.changes ?? [];
      expect(sum(changes.map(({ back }) => back))).toBeCloseTo(
        before.outcomes.notBack.mean - step.outcomes.notBack.mean,
        10,
      );
      expect(sum(changes.map(({ stayed }) => stayed))).toBeCloseTo(
        step.outcomes.backAndStayed.mean - before.outcomes.backAndStayed.mean,
        10,
      );
    }
    expect(
      steps.map(({ changes }) => changes?.map(({ cause }) => cause.kind)),
    ).toEqual([
      undefined,
      ["time", "event"],
      ["time", "event", "event"],
      ["time"],
    ]);
  });

  it("gives each event its difference against a reading without it", () => {
    const warm = steps[2]?.changes?.[2];
    expect(warm?.cause).toMatchObject({ event: { signal: "warm-contact" } });
    const without = readingOn(
      {
        ...person,
        events: events.filter(
          (event) =>
            !(event.kind === "signal" && event.signal === "warm-contact"),
        ),
      },
      "2026-06-10",
    );
    const withIt = readingOn(person, "2026-06-10");
    expect(warm?.back).toBeCloseTo(
      without.outcomes.notBack.mean - withIt.outcomes.notBack.mean,
      10,
    );
    expect(warm?.back).toBeGreaterThan(0);
  });

  it("tells what a fact was before, and leaves the person’s own words out", () => {
    expect(steps[2]?.changes?.[1]?.cause).toEqual({
      kind: "event",
      event: {
        at: "2026-06-10",
        kind: "fact",
        fact: "exPartner",
        value: "rebound",
      },
      before: null,
    });
    expect(JSON.stringify(steps)).not.toContain("somebody");
  });

  it("gives the same digits again, however the journal is stored", () => {
    expect(
      history({ ...person, events: events.toReversed() }, options),
    ).toEqual({ steps, earlier });
  });

  it("follows a return and a second parting", () => {
    const told: Case = {
      ...person,
      events: [
        { at: "2026-06-05", kind: "returned" },
        { at: "2026-06-12", kind: "left-again" },
      ],
    };
    expect(history(told, options).steps.map(({ state }) => state)).toEqual([
      "apart",
      "together",
      "apart",
      "apart",
    ]);
  });
});

describe("a long history", () => {
  const long: Case = {
    ...person,
    events: Array.from({ length: 30 }, (_, day): Event => ({
      at: addDays("2026-05-20", day + 1),
      kind: "fact",
      fact: "ageMe",
      value: 30 + (day % 2),
    })),
  };

  it("keeps the newest steps and counts the others", () => {
    const all = { ...options, first: "2026-05-20", draws: 20 };
    const days = historyDays(long, all);
    const { steps, earlier } = history(long, all);
    expect(steps).toHaveLength(mostSteps);
    expect(earlier).toBe(days.length - mostSteps);
    expect(steps.at(-1)?.day).toBe(options.today);
    expect(steps[0]?.changes).not.toBeNull();
  });

  it("tells so many events of one day apart and no more", () => {
    const crowded: Case = {
      ...person,
      events: Array.from({ length: 30 }, (_, hour): Event => ({
        at: `2026-06-10T${String(hour % 24).padStart(2, "0")}:00:00Z`,
        id: `e${hour}`,
        kind: "signal",
        signal: "likes-views",
      })),
    };
    const days = historyDays(crowded, options);
    const { changes } = historyStep(crowded, days, 1, {
      ...options,
      draws: 20,
    });
    expect(changes).toHaveLength(1 + mostEventsOfADay);
    expect(changes?.at(-1)?.cause).toEqual({ kind: "rest", count: 19 });
  });

  it("refuses a day that is not there", () => {
    expect(() => historyStep(person, [], 0, options)).toThrow(RangeError);
  });
});
