import { pageWords } from "@staying-power/guide";
import { describe, expect, it } from "vitest";
import { sureLevel } from "./sure-level.ts";

describe("sureLevel", () => {
  it("has words for every sureness, in rising order", () => {
    const levels = pageWords.sure.levels;
    const reached = [0, 0.1, 0.2, 0.4, 0.7, 1].map((sureness) => sureLevel(levels, sureness)?.from);
    expect(reached).not.toContain(undefined);
    expect(reached).toEqual([...reached].sort());
    expect(sureLevel(levels, 0)).toBe(levels[0]);
    expect(sureLevel(levels, 1)).toBe(levels.at(-1));
  });
});
