import { urgeStudies } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { kitLines, kitWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const said = texts([
  kitLines,
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

  const waits = Object.entries(kitLines).flatMap(([writing, byPart]) =>
    Object.entries(byPart).map(
      ([part, lines]) => [writing, part, lines] as const,
    ),
  );

  it.each(waits)(
    "has a dozen lines for the wait, each short and none said twice: %s, %s",
    (_writing, _part, lines) => {
      expect(lines.length).toBe(12);
      expect(new Set(lines).size).toBe(12);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
        70,
      );
    },
  );

  it("speaks of no sending in the lines for someone who is not to write", () => {
    for (const line of Object.values(kitLines.kept).flat())
      expect(line).not.toMatch(/tomorrow|\bsen[dt]\b|\bwrite\b|message|later/i);
  });

  it("says “tonight” in the lines of the night and nowhere else", () => {
    const { open, kept } = kitLines;
    const byNight = new Set([...open.night, ...kept.night]);
    const elsewhere = said.filter((text) => !byNight.has(text));
    expect(
      elsewhere.filter((text) => /tonight|this evening/i.test(text)),
    ).toEqual([]);
    expect(
      [...byNight].filter((text) => /tonight/.test(text)).length,
    ).toBeGreaterThan(1);
    for (const line of [...open.day, ...kept.day])
      expect(line).not.toMatch(/morning|night(?!’s sleep)/i);
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

  it("counts the urges someone let pass in whole sentences", () => {
    const { tally } = kitWords.after;
    expect(tally({ met: 1, held: 0 })).toBe("You faced 1 urge here.");
    expect(tally({ met: 1, held: 1 })).toBe(
      "You faced 1 urge here and let it pass.",
    );
    expect(tally({ met: 14, held: 11 })).toBe(
      "You faced 14 urges here. You let 11 of them pass.",
    );
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
