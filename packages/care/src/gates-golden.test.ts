import { describe, expect, it } from "vitest";
import { gateIds, readingBehind, shutGates } from "./index.ts";
import { goldenGates } from "./testing/gates-golden.ts";
import { said, today } from "./testing/said.ts";

describe("golden gates", () => {
  it("are 500, and shut every gate, alone and among others", () => {
    expect(goldenGates).toHaveLength(500);
    for (const id of gateIds) {
      const shut = goldenGates.filter(({ gates }) => gates.includes(id));
      expect(shut.some(({ gates }) => gates.length === 1)).toBe(true);
      expect(shut.some(({ gates }) => gates.length > 2)).toBe(true);
    }
  });

  it("are what the table says", () => {
    const found = goldenGates.map(({ case: theCase, given }) => {
      const shut = shutGates(theCase, said(given), today);
      return { gates: shut.map(({ id }) => id), reading: readingBehind(shut) };
    });
    expect(found).toEqual(
      goldenGates.map(({ gates, reading }) => ({ gates, reading })),
    );
  });
});
