import { describe, expect, it } from "vitest";
import { lockWords, mineWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const said = texts([
  mineWords,
  mineWords.backup.last("October 1, 2026"),
  mineWords.careful.on(19.6),
  lockWords,
  lockWords.choose.rule(12),
  lockWords.choose.short(12),
  [0, 1, 5, 60].map(lockWords.on.minutes),
]);

describe("the words of what is the person's own, and of the lock", () => {
  it("say something everywhere", () => {
    expect(said.length).toBeGreaterThan(70);
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
      /\b(?:he|she|him|her|his|hers|user|weak|strong|strength|score|should have|hurry up|guarantee|invalid|incorrect|error)\b|!|unbreakable|100 ?%|military/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });

  it("say plainly that nobody else can open the lock", () => {
    expect(lockWords.choose.noKey).toMatch(/^We cannot open it for you/);
    expect(lockWords.locked.lost.text[0]).toMatch(/nobody can open it/);
  });

  it("say after every failure what is safe and what to do", () => {
    const { locked, choose, test, prove } = lockWords;
    for (const text of [
      locked.wrong,
      locked.failed,
      choose.failed,
      test.wrong,
      test.failed,
      prove.wrong,
      prove.failed,
    ]) {
      expect(text).toMatch(/Nothing (?:is lost|has changed)/);
      expect(text).toMatch(/try|Look|Check|works here too/);
    }
  });

  it("say nothing on the locked screen that tells what the page is about", () => {
    expect(texts(lockWords.locked).join(" ")).not.toMatch(
      /\bex\b|breakup|partner|Staying|love/i,
    );
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
