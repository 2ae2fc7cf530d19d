import { readFileSync } from "node:fs";
import { parseCase } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { reunionOf } from "./case-reunion.ts";

interface Story {
  readonly id: string;
  readonly case: unknown;
  /** What a wise coach says, in words and by ids; written by hand before the check was run on it. */
  readonly wise: {
    readonly says: string;
    /** A reason that has to be among the two likeliest. */
    readonly among: readonly string[];
    readonly pace: string;
    readonly signs: readonly string[];
    readonly safety: readonly string[];
    readonly mayLeave: boolean;
  };
}

const stories = JSON.parse(
  readFileSync(
    new URL("../fixtures/reunion-stories.json", import.meta.url),
    "utf8",
  ),
) as readonly Story[];

/** Shares that one person of a hundred parts are not told apart. */
const onePerson = 0.01;

describe("thirty invented reunions", () => {
  it("are thirty, each with a word of its own", () => {
    expect(stories).toHaveLength(30);
    expect(new Set(stories.map(({ wise }) => wise.says)).size).toBe(30);
  });

  it.each(stories)("are seen as a wise coach would: $id", (story) => {
    const parsed = parseCase(story.case);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const { check, way, gates } = reunionOf(
      parsed.value,
      {},
      { today: "2026-11-29", draws: 200 },
    );
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
});
