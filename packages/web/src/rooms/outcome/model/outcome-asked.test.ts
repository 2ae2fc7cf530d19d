import { addDays, type Event } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { outcomeAsked } from "./outcome-asked.ts";
import { outcomeSlice } from "./slice.ts";

const breakup = "2026-01-01";
const asked = (
  days: number,
  events: readonly Event[] = [],
  asking: { readonly never?: true; readonly putOffOn?: string } = {},
) =>
  outcomeAsked({
    person: { format: "staying-power/case", version: 1, breakup, events },
    asking,
    today: addDays(breakup, days),
  });
const answered = (days: number): Event => ({
  at: `${addDays(breakup, days)}T20:00:00+00:00`,
  kind: "outcome",
  feels: "mixed",
});

describe("outcomeAsked", () => {
  it("asks on four days, and keeps asking until the next one", () => {
    expect(
      [0, 29, 30, 89, 90, 179, 180, 364, 365, 729, 730].map((days) =>
        asked(days),
      ),
    ).toEqual([null, null, 30, 30, 90, 90, 180, 180, 365, 365, null]);
  });

  it("asks each of them once", () => {
    expect(asked(45, [answered(31)])).toBeNull();
    expect(asked(95, [answered(31)])).toBe(90);
    expect(asked(95, [answered(31), answered(95)])).toBeNull();
  });

  it("waits two weeks where it was put off, and for ever where it was refused", () => {
    const putOffOn = addDays(breakup, 31);
    expect(asked(31, [], { putOffOn })).toBeNull();
    expect(asked(44, [], { putOffOn })).toBeNull();
    expect(asked(45, [], { putOffOn })).toBe(30);
    expect(asked(400, [], { never: true })).toBeNull();
  });

  it("asks nothing where nobody tells when it ended", () => {
    expect(
      outcomeAsked({
        person: { format: "staying-power/case", version: 1 },
        asking: {},
        today: breakup,
      }),
    ).toBeNull();
  });
});

describe("what is kept of the asking", () => {
  it("is read whatever stands there", () => {
    const { parse } = outcomeSlice;
    expect(parse({ never: true, putOffOn: "2026-02-01" })).toEqual({
      never: true,
      putOffOn: "2026-02-01",
    });
    for (const odd of [null, 3, "x", {}, { never: 1, putOffOn: "soon" }])
      expect(parse(odd)).toEqual({});
  });
});
