import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as pseudo from "../pseudo/index.ts";
import { pseudoText } from "../pseudo/pseudo-text.ts";
import * as english from "./index.ts";

const runs = { seed: 21, numRuns: 500 };
const bare = /⟦|⟧/g;

describe("the pseudo-language", () => {
  it("says all that English says, by the same names", () => {
    expect(Object.keys(pseudo).toSorted()).toEqual(
      Object.keys(english).toSorted(),
    );
  });

  it("leaves no text of any catalogue in English", () => {
    const texts = Object.entries(pseudo)
      .filter(([name]) => name !== "locale")
      .flatMap(([, words]) => textsIn(words));
    expect(texts.length).toBeGreaterThan(1000);
    expect(
      texts.filter((text) => /\p{L}/u.test(text) && !/^⟦.*⟧$/su.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  it("puts the values of a person and of the locale in as they are", () => {
    expect(pseudo.kitWords.call.call("Sam")).toMatch(/^⟦Ç\S+ Sam⟧$/u);
    expect(pseudo.locale.day("2026-10-01")).toMatch(/^⟦1 Ö\S+ 2026⟧$/u);
    expect(pseudo.locale.range({ low: 2, high: 17 })).toMatch(/^⟦2 ţö+ 17⟧$/u);
    expect(pseudo.locale.signed(-4)).toBe("−4");
    const day = pseudo.locale.day("2026-10-01");
    expect(pseudo.backupWords.changed(day)).toContain(day);
    expect(pseudo.answersWords.change("Why?")).toEqual([
      expect.stringMatching(/^⟦.*⟧$/u),
      { unseen: ": Why?" },
    ]);
  });

  it("keeps what is no text", () => {
    expect(pseudo.interviewWords.dates.map(({ days }) => days)).toEqual(
      english.interviewWords.dates.map(({ days }) => days),
    );
    expect(pseudo.locale.compare("a", "b")).toBe(-1);
  });
});

describe("a text in it", () => {
  it("is about two fifths longer, and never shorter", () => {
    const texts = textsIn([english.kitWords, english.about, english.gateWords]);
    const longer = (from: string): number =>
      pseudoText(from, []).replaceAll(bare, "").length / from.length;
    const whole = texts.filter((text) => text.length > 20);
    expect(whole.length).toBeGreaterThan(100);
    // What is owed after the last vowel is not paid, which shows in short texts.
    for (const text of whole) {
      expect(longer(text)).toBeGreaterThan(1.25);
      expect(longer(text)).toBeLessThan(1.45);
    }
    expect(longer(whole.join(" "))).toBeCloseTo(1.4, 2);
  });

  it("is the same when it is made twice, and when it holds no letter", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[⟦⟧]/.test(text));
        const once = pseudoText(text, []);
        expect(pseudoText(once, [])).toBe(once);
        if (!/[a-z]/i.test(text)) expect(once).toBe(text);
      }),
      runs,
    );
  });

  it("holds every value it was given, whole", () => {
    const anyValue = fc.stringMatching(/^[A-Za-z.*+?$^]{1,12}$/);
    fc.assert(
      fc.property(anyValue, anyValue, (one, other) => {
        const text = pseudoText(`From ${one} to ${other}.`, [one, other]);
        expect(text).toContain(` ${one} `);
        expect(text).toContain(` ${other}.`);
      }),
      runs,
    );
  });
});

function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null
    ? Object.values(words).flatMap(textsIn)
    : [];
}
