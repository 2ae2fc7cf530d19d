import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsAsOf } from "./index.ts";
import { arbitraryCase, parsed } from "./testing/arbitrary-case.ts";

const partnerCase = parsed({
  format: "staying-power/case",
  version: 1,
  facts: { endedBy: "ex", exPartner: "none" },
  events: [
    { at: "2026-10-20", kind: "fact", fact: "exPartner", value: null },
    { at: "2026-10-10", kind: "fact", fact: "exPartner", value: "dating" },
    { at: "2026-10-15", kind: "fact", fact: "exPartner", value: "rebound" },
    { at: "2026-10-12", kind: "fact", fact: "newFocus", value: true },
    { at: "2026-10-12", kind: "conduct", conduct: ["no-contact"] },
  ],
});

describe("factsAsOf", () => {
  it.each([
    ["2026-10-09", { endedBy: "ex", exPartner: "none" }],
    ["2026-10-10", { endedBy: "ex", exPartner: "dating" }],
    ["2026-10-19", { endedBy: "ex", exPartner: "rebound", newFocus: true }],
    ["2026-10-20", { endedBy: "ex", newFocus: true }],
  ])("overlays the answers up to and including %s", (date, facts) => {
    expect(factsAsOf(partnerCase, date)).toEqual(facts);
  });

  it("lets a later answer of the same day replace an earlier one", () => {
    const of = parsed({
      format: "staying-power/case",
      version: 1,
      events: [
        {
          at: "2026-10-10T20:00:00+02:00",
          kind: "fact",
          fact: "network",
          value: "against",
        },
        {
          at: "2026-10-10T12:00:00+02:00",
          kind: "fact",
          fact: "network",
          value: "favour",
        },
      ],
    });
    expect(factsAsOf(of, "2026-10-10")).toEqual({ network: "against" });
  });

  it("leaves the case as it is, whatever order its events have", () => {
    fc.assert(
      fc.property(arbitraryCase, (a) => {
        const before = JSON.stringify(a);
        const facts = factsAsOf(a, "2026-10-01");
        expect(JSON.stringify(a)).toBe(before);
        const backwards = { ...a, events: (a.events ?? []).toReversed() };
        const unordered = (value: unknown): unknown =>
          Array.isArray(value) ? new Set(value) : value;
        const shape = (of: object): unknown =>
          Object.fromEntries(
            Object.entries(of).map(([key, value]) => [key, unordered(value)]),
          );
        expect(shape(factsAsOf(backwards, "2026-10-01"))).toEqual(shape(facts));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
