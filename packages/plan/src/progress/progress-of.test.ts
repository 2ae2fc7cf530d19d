import { addDays, type Case, type Event } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryInput } from "../testing/arbitrary-input.ts";
import { progressOf } from "./progress-of.ts";
import { progressWindows } from "./windows.ts";

const today = "2026-11-22";
const ago = (days: number): string => addDays(today, -days);

function input(events: readonly Event[], facts: Case["facts"] = {}) {
  return {
    theCase: {
      format: "staying-power/case" as const,
      version: 1 as const,
      breakup: ago(60),
      facts,
      events,
    },
    answers: {},
    today,
  };
}

const felt = (days: number, mood: number): Event => ({
  at: `${ago(days)}T20:00:00+00:00`,
  kind: "check-in",
  mood,
});

describe("progressOf", () => {
  it("leaves a day without an entry a gap, and counts the entries of a day as one", () => {
    const { mood, urge, cut } = progressOf({
      ...input([felt(6, 1), felt(2, 3), felt(2, 7), felt(9, 9)]),
      window: "week",
    });
    expect(cut.pieces).toHaveLength(7);
    expect(mood.pieces).toEqual([
      { days: 1, mean: 1, low: 1, high: 1 },
      null,
      null,
      null,
      { days: 1, mean: 5, low: 3, high: 7 },
      null,
      null,
    ]);
    expect(mood.days).toBe(2);
    expect(urge.pieces.every((piece) => piece === null)).toBe(true);
    expect(mood.change).toEqual({
      kind: "few",
      before: 1,
      now: 2,
      least: 4,
    });
  });

  it("says that a mood is higher only where both stretches of days bear it", () => {
    const better = [20, 18, 16, 14, 12, 10, 8, 5, 4, 3, 2, 1].map((days) =>
      felt(days, days > 7 ? 3 : 7),
    );
    const of = (events: readonly Event[]) =>
      progressOf({ ...input(events), window: "week" }).mood.change.kind;
    expect(of(better)).toBe("higher");
    expect(of(better.slice(4))).toBe("few");
    expect(of(better.map((each) => ({ ...each, mood: 5 })))).toBe("unclear");
  });

  it("holds the first four weeks beside the last only once the two do not touch", () => {
    const of = (days: number) =>
      progressOf({
        ...input(
          Array.from({ length: days }, (_, day) =>
            felt(day, day < days - 28 ? 7 : 3),
          ),
        ),
        window: "all",
      }).mood.change.kind;
    expect(of(55)).toBe("few");
    expect(of(56)).toBe("higher");
  });

  it("counts days of contact by who began, errands apart, and none while they are together", () => {
    const at = (days: number) => ({ at: ago(days) });
    const { contact } = progressOf({
      ...input([
        { ...at(6), kind: "signal", signal: "warm-contact" },
        { ...at(6), kind: "answered" },
        { ...at(5), kind: "signal", signal: "logistics-only" },
        { ...at(4), kind: "break", how: "wrote" },
        { ...at(4), kind: "break", how: "called" },
        { ...at(3), kind: "signal", signal: "likes-views" },
        { ...at(3), kind: "looked" },
        { ...at(2), kind: "met" },
        { ...at(1), kind: "returned" },
        { ...at(0), kind: "signal", signal: "warm-contact" },
      ]),
      window: "week",
    });
    expect(contact.sum).toEqual({
      they: 1,
      you: 1,
      both: 1,
      errands: 1,
      told: 5,
    });
    expect(contact.pieces.map(({ told }) => told)).toEqual([
      1, 1, 1, 1, 1, 0, 0,
    ]);
  });

  it("counts what was done, and nothing that was taken back on its day", () => {
    const task = (days: number, done: boolean, hour = "10"): Event => ({
      at: `${ago(days)}T${hour}:00:00+00:00`,
      kind: "task",
      task: "slow-things-slowly",
      done,
    });
    const { done } = progressOf({
      ...input([task(3, true), task(2, true), task(2, false, "11")]),
      window: "week",
      held: [ago(5), addDays(today, 1)],
    });
    expect(done.sum).toEqual({ own: 2, tasks: 1, told: 3 });
  });

  it("tells what was done about an issue that they named, and which day of it this is", () => {
    const task = (days: number): Event => ({
      at: ago(days),
      kind: "task",
      task: "unknown-three-ranked",
      done: true,
    });
    const events = [task(31), task(10), task(2)];
    const of = (issues: readonly ["unknown"] | readonly ["jealousy"]) =>
      progressOf({ ...input(events, { issues: [...issues] }), window: "month" })
        .corrected;
    expect(of(["unknown"])).toMatchObject([
      {
        issue: "unknown",
        habits: [{ task: "unknown-three-ranked", days: 3, day: 32 }],
      },
    ]);
    expect(of(["jealousy"])).toEqual([{ issue: "jealousy", habits: [] }]);
    // Behind a gate no answer about the two of them is said again.
    expect(
      progressOf({
        ...input(events, { issues: ["unknown"] }),
        answers: { contact: { answer: "they-asked", on: today, seen: [] } },
        window: "month",
      }).corrected,
    ).toEqual([]);
  });

  it("takes nothing that is dated after today, and a wrong clock at either end stops nothing", () => {
    const late = progressOf({
      ...input([felt(0, 5), felt(-3, 1)]),
      window: "all",
    });
    expect(late.mood.days).toBe(1);
    for (const day of ["1900-01-01", "1970-01-01", "2199-12-31"])
      for (const window of progressWindows)
        expect(
          progressOf({ ...input([felt(0, 5)]), today: day, window }).cut.to,
        ).toBe(day);
  });

  it("cuts ten years, and a hundred, into a few hundred pieces at the most", () => {
    const pieces = (days: number) => {
      const { cut, mood } = progressOf({
        ...input([felt(days, 5), felt(0, 5)]),
        window: "all",
      });
      expect(mood.pieces[0]).not.toBeNull();
      expect(mood.pieces.at(-1)).not.toBeNull();
      return [cut.pieces.length, cut.step];
    };
    expect(pieces(0)).toEqual([1, 7]);
    expect(pieces(60)).toEqual([9, 7]);
    expect(pieces(3652)).toEqual([131, 28]);
    expect(pieces(36_520)).toEqual([101, 364]);
  });

  it("has one piece for each span of its cut, with counts that fit in it, whatever is known", () => {
    fc.assert(
      fc.property(
        arbitraryInput,
        fc.constantFrom(...progressWindows),
        (known, window) => {
          const { cut, mood, contact, done } = progressOf({ ...known, window });
          const { length } = cut.pieces;
          expect(length).toBeLessThanOrEqual(140);
          expect(cut.pieces.at(-1)?.to).toBe(known.today);
          for (const { pieces } of [mood, contact, done])
            expect(pieces).toHaveLength(length);
          for (const { told, they, you, both } of contact.pieces) {
            expect(told).toBeLessThanOrEqual(cut.step);
            expect(Math.max(they, you, both)).toBeLessThanOrEqual(told);
          }
          for (const piece of done.pieces)
            expect(Math.max(piece.own, piece.tasks)).toBeLessThanOrEqual(
              piece.told,
            );
          for (const piece of mood.pieces) {
            if (piece === null) continue;
            expect(piece.low).toBeLessThanOrEqual(piece.mean);
            expect(piece.high).toBeGreaterThanOrEqual(piece.mean);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes about eight times as long for eight times the journal", () => {
    const journal = (count: number): readonly Event[] =>
      Array.from({ length: count }, (_, entry) =>
        entry % 3 === 0
          ? { at: ago(entry % 3650), kind: "break" as const }
          : felt(entry % 3650, entry % 11),
      );
    const milliseconds = (count: number): number => {
      const known = { ...input(journal(count)), window: "all" as const };
      progressOf(known);
      const times = Array.from({ length: 5 }, () => {
        const begun = performance.now();
        progressOf(known);
        return performance.now() - begun;
      });
      return Math.min(...times);
    };
    expect(milliseconds(16_000) / milliseconds(2000)).toBeLessThan(24);
  });
});
