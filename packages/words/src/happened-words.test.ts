import { describe, expect, it } from "vitest";
import { happenedWords, journalWords, strengthWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

const told = [0, 1, 2, 40].flatMap((effort) =>
  [0, 1, 2, 40].map((slips) => strengthWords.told({ effort, slips })),
);

const every = [
  ...texts([happenedWords, journalWords, strengthWords]),
  ...told,
  happenedWords.countsFrom("3 March 2027"),
];

describe("the words of what happened and of the journal", () => {
  it("are easy to read", () => {
    const sentences = every.filter((text) =>
      /\w+ \w+ \w+ \w+.*[.?]$/.test(text),
    );
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((text) => readingGrade(text) > 8)).toEqual([]);
  });

  it("assume nobody’s gender, and shame and score nobody", () => {
    const wrong =
      /\b(?:he|she|him|her|his|hers|fail\w*|relaps\w*|weak\w*|fault|streak|score|points?|levels?|user)\b|%|!/i;
    expect(every.filter((text) => wrong.test(text))).toEqual([]);
    expect("You failed").toMatch(wrong);
  });

  it("tell of effort and slips in days, each by its number", () => {
    expect(strengthWords.told({ effort: 23, slips: 2 })).toBe(
      "On 23 days you did something for yourself. On 2 days you got in touch, or looked too often; that cost a little, and the rest stands.",
    );
    expect(strengthWords.told({ effort: 1, slips: 0 })).toBe(
      "On one day you did something for yourself. It stays.",
    );
    expect(strengthWords.told({ effort: 0, slips: 0 })).toBe(
      strengthWords.nothing,
    );
  });

  it("say how someone was by what was told of it", () => {
    expect(journalWords.checkIn({ mood: 3, urge: 8 })).toBe(
      "Mood 3 of 10 · Urge 8 of 10",
    );
    expect(journalWords.checkIn({ urge: 0 })).toBe("Urge 0 of 10");
    expect(journalWords.checkIn({})).toBe("");
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
