import {
  isNinetyActId,
  ninetyActIds,
  ninetyActs,
  problemStepIds,
  taskIds,
} from "@staying-power/plan";
import { describe, expect, it } from "vitest";
import {
  earlySignsWords,
  ninetyActWords,
  ninetyHabitWords,
  ninetyLineWords,
  ninetyRoomWords,
  oldProblemWords,
  problemStepWords,
  taskWords,
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
  ninetyActWords,
  ninetyHabitWords,
  ninetyRoomWords,
  oldProblemWords,
  problemStepWords,
  earlySignsWords,
  Object.values(ninetyLineWords.today).filter(
    (text) => typeof text === "string",
  ),
].flatMap(textsIn);

describe("the words of the first ninety days", () => {
  it("name each act once, in at most sixty characters, and as the map names its own", () => {
    const names = ninetyActIds.map((id) => ninetyActWords[id].what);
    expect(new Set(names).size).toBe(names.length);
    expect(
      ninetyActIds
        .flatMap((id) => [ninetyActWords[id].what, ninetyActWords[id].two])
        .filter((text) => text.length > 60),
    ).toEqual([]);
    const shared = taskIds.flatMap((id) =>
      isNinetyActId(id) ? [[ninetyActWords[id].what, taskWords[id].what]] : [],
    );
    expect(shared).toHaveLength(4);
    for (const [onCard, onMap] of shared) expect(onCard).toBe(onMap);
  });

  it("can be said to both: none of them speaks of “them” where two read it", () => {
    for (const id of ninetyActIds)
      expect(ninetyActWords[id].two).not.toMatch(/\bthem\b/);
    expect(ninetyActs).toHaveProperty("one-kept-promise");
  });

  it("can be read at the age of twelve", () => {
    expect(readingGrade(all.join(" "))).toBeLessThan(5);
    expect(
      all.filter(
        (text) => text.split(" ").length >= 12 && readingGrade(text) > 9,
      ),
    ).toEqual([]);
  });

  it("shame nobody, hurry nobody, promise nothing and judge nobody", () => {
    const wrong =
      /\b(?:fail\w*|missed|should have|streak|hurry|only \d+ days? left|guarantee\w*|for sure|you must|toxic|narciss\w*|user|score of|points)\b/i;
    expect(all.filter((text) => wrong.test(text))).toEqual([]);
    expect("You missed a week").toMatch(wrong);
  });

  it("have signs of oneself or of the two, and send nobody to watch the other", () => {
    const signs = Object.values(earlySignsWords).flat();
    expect(new Set(signs).size).toBe(signs.length);
    expect(oldProblemWords.signs.text).toContain("no list to watch");
    // What they do is told only where they tell it themselves.
    expect(signs.filter((sign) => /^They (?!say|tell)/.test(sign))).toEqual([]);
  });

  it("say what the third time is and is not, and that going is as good", () => {
    expect(
      problemStepIds.map((id) => problemStepWords[id].length > 0),
    ).not.toContain(false);
    expect(problemStepWords["is-it-worked-on"]).toContain("not a verdict");
    expect(problemStepWords["both-ways-are-good"]).toContain("as good a way");
  });
});
