import { urgeStudies } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { kitWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const said = texts([
  kitWords,
  kitWords.breathe.left(17),
  kitWords.breathe.left(1),
  kitWords.write.tooLong(10_000),
  kitWords.write.full(500),
  kitWords.why.full(100),
  kitWords.why.moved(1, 3),
  kitWords.call.full(50),
  kitWords.call.call("Sam"),
  kitWords.after.tally({ met: 1, held: 1 }),
  kitWords.after.tally({ met: 14, held: 11 }),
  kitWords.aims.list.map(({ known }) => known(urgeStudies)),
]);

describe("kitWords", () => {
  it("says something everywhere", () => {
    expect(said.length).toBeGreaterThan(120);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "is easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  it("assumes nobody’s gender, promises nothing, hurries and shames nobody", () => {
    const banned =
      /\b(?:he|she|him|her|his|hers|boyfriend|girlfriend|husband|wife|user|streak|badge|weak|fail(?:ed)?|should have|hurry|guarantee)\b|!|will come back|promise|win (?:them|him|her) back/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });

  it("has a dozen lines for the wait, each short and none said twice", () => {
    const { lines } = kitWords.breathe;
    expect(new Set(lines).size).toBe(12);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
      70,
    );
  });

  it("says for every aim how good the evidence is, and names its limits", () => {
    for (const aim of kitWords.aims.list) {
      const { how } = aim;
      const known = aim.known(urgeStudies);
      expect(how.length).toBeGreaterThan(40);
      expect(known).toMatch(/^(?:Fair|Thin|None)\b/);
      expect(known).toMatch(/\d+ people|\d+ smokers/);
      expect(known).toMatch(
        /nobody has measured|could not show|did not change|no cause/,
      );
    }
  });

  it("speaks to danger in every direction", () => {
    const { toMe, fromMe, toMyself } = kitWords.safe;
    expect(toMe.heading).toContain("hurt you");
    expect(fromMe.text).toContain("Move away");
    expect(toMyself.heading).toContain("yourself");
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
