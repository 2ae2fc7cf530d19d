import { safetyKeys, safetyOptions } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import {
  careWords,
  gateWords,
  safetyQuestions,
  safetyQuestionWords,
} from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

describe("the words about safety", () => {
  const highestGrade = 8;

  it.each(safetyKeys)("ask %s plainly, with a word for every answer", (key) => {
    const { ask, help = "", why, options } = safetyQuestions[key];
    expect(ask).toMatch(/^[A-Z][^.!]*\?$/);
    expect(Object.keys(options)).toEqual([...safetyOptions[key]]);
    expect(readingGrade(`${ask} ${help} ${why}`)).toBeLessThanOrEqual(
      highestGrade,
    );
  });

  it.each(Object.entries(gateWords))(
    "say %s plainly, with something to do, someone to call, and letting go",
    (_id, words) => {
      const text = [
        words.heading,
        ...words.text,
        ...words.doNow,
        words.lettingGo,
      ].join(" ");
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
      expect(words.text.length).toBeLessThanOrEqual(4);
      expect(words.doNow.length).toBe(3);
      expect(words.lettingGo).toMatch(/let(?:ting)? go/i);
    },
  );

  it.each(Object.entries(gateWords))(
    "give no number about the ex and no way to win them back at %s",
    (_id, words) => {
      const text = [words.heading, ...words.text, ...words.doNow].join(" ");
      expect(text).not.toMatch(/\d|per ?cent|\bchance|probab/i);
      expect(text).not.toMatch(/\bmiss you|attract|jealous|No Contact/i);
      expect(text).not.toMatch(/!|\b(?:he|she|him|her|his|hers)\b/i);
    },
  );

  it.each(Object.entries(gateWords))(
    "fit every hour and every place on the page at %s",
    (_id, words) => {
      const text = JSON.stringify(words);
      expect(text).not.toMatch(/tonight|this evening|\bbelow\b|\babove\b/i);
    },
  );

  it("are honest about the numbers around them", () => {
    expect(careWords.withheld).toContain("no forecast");
    expect(safetyQuestionWords.unsaid).not.toMatch(/no\b/i);
  });
});
