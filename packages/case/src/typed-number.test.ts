import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDigits, typedNumber } from "./typed-number.ts";

describe("a number that a person typed", () => {
  it.each([
    ["0", 0],
    ["7", 7],
    [" 34 ", 34],
    ["1500", 1500],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["2,25", 2.25],
    ["0,125", 0.125],
    ["0.5", 0.5],
    ["007", 7],
    ["３４", 34],
    ["１，５", 1.5],
    ["٣٤", 34],
    ["١٫٥", 1.5],
    ["۳۴", 34],
    ["३४", 34],
    ["๓๔", 34],
  ])("is %j: %d", (typed, value) => {
    expect(typedNumber(typed)).toEqual({ ok: true, value });
  });

  it.each([
    "1,500",
    "1.500",
    "1 500",
    "1\u{202F}500",
    "1'500",
    "1’500",
    "12,345,678",
    "1.234,5",
    "1,234.56",
    "١٬٥٠٠",
    "１，５００",
  ])("may be read in two ways: %j", (typed) => {
    expect(typedNumber(typed)).toEqual({ ok: false, error: "grouped" });
  });

  it.each([
    "",
    "  ",
    "many",
    "-3",
    "−3",
    "+3",
    "0x10",
    "0b1",
    "1e3",
    "1e999",
    "Infinity",
    "NaN",
    "1,5,5",
    "1..5",
    ".5",
    "5.",
    "1,",
    "3 4",
    "½",
    "²",
    "٣x",
    "1_0",
    "9999999999",
  ])("is none: %j", (typed) => {
    expect(typedNumber(typed)).toEqual({ ok: false, error: "none" });
  });

  it("is finite and not below 0, or none, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "grapheme" }),
          fc.double().map(String),
        ),
        (typed) => {
          const read = typedNumber(typed);
          if (read.ok) {
            expect(Number.isFinite(read.value)).toBe(true);
            expect(read.value).toBeGreaterThanOrEqual(0);
            expect(Object.is(read.value, -0)).toBe(false);
          }
          expect(plainDigits(plainDigits(typed))).toBe(plainDigits(typed));
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});
