import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  foundIn,
  pagesFile,
  reunionStories as stories,
  storyPages,
} from "./testing/reunion-stories.ts";

/** Shares that one person of a hundred parts are not told apart. */
const onePerson = 0.01;

describe("thirty invented reunions", () => {
  it("are thirty, each with a word of its own", () => {
    expect(stories).toHaveLength(30);
    expect(new Set(stories.map(({ wise }) => wise.says)).size).toBe(30);
  });

  it.each(stories)("are seen as a wise coach would: $id", (story) => {
    const { check, way, gates } = foundIn(story);
    const second = check.reasons[1]?.share.mean ?? 1;
    const two = check.reasons
      .filter(({ share }) => share.mean >= second - onePerson)
      .map(({ id }) => id);
    const { wise } = story;
    expect(two).toEqual(expect.arrayContaining([...wise.among]));
    expect({
      pace: way.pace,
      mayLeave: way.mayLeave,
      signs: check.signs
        .filter(({ seen }) => seen.length > 0)
        .map(({ id }) => id),
      safety: gates.map(({ id }) => id),
    }).toEqual({
      pace: wise.pace,
      mayLeave: wise.mayLeave,
      signs: wise.signs,
      safety: wise.safety,
    });
  });

  it("have the pages that are kept, to be read beside it", () => {
    expect(storyPages()).toBe(readFileSync(pagesFile, "utf8"));
  });
});
