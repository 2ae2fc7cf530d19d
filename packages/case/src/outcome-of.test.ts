import { describe, expect, it } from "vitest";
import { type Case, type Event, outcomeOf } from "./index.ts";

const of = (events: readonly Event[], more: Partial<Case> = {}) =>
  outcomeOf(
    {
      format: "staying-power/case",
      version: 1,
      breakup: "2026-01-01",
      events,
      ...more,
    },
    "2026-11-22",
  );

describe("outcomeOf", () => {
  it("knows nothing where nothing tells of it", () => {
    expect(of([])).toBeNull();
    expect(
      of([{ at: "2026-02-01", kind: "outcome", feels: "hard" }]),
    ).toBeNull();
  });

  it("takes what was noted or answered last, and the first return", () => {
    expect(
      of([
        { at: "2026-02-01", kind: "outcome", state: "apart" },
        { at: "2026-03-01", kind: "returned" },
        { at: "2026-04-01", kind: "left-again" },
        { at: "2026-05-01", kind: "returned" },
        { at: "2026-07-01", kind: "outcome", state: "together" },
      ]),
    ).toEqual({
      state: "together",
      until: "2026-07-01",
      back: "2026-03-01",
      together: "2026-03-01",
    });
  });

  it("calls it an end where someone was together again and is apart", () => {
    expect(
      of([
        { at: "2026-03-01", kind: "returned" },
        { at: "2026-04-01", kind: "outcome", state: "apart" },
      ]),
    ).toMatchObject({ state: "ended-again", back: "2026-03-01" });
  });

  it("takes a case that is told up to a day for one of two who are apart by then", () => {
    expect(of([], { asOf: "2026-06-01" })).toEqual({
      state: "apart",
      until: "2026-06-01",
      back: null,
      together: null,
    });
  });

  it("leaves out what a wrong clock dated ahead", () => {
    expect(of([{ at: "2027-06-01", kind: "returned" }])).toBeNull();
  });
});
