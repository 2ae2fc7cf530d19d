import { describe, expect, it } from "vitest";
import {
  about,
  discreet,
  failingWords,
  frameWords,
  leaveNowWords,
  leaving,
  pageShellWords,
  startWords,
} from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

const highestGrade = 8;

const paragraphs: readonly (readonly [string, readonly string[]])[] = [
  ...about.parts.map(({ heading, text }) => [heading, text] as const),
  ...leaving.parts.map(({ heading, lines }) => [heading, lines] as const),
  [about.heading, [about.intro]],
  [leaving.heading, [leaving.intro]],
  [discreet.heading, [discreet.intro, ...discreet.limits]],
  [
    "the first screen",
    Object.values(startWords).flatMap((said) =>
      typeof said === "string" ? [said] : Object.values(said),
    ),
  ],
];

describe("the first screen, and the pages about this page", () => {
  it.each(paragraphs)("are easy to read: %s", (_heading, text) => {
    expect(readingGrade(text.join(" "))).toBeLessThanOrEqual(highestGrade);
  });

  it.each(paragraphs)("promise nothing and hurry nobody: %s", (_, text) => {
    expect(text.join(" ")).not.toMatch(
      /chances? of success|guarantee|promise you|will come back|\buser\b|!|\bact now|last chance|\b(?:he|she|him|her|his)\b/i,
    );
  });

  it("never say the name of this page where it is to be hidden", () => {
    expect(frameWords.plainName).not.toContain(frameWords.name);
    expect(leaveNowWords.coverTitle).not.toContain(frameWords.name);
  });

  it("lead to no page elsewhere", () => {
    expect(
      JSON.stringify([about, discreet, leaving, frameWords, startWords]),
    ).not.toMatch(/https?:/);
  });
});

describe("what is said of a part that failed", () => {
  const said = [failingWords.why, failingWords.still, failingWords.sealing]
    .flatMap((part) => Object.values(part))
    .concat(pageShellWords.lost);

  it.each(said)("is easy to read, blames and hurries nobody: %s", (text) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    expect(text).not.toMatch(/error|invalid|\buser\b|!|at once|your fault/i);
  });
});

describe("the first screen", () => {
  it("says “tonight” only where it is one", () => {
    const { heading, ...others } = startWords;
    expect(heading.night).toContain("tonight");
    expect(JSON.stringify([heading.day, others])).not.toMatch(/night|evening/i);
  });
});

describe("the count of Shift", () => {
  it("says how often it is still to be pressed", () => {
    expect(leaveNowWords.pressed(2)).toContain("2 more times");
    expect(leaveNowWords.pressed(1)).toContain("once more");
  });
});
