import { describe, expect, it } from "vitest";
import { reunionPhaseOn } from "./reunion-phases.ts";

describe("the first ninety days", () => {
  it.each([
    [null, "before"],
    [0, "first"],
    [13, "first"],
    [14, "talk"],
    [29, "talk"],
    [30, "weekly"],
    [59, "weekly"],
    [60, "ahead"],
    [89, "ahead"],
    [90, "after"],
    [2000, "after"],
  ] as const)("%s days after a return are %s", (days, phase) => {
    expect(reunionPhaseOn(days).id).toBe(phase);
  });

  it("name what tends to show: guilt early, the old problem next, status late", () => {
    expect(reunionPhaseOn(3).watch).toContain("guilt");
    expect(reunionPhaseOn(20).watch).toEqual(["problems-fix-themselves"]);
    expect(reunionPhaseOn(75).watch).toContain("status");
    expect(reunionPhaseOn(null).watch).toEqual([]);
  });
});
