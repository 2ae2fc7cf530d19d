import { describe, expect, it } from "vitest";
import { draftTokens } from "../src/draft-tokens.ts";
import { classesAt } from "./word-classes.ts";

const classesOf = (draft: string, at: number) => {
  const tokens = draftTokens(draft);
  return classesAt(tokens, at, tokens.length).map(({ name }) => name);
};

describe("classesAt", () => {
  it("tells what a word is about, in whatever form it was typed", () => {
    expect(classesOf("TABLETS", 0)).toEqual(["pills"]);
    expect(classesOf("tab", 0)).toEqual([]);
    expect(classesOf("kms", 0)).toContain("kill");
  });

  it("takes the longest phrase, and not past the end of a stretch", () => {
    const tokens = draftTokens("I am on my way now");
    const here = classesAt(tokens, 2, tokens.length);
    expect(here).toEqual([{ name: "onway", length: 3 }]);
    expect(classesAt(tokens, 2, 4)).toEqual([]);
  });

  it("tells all classes of a word that has several", () => {
    expect(classesOf("heart", 0)).toEqual(["body-ill", "love"]);
  });
});
