import { describe, expect, it } from "vitest";
import { asPassphrase, isTooShort } from "./passphrase.ts";

describe("asPassphrase", () => {
  it("leaves out blanks around it and none within", () => {
    expect(asPassphrase(" four plain  words \n")).toBe("four plain  words");
  });
});

describe("isTooShort", () => {
  it.each([
    ["elevensigns", true],
    ["twelve signs", false],
    ["            ", true],
    ["elevensigns   ", true],
    ["🗝🗝🗝🗝🗝🗝", true],
  ])("counts signs: %o is too short: %s", (typed, short) => {
    expect(isTooShort(typed)).toBe(short);
  });
});
