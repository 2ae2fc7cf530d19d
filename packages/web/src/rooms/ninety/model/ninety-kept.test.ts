import { addDays } from "@staying-power/case";
import { ninetyHabitIds } from "@staying-power/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  freshNinety,
  type KeptAct,
  ninetySides,
  parseNinetyKept,
} from "./ninety-kept.ts";
import { joinRecords } from "../../../keep/join-records.ts";
import { fresh, read, slices, viewed } from "../../../testing/fresh.ts";
import { ninetySlice } from "./slice.ts";

const act: KeptAct = {
  id: "2026-11-01:empathy:me",
  week: "2026-11-01",
  habit: "empathy",
  who: "me",
  act: "own-empathy",
  text: "Asked about the choir",
};
const time = { id: "2026-11-06", on: "2026-11-06" };
const kept = {
  acts: [act, { ...act, id: "b", who: "them", doneOn: "2026-11-03" }],
  times: [time],
  problem: "We stopped talking",
  sign: "Dinner in silence",
  two: true,
  putOffOn: "2026-11-05",
};

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => addDays("2026-01-01", days));

describe("what is kept of the first ninety days", () => {
  it("is read as it was written, entry for entry the same objects", () => {
    const found = parseNinetyKept(kept);
    expect(found).toEqual(kept);
    expect(found.acts[0]).toBe(act);
    expect(found.times[0]).toBe(time);
    expect(parseNinetyKept(undefined)).toEqual(freshNinety);
    expect(parseNinetyKept(null)).toEqual(freshNinety);
  });

  it("comes out as it went in", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record(
            {
              id: fc.string({ minLength: 1 }),
              week: day,
              habit: fc.constantFrom(...ninetyHabitIds),
              who: fc.constantFrom(...ninetySides),
              act: fc.string({ minLength: 1 }),
              text: fc.string(),
              doneOn: day,
            },
            { requiredKeys: ["id", "week", "habit", "who", "act"] },
          ),
          { selector: ({ id }) => id },
        ),
        (acts) => {
          const plain = structuredClone({ acts, times: [] });
          expect(parseNinetyKept(plain)).toEqual(plain);
        },
      ),
    );
  });

  it("keeps what it cannot read, word for word, and reads the rest", () => {
    const odd = { ...act, habit: "patience" };
    expect(
      parseNinetyKept({
        acts: [odd, act, act],
        times: "often",
        problem: 7,
        two: "yes",
        putOffOn: "soon",
        unread: ["before"],
      }),
    ).toEqual({
      acts: [act],
      times: [],
      unread: ["before", { acts: odd }, { acts: act }, { times: "often" }],
    });
    expect(parseNinetyKept("what")).toEqual({
      ...freshNinety,
      unread: ["what"],
    });
  });

  it("never throws, and reads again what it gave", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const found = parseNinetyKept(input);
        expect(parseNinetyKept(found)).toEqual(found);
      }),
    );
  });

  it("is joined from two devices: all of both, and one note for a day", () => {
    const start = fresh("2026-11-22");
    const here = {
      ...start,
      ninety: { acts: [act], times: [time], later: "a newer version's" },
    };
    const brought = {
      ...start,
      ninety: {
        acts: [{ ...act, id: "b", who: "them", doneOn: "2026-11-03" }],
        times: [time, { id: "2026-11-13", on: "2026-11-13" }],
        sign: "Dinner in silence",
      },
    };
    const joined = joinRecords(here, brought, slices, read);
    const { ninety } = viewed(joined);
    expect(ninety.acts).toHaveLength(2);
    expect(ninety.times.map(({ on }) => on).toSorted()).toEqual([
      "2026-11-06",
      "2026-11-13",
    ]);
    expect(ninety.sign).toBe("Dinner in silence");
    expect(JSON.stringify(joined)).toContain("a newer version's");
  });

  it("is counted whole; how the card is used is not counted", () => {
    const person = { format: "staying-power/case", version: 1 } as const;
    const count = (found: object) =>
      ninetySlice.count(parseNinetyKept(found), person).notes;
    expect(count(kept)).toBe(5);
    expect(count({ two: true, putOffOn: "2026-11-05" })).toBe(0);
  });
});
