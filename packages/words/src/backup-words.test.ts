import { describe, expect, it } from "vitest";
import {
  backupFileWords,
  backupReminderWords,
  backupWords,
  erasingWords,
  importWords,
  keepingWords,
} from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const said = texts([
  backupFileWords,
  backupReminderWords,
  backupWords,
  erasingWords,
  importWords,
  keepingWords,
  backupWords.changed("October 1, 2026"),
  backupWords.unchanged("October 1, 2026"),
  backupWords.copy.handed("notes-2026-11-22.json"),
  importWords.savedOn("October 1, 2026", null),
  importWords.savedOn("October 1, 2026", "September 9, 2026"),
  importWords.holds({ answers: 1, events: 0, notes: 12 }),
  keepingWords.used(3),
  backupWords.sealed.good(12),
  backupWords.sealed.short(12),
]);

describe("the words about backups and erasing", () => {
  it("say something everywhere", () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "are easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  it("hurry, shame and promise nothing, and assume nobody’s gender", () => {
    const banned =
      /\b(?:he|she|him|her|his|hers|user|hurry|must|should|immediately|guarantee|warning|oops|sorry|invalid|error)\b|!/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });

  it("say who can read which kind, and that a lost passphrase is lost", () => {
    expect(backupWords.open.text).toMatch(/^Whoever finds the file can read/);
    expect(backupWords.sealed.text).toContain("nobody can open");
  });

  it("say that a download cannot be seen to have arrived", () => {
    expect(backupWords.copy.handed("a.age")).toContain("cannot see");
  });

  it("count in plain words", () => {
    expect(importWords.holds({ answers: 1, events: 0, notes: 12 })).toBe(
      "Here now: 1 answer, no things that happened, 12 notes.",
    );
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
