import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftTokens } from "./draft-tokens.ts";
import { heardTokens } from "./heard-tokens.ts";
import { plainLetters } from "./plain-letters.ts";
import { plainEnglish } from "./testing/plain-english.ts";

const heard = (draft: string): string =>
  heardTokens(plainLetters(draft))
    .map(({ text }) => text)
    .join(" ");

describe("heardTokens", () => {
  it.each([
    ["ⓘ ⓦⓐⓝⓣ", "i want"],
    ["Ⓘ ⒲⒜⒩⒯", "i want"],
    ["🄸 🅆🄰🄽🅃", "i want"],
    ["ɪ ᴡᴀɴᴛ", "i want"],
    ["𝐈 𝔀𝓪𝓷𝓽", "i want"],
    ["Ｉ ｗａｎｔ", "i want"],
    ["🇮 🇼🇦🇳🇹", "i want"],
    ["k i l l myself", "kill myself"],
    ["k.i.l.l myself", "kill myself"],
    ["k*ll my self", "kill myself"],
    ["s u i c i d e", "suicide"],
    ["to d i e", "to die"],
    ["İ K I L L", "i kill"],
  ])("reads %s", (typed, plain) => {
    expect(heard(typed)).toBe(plain);
  });

  it.each([
    "x x x",
    "u r a b c",
    "🇬🇧 🇫🇷",
    "f**k",
    "sh*t",
    "a b c d e",
    "k I'll do it",
    "k ill call you",
    "see you at five k. ill be there",
  ])("leaves %s as it is", (typed) => {
    expect(heard(typed)).toBe(
      draftTokens(typed)
        .map(({ text }) => text)
        .join(" "),
    );
  });

  it("changes nothing in English as it is typed", () => {
    for (const text of plainEnglish)
      expect(heardTokens(text)).toEqual(draftTokens(text));
  });

  it("keeps every place, on the border of graphemes", () => {
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "ⓚⓘⓛⓛ",
            "🄸",
            "🅆🄰",
            "ᴀ",
            "k i l l",
            "🇬🇧",
            "é",
            " ",
            "ok",
            "🅰️",
          ),
          { maxLength: 8 },
        ),
        (pieces) => {
          const text = pieces.join("");
          expect(plainLetters(text)).toHaveLength(text.length);
          const borders = new Set([
            text.length,
            ...Array.from(segments.segment(text), ({ index }) => index),
          ]);
          for (const { start, end } of heardTokens(plainLetters(text))) {
            expect(borders).toContain(start);
            expect(borders).toContain(end);
          }
        },
      ),
      { seed: 20_261_129, numRuns: 500 },
    );
  });
});
