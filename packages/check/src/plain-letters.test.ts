import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import { draftContexts } from "./draft-check.ts";
import { draftTokens } from "./draft-tokens.ts";
import { heardTokens } from "./heard-tokens.ts";
import { picturesRead } from "./pictures-read.ts";
import { plainLetters } from "./plain-letters.ts";
import {
  disguisedByHand,
  disguises,
  plainDangers,
} from "./testing/disguises.ts";
import { undisguised } from "./testing/undisguised.ts";

const check = (text: string) =>
  checkDraft(text, { context: "no-contact", contactForbidden: false });
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const bordersOf = (text: string): ReadonlySet<number> =>
  new Set([
    text.length,
    ...Array.from(graphemes.segment(text), ({ index }) => index),
  ]);
const read = (text: string): string =>
  plainLetters(text).replaceAll("\u034f", "");

const disguised = [
  ...plainDangers.flatMap((plain) =>
    Array.from(disguises, ([name, disguise]) => ({
      name,
      text: disguise(plain),
    })),
  ),
  ...disguisedByHand.map((text) => ({ name: "by hand", text })),
];

describe("danger in disguise", () => {
  it("is enough to look at, and no disguise is the plain words", () => {
    expect(disguised.length).toBeGreaterThanOrEqual(200);
    expect(disguisedByHand.length).toBeGreaterThanOrEqual(60);
    expect(
      disguisedByHand.filter((text) => plainDangers.includes(text)),
    ).toEqual([]);
  });

  it("is danger when it is plain", () => {
    for (const text of plainDangers)
      expect([text, check(text).verdict]).toEqual([text, "crisis"]);
  });

  it.each(disguised)("is read through, $name: $text", ({ text }) => {
    const { verdict, flags } = check(text);
    expect(verdict).toBe("crisis");
    const threats = flags.filter(({ label }) => label.startsWith("threat-"));
    expect(threats).not.toEqual([]);
    const borders = bordersOf(text);
    for (const { start, end } of threats) {
      expect(borders).toContain(start);
      expect(borders).toContain(end);
      expect(start).toBeLessThan(end);
    }
  });

  it("stands where it was written", () => {
    const around = (text: string): string =>
      `Bins are out. ${text}. Back at 5.`;
    for (const text of [
      "i will k i l l myself",
      "i w a n t t o d i e",
      "i will k1ll myself",
      "i will 🔫 myself",
      "i will 𝓴𝓲𝓵𝓵 myself",
      "i will k\u200bi\u200bl\u200bl myself",
      "i will ki-ll myself",
    ]) {
      const whole = around(text);
      const { flags } = check(whole);
      const places = flags
        .filter(({ label }) => label.startsWith("threat-"))
        .map(({ start, end }) => whole.slice(start, end));
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(text).toContain(place);
    }
  });
});

describe("what is no disguise", () => {
  it("is enough to look at", () => {
    expect(undisguised.length).toBeGreaterThanOrEqual(200);
  });

  it.each(undisguised)("stays what it is: %s", (text) => {
    expect(plainLetters(text)).toBe(text);
    expect(picturesRead(heardTokens(text))).toEqual(draftTokens(text));
  });

  it.each([
    ["Мы едем к маме, i wаnt to gо", "Мы едем к маме, i want to go"],
    ["хочу yмереть", "хочу yмереть"],
    ["She said Мама", "She said Мама"],
    ["we go to D13", "we go to D13"],
    ["i want to d13", "i want to die"],
    ["Αθήνα is lovely", "Αθήνα is lovely"],
    ["a silt trap and a clock", "a silt trap and a clock"],
    ["sl*t and b*rn and l*fe", "sl*t and b*rn and l*fe"],
  ])("reads a word by its neighbours: %s", (typed, plain) => {
    expect(read(typed)).toBe(plain);
  });
});

describe("plainLetters", () => {
  it("is as long as the draft, and cuts no grapheme", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ...disguised.map(({ text }) => text),
              "👩‍👩‍👧",
              "é",
              "\u202e",
              "\u202c",
              "\u0336",
              "🇬🇧",
              "k ",
              "1",
              "*",
            ),
            fc.string({ unit: "grapheme", maxLength: 12 }),
            fc.string({ unit: "binary", maxLength: 6 }),
          ),
          { maxLength: 6 },
        ),
        fc.constantFrom("", " ", "."),
        (pieces, between) => {
          const text = pieces.join(between);
          const plain = plainLetters(text);
          expect(plain).toHaveLength(text.length);
          const borders = bordersOf(text);
          for (const { start, end } of check(text).flags) {
            expect(borders).toContain(start);
            expect(borders).toContain(end);
          }
        },
      ),
      { seed: 20_261_129, numRuns: 400 },
    );
  });

  it("says the same of a draft that it made plain", () => {
    for (const { text } of disguised)
      expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
  });

  it("comes to an end in a paste of any length", () => {
    for (const piece of [
      "k1",
      "k i l l ",
      "i1l|",
      "my self ",
      "* ",
      "ɐ",
      "k\u0336",
    ])
      expect(plainLetters(piece.repeat(100_000 / piece.length))).toHaveLength(
        Math.floor(100_000 / piece.length) * piece.length,
      );
  });
});

it("lifts no danger that stands beside an ordinary draft, in any disguise", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...disguised.filter(({ text }) => !/[\u202e]/.test(text)),
      ),
      fc.constantFrom(
        "The bins go out on Tuesday",
        "See you at 8",
        "£5.50 each",
      ),
      fc.boolean(),
      fc.constantFrom(...draftContexts),
      ({ text }, plain, isFirst, context) => {
        const whole = (isFirst ? [text, plain] : [plain, text]).join(".\n");
        const { verdict } = checkDraft(whole, {
          context,
          contactForbidden: false,
        });
        expect([whole, verdict]).toEqual([whole, "crisis"]);
      },
    ),
    { seed: 20_261_129, numRuns: 400 },
  );
});
