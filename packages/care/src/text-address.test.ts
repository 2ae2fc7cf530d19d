import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAddress } from "./index.ts";

describe("textAddress", () => {
  it.each([
    [{ by: "sms", number: "988" }, "sms:988"],
    [{ by: "sms", number: "85258", word: "SHOUT" }, "sms:85258?&body=SHOUT"],
    [{ by: "sms", number: "07700 900 123" }, "sms:07700900123"],
    [{ by: "whatsapp", number: "600 000 016" }, null],
    [{ by: "sms", number: "ask me" }, null],
  ] as const)("of %o is %s", (line, address) => {
    expect(textAddress(line)).toBe(address);
  });

  it("carries any word whole, and nothing else into the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (word) => {
        const address = textAddress({ by: "sms", number: "85258", word });
        const [to, body, ...more] = (address ?? "").split("?&body=");
        expect([to, more]).toEqual(["sms:85258", []]);
        expect(decodeURIComponent(body ?? "")).toBe(word);
        expect(body).not.toMatch(/[&#? ]/);
      }),
      { seed: 10, numRuns: 500 },
    );
  });
});
