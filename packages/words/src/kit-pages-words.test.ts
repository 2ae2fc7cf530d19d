import { urgeStudies } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import {
  firstDaysWords,
  logisticsWords,
  lookingStepWords,
  markWords,
  lookingWords,
  plainMessages,
  plainText,
  slotNames,
} from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const said = texts([
  firstDaysWords,
  firstDaysWords.when.ago(0),
  firstDaysWords.when.ago(1),
  firstDaysWords.when.ago(5),
  lookingWords,
  lookingWords.does.study(urgeStudies),
  lookingWords.wait.left(1),
  lookingWords.wait.left(9),
  lookingWords.harder.asOf("29 November 2026"),
  lookingStepWords,
  logisticsWords,
  Object.values(plainMessages).map((say) => say(slotNames)),
]);

describe("the words of the pages behind the kit", () => {
  it("say something everywhere", () => {
    expect(said.length).toBeGreaterThan(180);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "are easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  it("assume nobody’s gender, promise nothing, hurry and shame nobody", () => {
    const banned =
      /\b(?:he|she|him|her|his|hers|boyfriend|girlfriend|husband|wife|user|streak|badge|weak|fail(?:ed)?|should have|hurry|guarantee)\b|!|will come back|promise|win (?:them|him|her) back/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });

  it("help nobody to look unseen", () => {
    const sly = /anonym|incognito|fake|second account|without them knowing/i;
    expect(said.filter((text) => sly.test(text))).toEqual([]);
  });

  it("name who says something, also where it is a study", () => {
    expect(plainText(firstDaysWords.line("Stop.", markWords.author))).toBe(
      "Stop. (the coach’s rule)",
    );
    expect(plainText(lookingWords.line("It hurts.", markWords.research))).toBe(
      "It hurts. (research)",
    );
    expect(lookingWords.does.study(urgeStudies)).toMatch(/464.*Marshall, 2012/);
  });

  it("count hours and things as the language does", () => {
    expect(firstDaysWords.when.ago(1)).toContain("1 hour ago");
    expect(firstDaysWords.when.ago(5)).toContain("5 hours ago");
    expect(plainText(lookingWords.harder.done("TikTok", 1))).toContain(
      "1 thing set up",
    );
  });
});

/** Every text, at every depth. */
function texts(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(texts);
}
