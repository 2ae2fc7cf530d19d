import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passphraseForms, settledPassphrase } from "./passphrase-forms.ts";
import { recoveryCode } from "./recovery-code.ts";

/** Ways in which keyboards write the same passphrase. */
const sameBytesApart: readonly (readonly [string, string])[] = [
  ["caf\u00E9 au lait", "cafe\u0301 au lait"],
  ["four plain words", "four\u00A0plain\u00A0words"],
  ["four plain words", "four\u3000plain\u2009words"],
  ["four plain words", "four plain words "],
  ["four plain words", "\uFF46\uFF4F\uFF55\uFF52 plain words"],
  ["don't tell them", "don\u2019t tell them"],
  ['the "old" door', "the \u201Cold\u201D door"],
  ["quiet - harbour...", "quiet \u2013 harbour\u2026"],
  ["quiet--harbour", "quiet\u2014harbour"],
];

describe("settledPassphrase", () => {
  it.each(sameBytesApart)("makes %j of %j", (settled, typed) => {
    expect(settledPassphrase(typed)).toBe(settled);
    expect(settledPassphrase(settled)).toBe(settled);
  });

  it("leaves what a usual keyboard types as it is", () => {
    for (const typed of ["Groß & µ² ½ º ª", "Ångström", "ключ 🗝", "a  b"])
      expect(settledPassphrase(typed)).toBe(typed.normalize("NFC"));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (typed) => {
        expect(settledPassphrase(typed)).toBe(typed.trim());
      }),
      { seed: 20_261_129 },
    );
  });

  it("settles what is settled no further", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const settled = settledPassphrase(typed);
        expect(settledPassphrase(settled)).toBe(settled);
      }),
      { seed: 20_261_129 },
    );
  });
});

describe("passphraseForms", () => {
  it("has one way for a plain passphrase, and a handful for any", () => {
    expect(passphraseForms("four plain words")).toEqual(["four plain words"]);
    expect(passphraseForms("")).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const forms = passphraseForms(typed);
        expect(forms.length).toBeLessThanOrEqual(8);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms).not.toContain("");
      }),
      { seed: 20_261_129 },
    );
  });

  it.each(sameBytesApart)("reaches %j and %j from each other", (one, other) => {
    // What was set here, whichever of the two was typed then.
    for (const typed of [one, other])
      expect(passphraseForms(typed)[0]).toBe(settledPassphrase(one));
    // What was sealed with just those bytes, before or by another tool.
    expect(passphraseForms(other)).toContain(other);
  });

  it("reaches what was sealed in other bytes once", () => {
    const { normalize } = String.prototype;
    const apart = normalize.call("café d'été", "NFD");
    expect(passphraseForms("café d'été")).toContain(apart);
    expect(passphraseForms("don't tell")).toContain("don\u2019t tell");
    expect(passphraseForms("ﬁrst light")).toContain("first light");
  });

  it("reaches a recovery code however it is written", () => {
    const code = recoveryCode(Uint8Array.from({ length: 15 }, (_, at) => at));
    expect(passphraseForms(code.toLowerCase().replaceAll("-", " "))).toContain(
      code,
    );
  });
});
