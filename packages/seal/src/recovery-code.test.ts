import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readRecoveryCode,
  recoveryCode,
  recoveryCodeBytes,
} from "./recovery-code.ts";

const random = fc.uint8Array({
  minLength: recoveryCodeBytes,
  maxLength: recoveryCodeBytes,
});
const runs = { seed: 20_261_123, numRuns: 300 };

describe("recoveryCode", () => {
  it("reads back however it is written", () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const code = recoveryCode(bytes);
        expect(code).toMatch(
          /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/,
        );
        for (const written of [
          code,
          code.toLowerCase(),
          code.replaceAll("-", " "),
          ` ${code.replaceAll("-", "")} `,
          code.replaceAll("0", "O").replaceAll("1", "l"),
        ])
          expect(readRecoveryCode(written)).toBe(code);
      }),
      runs,
    );
  });

  it("notices one wrong sign, but where it stands for the same remainder", () => {
    fc.assert(
      fc.property(
        random,
        fc.nat({ max: 28 }),
        fc.constantFrom(...Array.from("123456789ABCDEFGHJKMNPQRSTVWXY")),
        (bytes, place, sign) => {
          const code = recoveryCode(bytes);
          const was = code[place];
          fc.pre(was !== "-" && was !== sign && was !== "0" && was !== "Z");
          const wrong = code.slice(0, place) + sign + code.slice(place + 1);
          expect(readRecoveryCode(wrong)).toBeNull();
        },
      ),
      runs,
    );
  });

  it("gives different codes for different chance", () => {
    fc.assert(
      fc.property(random, random, (one, other) => {
        const bits = (from: Uint8Array): string =>
          [...from]
            .map((byte) => byte.toString(2).padStart(8, "0"))
            .join("")
            .slice(0, 115);
        fc.pre(bits(one) !== bits(other));
        expect(recoveryCode(one)).not.toBe(recoveryCode(other));
      }),
      runs,
    );
  });

  it("needs all its chance", () => {
    expect(() => recoveryCode(new Uint8Array(14))).toThrow(RangeError);
  });

  it.each(["", "passphrase", "0000-0000-0000-0000-0000-0001", "🗝"])(
    "takes %o for no code",
    (text) => {
      expect(readRecoveryCode(text)).toBeNull();
    },
  );
});
