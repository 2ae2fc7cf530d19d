import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToFit } from "./cut-to-fit.ts";

describe("cutToFit", () => {
  it.each([
    ["I want to sleep.", 40, "I want to sleep."],
    [" I want\n\nto   sleep. ", 16, "I want to sleep."],
    ["I want to sleep again.", 16, "I want to sleep…"],
    ["I want to sleep again.", 13, "I want to…"],
    ["a".repeat(30), 10, `${"a".repeat(9)}…`],
    ["🙂".repeat(30), 4, "🙂🙂🙂…"],
    ["", 10, ""],
  ])("of %j leaves, in %d characters, %j", (text, most, cut) => {
    expect(cutToFit(text, most)).toBe(cut);
  });

  it("never takes more room than there is, and says where it cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => {
          const cut = cutToFit(text, most);
          expect(Array.from(cut).length).toBeLessThanOrEqual(most);
          const run = text.trim().replaceAll(/\s+/gu, " ");
          if (cut !== run) {
            expect(cut.endsWith("…")).toBe(true);
            expect(run.startsWith(cut.slice(0, -1))).toBe(true);
          }
        },
      ),
      { seed: 31, numRuns: 300 },
    );
  });
});
