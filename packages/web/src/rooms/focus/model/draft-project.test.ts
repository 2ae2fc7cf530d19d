import { focusIdeas } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { isBlank, newDraft, saidIn, withIdea } from "./draft-project.ts";
import { parseFocusKept } from "./focus-kept.ts";
import { focusSlice } from "./slice.ts";

const ideas = focusIdeas.passion;
const [one, other] = ideas;
if (one === undefined || other === undefined)
  throw new TypeError("two ideas of a passion are needed");
const empty = newDraft("passion");

describe("withIdea", () => {
  it("fills in all of it, and another idea takes its place", () => {
    const filled = withIdea(empty, one, ideas);
    expect(filled).toEqual({ ...empty, ...one });
    expect(withIdea(filled, other, ideas)).toEqual({ ...empty, ...other });
  });

  it("leaves what is in the person's own words", () => {
    const own = { ...empty, what: "x", show: "A waltz", first: " " };
    expect(withIdea(own, one, ideas)).toEqual({
      ...empty,
      ...one,
      show: "A waltz",
    });
  });
});

describe("saidIn", () => {
  it("says what was said, without the spaces around it, and nothing of what was not", () => {
    expect(
      saidIn({ ...empty, what: " the guitar ", show: "  ", first: "tune it" }),
    ).toEqual({ area: "passion", what: "the guitar", first: "tune it" });
  });
});

describe("what is begun", () => {
  const draft = { ...empty, what: "the guitar", show: "one song" };

  it("is read as it was kept, and what cannot be read is left out", () => {
    const kept = {
      drafts: { new: draft, a: { ...draft, area: "money" }, b: 7 },
      shows: { a: "one song", b: {} },
      open: "new",
    };
    expect(parseFocusKept(kept)).toEqual({
      drafts: { new: draft },
      shows: { a: "one song" },
      open: "new",
    });
    for (const nothing of [undefined, null, 7, "text"])
      expect(parseFocusKept(nothing)).toEqual({ drafts: {}, shows: {} });
  });

  it("counts as a note once something was said", () => {
    const count = (drafts: object, shows: object = {}) =>
      focusSlice.count(parseFocusKept({ drafts, shows }), {
        format: "staying-power/case",
        version: 1,
      }).notes;
    expect(isBlank(empty)).toBe(true);
    expect(count({ new: empty })).toBe(0);
    expect(count({ new: draft }, { a: "one song", b: " " })).toBe(2);
  });
});
