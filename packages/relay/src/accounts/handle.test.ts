import { coachName } from "@staying-power/envelope";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handleOf } from "./handle.ts";

describe("handleOf", () => {
  it.each([
    ["Ann  Lee", "ann lee"],
    ["ＡＮＮ LEE", "ann lee"],
    ["O’Neill", "o'neill"],
    ["Jose\u0301", "jos\u00e9"],
    ["ﬁona", "fiona"],
  ])("finds %s as %s", (name, handle) => {
    expect(handleOf(name)).toBe(handle);
  });

  it("says the same of what it said", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
        expect(handleOf(handleOf(name))).toBe(handleOf(name));
      }),
    );
  });

  it("is short enough for the table, also of the longest name", () => {
    const name = "\ufdfa".repeat(60);
    expect(coachName.safeParse(name).success).toBe(true);
    expect(Buffer.byteLength(handleOf(name))).toBeLessThan(2_600);
  });
});
