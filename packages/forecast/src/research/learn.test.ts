import { describe, expect, it } from "vitest";
import { parseCase, type Case } from "@staying-power/case";
import { learn, reading, simulateCases } from "../index.ts";
import { parsed, today } from "../testing/arbitrary-forecast-case.ts";

const returned = ({ events }: Case): boolean =>
  (events ?? []).some(({ kind }) => kind === "returned");

describe("simulateCases", () => {
  const cases = [
    ...simulateCases({ count: 1500, seed: 3, asOf: today, weeks: 104 }),
  ];

  it("gives the same cases for the same options, others for another seed, fewer when fewer are asked for", () => {
    const take = (count: number, seed: number): Case[] => [
      ...simulateCases({ count, seed, asOf: today }),
    ];
    expect(take(30, 3)).toEqual(cases.slice(0, 30));
    expect(take(30, 3)).not.toEqual(take(30, 4));
    expect(cases).toHaveLength(1500);
  });

  it("gives cases that the parser reads and loses nothing of", () => {
    for (const theCase of cases.slice(0, 200))
      expect(parseCase(JSON.parse(JSON.stringify(theCase)))).toEqual({
        ok: true,
        value: theCase,
      });
  });

  it("has as many come back as the reading of the empty case says on the day of the breakup", () => {
    const { back } = reading(
      parsed({
        format: "staying-power/case",
        version: 1,
        breakup: today,
        asOf: today,
      }),
      {
        today,
        draws: 4000,
      },
    );
    for (const weeks of [26, 52, 104]) {
      const start = Date.parse(`${today}T00:00:00Z`) - 104 * 7 * 86_400_000;
      const share =
        cases.filter((theCase) =>
          (theCase.events ?? []).some(
            ({ kind, at }) =>
              kind === "returned" &&
              Date.parse(`${at}T00:00:00Z`) - start <= weeks * 7 * 86_400_000,
          ),
        ).length / cases.length;
      const expected = back.mean[weeks - 1] ?? NaN;
      const error = 4 * Math.sqrt((expected * (1 - expected)) / cases.length);
      expect(Math.abs(share - expected)).toBeLessThan(error);
    }
  });

  it("tells things in an order that can be: nobody leaves who has not come back", () => {
    for (const { events = [] } of cases) {
      const kinds = events.map(({ kind }) => kind);
      const left = kinds.indexOf("left-again");
      if (left >= 0)
        expect(kinds.indexOf("returned")).toBeGreaterThanOrEqual(0);
      if (left >= 0) expect(kinds.indexOf("returned")).toBeLessThan(left);
      expect(events.map(({ at }) => at)).toEqual(
        events.map(({ at }) => at).toSorted(),
      );
    }
    expect(
      cases.some((theCase) =>
        theCase.events?.some(({ kind }) => kind === "left-again"),
      ),
    ).toBe(true);
  });

  it.each([
    { count: 0 },
    { count: 1.5 },
    { count: 1, weeks: 0 },
    { count: 1, weeks: 2.5 },
  ])("refuses %j", (options) => {
    expect(() => [...simulateCases({ asOf: today, ...options })]).toThrow(
      RangeError,
    );
  });
});

describe("learn", () => {
  // Another world: everyone who came back is heard of, and one in six of the others.
  const world = [...simulateCases({ count: 200, seed: 5, asOf: today })].filter(
    (theCase, index) => returned(theCase) || index % 6 === 0,
  );
  const told: number[] = [];
  const learned = learn(world, {
    today,
    draws: 300,
    groups: 4,
    onProgress: (share) => told.push(share),
  });

  it("gives one weight a draw, summing to 1, and an effective sample size that belongs to them", () => {
    expect(learned.cases).toBe(world.length);
    expect(learned.weights).toHaveLength(300);
    expect(learned.weights.every((weight) => weight >= 0)).toBe(true);
    expect(
      Math.abs(learned.weights.reduce((a, b) => a + b, 0) - 1),
    ).toBeLessThan(1e-12);
    const size =
      1 / learned.weights.reduce((sum, weight) => sum + weight * weight, 0);
    expect(Math.abs(learned.effectiveSampleSize / size - 1)).toBeLessThan(1e-9);
    expect(learned.effectiveSampleSize).toBeGreaterThanOrEqual(1);
    expect(learned.effectiveSampleSize).toBeLessThanOrEqual(300);
  });

  it("does not forecast unseen cases worse after learning than before, but for noise", () => {
    expect(Number.isFinite(learned.logScoreBefore)).toBe(true);
    // What weighing 300 draws by a likelihood known from four imagined people each may cost a case, in nats.
    const noise = 0.25;
    expect(learned.logScoreAfter).toBeGreaterThan(
      learned.logScoreBefore - noise,
    );
  });

  it("changes nothing when there is nothing to learn from", () => {
    const silent = learn(
      [
        parsed({
          format: "staying-power/case",
          version: 1,
          breakup: today,
          asOf: today,
        }),
      ],
      {
        today,
        draws: 100,
        groups: 1,
      },
    );
    expect(silent.effectiveSampleSize).toBeGreaterThan(99.99);
    expect(silent.logScoreAfter).toBe(silent.logScoreBefore);
    expect(silent.folds).toBe(1);
  });

  it("tells more of a world the more often it is told", () => {
    const few = learn(world.slice(0, 3), { today, draws: 300, groups: 4 });
    expect(few.effectiveSampleSize).toBeGreaterThan(
      learned.effectiveSampleSize,
    );
  });

  it("gives the same again, says how far it is, and refuses no cases", () => {
    const some = world.slice(0, 5);
    expect(learn(some, { today, draws: 100, groups: 2 })).toEqual(
      learn(some, { today, draws: 100, groups: 2 }),
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(() => learn([], { today })).toThrow(RangeError);
  });
});
