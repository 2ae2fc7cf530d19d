import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateIds as gates } from "./gates.ts";
import { helpFor } from "./help-for.ts";
import { helpNeeds } from "./help-need.ts";
import { needsByGate, needsFor, needsOf } from "./needs-by-gate.ts";

describe("what help goes with a gate", () => {
  it.each(gates)("has a line for someone to talk to: %s", (gate) => {
    const needs = needsByGate[gate];
    expect(needs).toContain("crisis");
    expect(new Set(needs).size).toBe(needs.length);
    expect(helpFor("GB", needs).groups.map(({ need }) => need)).toEqual(needs);
  });

  it("names help with violence first where someone was hurt, and never where one's own was", () => {
    expect(needsByGate["danger-to-me"][0]).toBe("violence");
    expect(needsByGate["abuse-of-me"][0]).toBe("violence");
    expect(needsByGate["danger-from-me"][0]).toBe("using-violence");
    expect(needsByGate["abuse-by-me"][0]).toBe("using-violence");
  });
});

describe("what help goes with several gates", () => {
  it("is the whole of each, once, that of the first gate first; for the young, theirs before all", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...gates), { minLength: 1 }),
        (shut) => {
          const needs = needsOf(shut);
          expect(new Set(needs).size).toBe(needs.length);
          expect(new Set(needs)).toEqual(
            new Set(shut.flatMap((gate) => needsByGate[gate])),
          );
          const young = shut.includes("under-18");
          const ofFirst = needsOf(shut.slice(0, 1));
          const expected = young
            ? ["young", ...ofFirst.filter((need) => need !== "young")]
            : ofFirst;
          expect(needs.slice(0, expected.length)).toEqual(expected);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe("what is told in any case", () => {
  it("is told whole, once, that which the gates call for first", () => {
    fc.assert(
      fc.property(
        fc.subarray([...helpNeeds]),
        fc.uniqueArray(fc.constantFrom(...gates)),
        (told, shut) => {
          const needs = needsFor(told, shut);
          expect(needs.toSorted()).toEqual(told.toSorted());
          const called = needsOf(shut).filter((need) => told.includes(need));
          expect(needs.slice(0, called.length)).toEqual(called);
        },
      ),
      { seed: 10, numRuns: 200 },
    );
  });
});
