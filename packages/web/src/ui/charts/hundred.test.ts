import { describe, expect, it } from "vitest";
import { ofHundred } from "./hundred.ts";

describe("ofHundred", () => {
  it("rounds to whole people, and knows no minus nothing", () => {
    expect([0, 0.004, 0.276, 1, -0.276].map(ofHundred)).toEqual([
      0, 0, 28, 100, -28,
    ]);
    expect(Object.is(ofHundred(-0.004), 0)).toBe(true);
  });
});
