import { describe, expect, it } from "vitest";
import { checkLines, draftContexts, draftLabels } from "@staying-power/check";
import { carefulWords, checkWords, draftLabelWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const said = texts([
  checkWords,
  carefulWords,
  carefulWords.saving.ask(19.6),
  draftLabelWords,
  checkWords.tooLong(10_000),
  checkWords.hold.asksAgain("November 23, 2026 at 8:00 AM"),
  checkWords.hold.full(50),
]);

describe("the words of the message check", () => {
  it("are there for every label and every situation", () => {
    expect(Object.keys(draftLabelWords).toSorted()).toEqual(
      [...draftLabels].toSorted(),
    );
    expect(Object.keys(checkWords.contexts)).toEqual([...draftContexts]);
    expect(Object.keys(checkWords.lines).toSorted()).toEqual(
      [...checkLines].toSorted(),
    );
    expect(said.length).toBeGreaterThan(110);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
    const names = Object.values(draftLabelWords).map(({ name }) => name);
    expect(new Set(names).size).toBe(draftLabels.length);
  });

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "are easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  it("assume nobody’s gender, promise nothing, and shame nobody", () => {
    const banned =
      /\b(?:he|she|him|her|his|hers|boyfriend|girlfriend|husband|wife|user|desperate|pathetic|needy|crazy|stupid|fail(?:ed)?|should have|hurry|guarantee)\b|!|will come back|win (?:them|him|her) back/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });

  it("claim to know nothing of the ex that nobody can know", () => {
    const claims =
      /\b(?:they|it|people) (?:will|would) (?:read|see|feel|miss|think|come)|\bwas (?:not )?what was missing\b|\b(?:never|always) (?:works|helps)\b|\bmakes (?:them|people) (?:feel|afraid of)|\bThey know how\b/i;
    expect(
      said.filter(
        (text) =>
          claims.test(text) && text !== draftLabelWords["threat-other"].why,
      ),
    ).toEqual([]);
  });

  it("say tonight only where they stand in the place of words for the day", () => {
    const evening: readonly string[] = Object.values(checkWords.lines).flatMap(
      (line) => ("evening" in line ? [line.evening] : []),
    );
    expect(evening.length).toBeGreaterThan(0);
    expect(
      said.filter((text) => /tonight/i.test(text) && !evening.includes(text)),
    ).toEqual([]);
  });

  it("give no advice on wording where there is danger or a stated no", () => {
    const words = [
      ...texts(checkWords.lines.help),
      ...texts(checkWords.lines["not-to-send"]),
      ...texts(checkWords.forbidden),
      ...texts(draftLabelWords["threat-self-harm"]),
      ...texts(draftLabelWords["threat-other"]),
    ].join(" ");
    expect(words).not.toMatch(
      /rewrite|leave it out|instead of|shorter|say it/i,
    );
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
