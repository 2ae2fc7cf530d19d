import { reasonIds } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reunionPaceIds, reunionWay } from "../index.ts";

const place = (daysBack: number | null): number =>
  reunionPaceIds.indexOf(
    reunionWay({ daysBack, likeliest: "attraction", passed: true }).pace,
  );

describe("reunionWay", () => {
  it.each([
    [null, "meet-first"],
    [0, "two-dates-a-week"],
    [14, "two-dates-a-week"],
    [15, "talk-once"],
    [31, "weekly-half-hour"],
    [61, "plan-ahead"],
    [400, "look-again"],
  ] as const)("after %s days goes by %s", (daysBack, pace) => {
    const found = { daysBack, likeliest: "attraction", passed: true } as const;
    expect(reunionWay(found)).toEqual({ pace, slower: false, mayLeave: false });
  });

  it("never goes back to a slower pace as the days go by", () => {
    for (let day = 1; day < 200; day += 1)
      expect(place(day)).toBeGreaterThanOrEqual(place(day - 1));
  });

  it("names leaving from the eighth week on where the likeliest reason is a wrong one, and never before", () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat(400)),
        fc.constantFrom(...reasonIds),
        fc.boolean(),
        (daysBack, likeliest, passed) => {
          const way = reunionWay({ daysBack, likeliest, passed });
          expect(way.mayLeave).toBe(
            likeliest !== "attraction" && (daysBack ?? 0) >= 56,
          );
          if (passed) expect(way.slower).toBe(false);
        },
      ),
      { seed: 49, numRuns: 300 },
    );
  });
});
