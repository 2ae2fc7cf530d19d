import { reunionQuestionIds, reunionQuestions } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  agreementWords,
  reunionQuestionWords,
  reunionLineWords,
  reunionPaceWords,
  reunionReasonWords,
  reunionRoomWords,
} from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** Every text of a catalogue that is whole, by depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object"
    ? Object.values(value).flatMap(textsIn)
    : [];
}

const all = [
  ...textsIn(reunionRoomWords),
  ...textsIn(reunionLineWords),
  ...textsIn(reunionPaceWords),
  ...textsIn(reunionQuestionWords),
  ...textsIn(reunionReasonWords),
  ...textsIn(agreementWords),
];

describe("the words of a reunion check", () => {
  it("ask every question, with every answer", () => {
    for (const id of reunionQuestionIds) {
      const { ask, why, options } = reunionQuestionWords[id];
      const short = reunionRoomWords.short[id];
      expect([ask, why, short].every((text) => text.length > 5)).toBe(true);
      expect(Object.keys(options)).toEqual([...reunionQuestions[id].options]);
    }
  });

  it("can be read at the age of twelve", () => {
    expect(readingGrade(all.join(" "))).toBeLessThan(6);
    const long = all.filter((text) => text.split(" ").length >= 12);
    expect(long.length).toBeGreaterThan(40);
    expect(long.filter((text) => readingGrade(text) > 10)).toEqual([]);
  });

  it("refuse nobody, judge nobody, and promise nothing", () => {
    const wrong =
      /\b(?:refuse|turn (?:him|her|them) down|toxic|narciss\w*|user|guarantee\w*|for sure|you must|never take|liar|manipulat\w*)\b/i;
    expect(all.filter((text) => wrong.test(text))).toEqual([]);
    expect("You must refuse").toMatch(wrong);
  });

  it("send nobody to watch them or to ask others", () => {
    expect(reunionRoomWords.intro.join(" ")).toContain("Do not ask around");
    expect(reunionRoomWords.asking.never).toContain("friends or family");
  });
});
