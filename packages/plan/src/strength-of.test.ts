import { addDays, type Case, type Event } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strengthOf } from "./strength-of.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";

const settings = { seed: 5, numRuns: 500 };
const first = "2026-08-01";
const day = (n: number): string => addDays(first, n);
const today = day(120);

/** A case with these entries more. */
function plus(theCase: Case, ...more: readonly Event[]): Case {
  return { ...theCase, events: [...(theCase.events ?? []), ...more] };
}

function of(...entries: readonly (readonly [number, object])[]) {
  const theCase = caseOf({
    format: "staying-power/case",
    version: 1,
    events: entries.map(([n, entry]) => ({ at: day(n), ...entry })),
  });
  return strengthOf({ theCase, today });
}

const anyDay = fc.integer({ min: 0, max: 120 }).map(day);
const effort: fc.Arbitrary<Event> = anyDay.chain((at) =>
  fc.constantFrom<Event>(
    { at, kind: "check-in", mood: 4 },
    { at, kind: "check-in", urge: 9 },
    { at, kind: "signal", signal: "none" },
    { at, kind: "answered" },
    { at, kind: "task", task: "walk", done: true },
    { at, kind: "slot", project: "guitar", part: "evening", done: true },
  ),
);
const slip: fc.Arbitrary<Event> = anyDay.map((at) => ({
  at,
  kind: "break",
  how: "wrote",
}));
/** Contact that breaks nothing, and news. */
const legitimate: fc.Arbitrary<Event> = anyDay.chain((at) =>
  fc.constantFrom<Event>(
    { at, kind: "answered" },
    { at, kind: "met" },
    { at, kind: "met", chance: true },
    { at, kind: "signal", signal: "warm-contact" },
    { at, kind: "returned" },
    { at, kind: "check-in", note: "About the keys." },
    { at, kind: "fact", fact: "apology", value: "given" },
  ),
);

describe("strengthOf", () => {
  it("never falls by the passing of days", () => {
    fc.assert(
      fc.property(arbitraryInput, fc.nat(400), ({ theCase }, later) => {
        const now = strengthOf({ theCase, today });
        expect(strengthOf({ theCase, today: addDays(today, later) })).toEqual(
          now,
        );
      }),
      settings,
    );
  });

  it("never falls by more effort, on whatever day", () => {
    fc.assert(
      fc.property(arbitraryInput, effort, anyDay, ({ theCase }, more, held) => {
        const { stands } = strengthOf({ theCase, today });
        const after = plus(theCase, more);
        expect(
          strengthOf({ theCase: after, today }).stands,
        ).toBeGreaterThanOrEqual(stands);
        expect(
          strengthOf({ theCase, today, held: [held] }).stands,
        ).toBeGreaterThanOrEqual(stands);
      }),
      settings,
    );
  });

  it("never falls by contact that breaks nothing", () => {
    fc.assert(
      fc.property(arbitraryInput, legitimate, ({ theCase }, contact) => {
        const { stands, slipDays } = strengthOf({ theCase, today });
        const after = strengthOf({ theCase: plus(theCase, contact), today });
        expect(after.stands).toBeGreaterThanOrEqual(stands);
        expect(after.slipDays).toBe(slipDays);
      }),
      settings,
    );
  });

  it("is never nothing once there was effort, whatever slips come", () => {
    fc.assert(
      fc.property(effort, fc.array(slip, { maxLength: 60 }), (one, slips) => {
        const theCase = plus(
          { format: "staying-power/case", version: 1 },
          one,
          ...slips,
        );
        expect(strengthOf({ theCase, today }).stands).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it("loses by a slip a little: less than the next day of effort gives", () => {
    fc.assert(
      fc.property(arbitraryInput, slip, ({ theCase }, more) => {
        const { stands } = strengthOf({ theCase, today });
        const after = strengthOf({ theCase: plus(theCase, more), today });
        expect(stands - after.stands).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(after.stands).toBeLessThanOrEqual(stands + 1e-9);
      }),
      settings,
    );
  });

  it("lies between nothing and the days of effort, and tells each day once, oldest first", () => {
    fc.assert(
      fc.property(arbitraryInput, ({ theCase }) => {
        const { days, effortDays, slipDays, stands } = strengthOf({
          theCase,
          today,
        });
        expect(stands).toBeGreaterThanOrEqual(0);
        expect(stands).toBeLessThanOrEqual(effortDays);
        const on = days.map((each) => each.on);
        expect(on).toEqual([...new Set(on)].toSorted());
        expect(days.filter((each) => each.effort)).toHaveLength(effortDays);
        expect(days.filter((each) => each.slip)).toHaveLength(slipDays);
        expect(days.every((each) => each.effort || each.slip)).toBe(true);
      }),
      settings,
    );
  });

  it("counts days, not entries, and the third look of a week as a slip", () => {
    const fine = { kind: "check-in", mood: 5 };
    const look = { kind: "looked" };
    const walk = { kind: "task", task: "walk", done: true };
    expect(of([1, fine], [1, walk], [2, walk])).toMatchObject({
      effortDays: 2,
      stands: 2,
    });
    const at = `${day(1)}T20:00:00Z`;
    expect(of([1, walk], [1, { ...walk, at, done: false }])).toMatchObject({
      effortDays: 0,
    });
    expect(of([1, walk], [2, { ...walk, done: false }])).toMatchObject({
      effortDays: 1,
    });
    expect(of([1, look], [2, look])).toMatchObject({ slipDays: 0 });
    expect(of([1, look], [2, look], [7, look], [8, look])).toMatchObject({
      slipDays: 1,
    });
    expect(of([1, look], [2, look], [8, look])).toMatchObject({ slipDays: 0 });
    const wrote = { kind: "break", how: "wrote" };
    expect(
      of(
        ...Array.from({ length: 20 }, (_, n) => [n, fine] as const),
        [30, wrote],
        [30, wrote],
      ),
    ).toMatchObject({ effortDays: 20, slipDays: 1, stands: 19.5 });
  });

  it("counts what the kit held, and nothing of a day to come", () => {
    const theCase = caseOf({ format: "staying-power/case", version: 1 });
    expect(
      strengthOf({ theCase, today: day(3), held: [day(2), day(4)] }),
    ).toMatchObject({
      effortDays: 1,
      days: [{ on: day(2), effort: true, slip: false }],
    });
  });
});
