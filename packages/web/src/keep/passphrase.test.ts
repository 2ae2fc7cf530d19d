import { describe, expect, it } from "vitest";
import { isSamePassphrase, isTooShort } from "./passphrase.ts";

describe("isSamePassphrase", () => {
  it.each([
    ["four plain words ", "four plain words", true],
    ["four\u00A0plain words", "four plain words", true],
    ["caf\u00E9 au lait!", "cafe\u0301 au lait!", true],
    ["don\u2019t tell them", "don't tell them", true],
    ["Four plain words", "four plain words", false],
    ["four  plain words", "four plain words", false],
  ])("of %j and %j says %s", (one, other, same) => {
    expect(isSamePassphrase(one, other)).toBe(same);
  });
});

describe("isTooShort", () => {
  it.each([
    ["elevensigns", true],
    ["twelve signs", false],
    ["            ", true],
    ["elevensigns   ", true],
    ["🗝🗝🗝🗝🗝🗝", true],
    // Eight letters, four of which carry an accent of their own.
    ["e\u0301e\u0301e\u0301e\u0301abcd", true],
  ])("counts signs: %o is too short: %s", (typed, short) => {
    expect(isTooShort(typed)).toBe(short);
  });
});
