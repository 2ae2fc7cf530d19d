import { describe, expect, it } from "vitest";
import { firstCallsWords, helpWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

describe("helpWords", () => {
  const said = texts([
    helpWords,
    firstCallsWords,
    firstCallsWords.dangerIn("Switzerland"),
    helpWords.checked("samaritans.org", "November 23, 2026"),
    helpWords.old("November 23, 2026"),
    helpWords.checkedInLists("November 23, 2026"),
  ]);

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "is easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(8);
    },
  );

  it.each(Object.entries(helpWords.none))(
    "says where else to turn where no line was found: %s",
    (_need, text) => {
      expect(text).toMatch(/pages below|Ask a doctor/);
    },
  );

  it("promises nothing, and assumes nobody’s gender", () => {
    expect(
      said.filter((text) =>
        /\b(?:he|she|him|her|his|user|guarantee|promise|hurry)\b|!/i.test(text),
      ),
    ).toEqual([]);
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
