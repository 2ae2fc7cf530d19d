import { parseSafetyAnswers } from "@staying-power/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reboundOf } from "./rebound-of.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";

function rows(facts: object, events: object[] = [], today = "2026-11-29") {
  return reboundOf({
    theCase: caseOf({
      format: "staying-power/case",
      version: 1,
      breakup: "2026-10-01",
      facts,
      events,
    }),
    answers: parseSafetyAnswers({}),
    today,
  }).map(({ id }) => id);
}

describe("reboundOf", () => {
  it("someone new within three months after a long bond may be a rebound", () => {
    const facts = { exPartner: "dating", relationshipMonths: 36 };
    expect(rows(facts)).toEqual(["possible"]);
    expect(rows(facts, [], "2026-12-29")).toEqual(["possible"]);
    expect(rows(facts, [], "2026-12-30")).toEqual([]);
    expect(rows({ ...facts, relationshipMonths: 5 })).toEqual([]);
  });

  it("someone who was there before is no rebound", () => {
    const facts = { issues: ["someone-else"], relationshipMonths: 36 };
    expect(rows({ ...facts, exPartner: "dating" })).toEqual(["began-before"]);
    expect(rows(facts)).toEqual(["began-before"]);
    expect(rows({ ...facts, exPartner: "none" })).toEqual([]);
  });

  it("what is serious is called so, whatever the days", () => {
    expect(rows({ exPartner: "serious", issues: ["someone-else"] })).toEqual([
      "serious",
    ]);
  });

  it("it ended and they wrote: only where there was someone before", () => {
    const wrote = [
      { at: "2026-11-20", kind: "fact", fact: "exPartner", value: "none" },
      { at: "2026-11-25", kind: "signal", signal: "warm-contact" },
    ];
    expect(rows({ exPartner: "dating" }, wrote)).toEqual(["ended-and-wrote"]);
    expect(rows({}, wrote)).toEqual([]);
    expect(rows({ exPartner: "dating" }, wrote.slice(0, 1))).toEqual([]);
  });

  it("they wrote while it went on, and not since: that it ended brought no message", () => {
    const wroteOn = (day: string) => [
      { at: day, kind: "signal", signal: "warm-contact" },
      { at: "2026-11-20", kind: "fact", fact: "exPartner", value: "none" },
    ];
    const facts = { exPartner: "dating" };
    expect(rows(facts, wroteOn("2026-10-20"))).toEqual([]);
    expect(
      rows({ ...facts, signals: ["warm-contact"] }, wroteOn("2026-10-20")),
    ).toEqual([]);
    // In the week in which it was put right it may be how they said so.
    expect(rows(facts, wroteOn("2026-11-13"))).toEqual(["ended-and-wrote"]);
    expect(rows(facts, wroteOn("2026-11-12"))).toEqual([]);
  });

  it("an errand is no step of theirs, an answer on what they did is", () => {
    const since = (value: string) => [
      { at: "2026-11-20", kind: "fact", fact: "exPartner", value: "none" },
      { at: "2026-11-25", kind: "fact", fact: "signals", value: [value] },
    ];
    expect(rows({ exPartner: "dating" }, since("said-misses-me"))).toEqual([
      "ended-and-wrote",
    ]);
    expect(rows({ exPartner: "dating" }, since("logistics-only"))).toEqual([]);
  });

  it("finds nothing where nothing was told, and one thing at most, with a reason", () => {
    expect(rows({})).toEqual([]);
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const found = reboundOf(input);
        expect(found.length).toBeLessThanOrEqual(1);
        for (const { id, why } of found) {
          seen.add(id);
          expect(why.length).toBeGreaterThan(0);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
    // Each row has its own case above; here most are met by chance.
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });
});
