import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readStories } from "./read-stories.ts";
import { comingBack, readAll, staying } from "./score-stories.ts";

/** Real cases are nobody's to publish, so they lie outside the repository; STORIES names another file of them. */
const file =
  process.env["STORIES"] ??
  fileURLToPath(
    new URL("../../../shared/examples/stories.json", import.meta.url),
  );

const story = {
  weeksSinceBreakup: 3,
  facts: { endedBy: "ex" },
  outcome: { cameBack: true, stayed: null },
};

describe("readStories", () => {
  it("makes a case of a story, its breakup the stated weeks ago", () => {
    const read = readStories(JSON.stringify([story]));
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject([
      {
        theCase: { breakup: "2026-05-11", asOf: "2026-06-01" },
        cameBack: true,
        stayed: null,
        core: false,
      },
    ]);
  });

  it("says where a file is wrong and not what a person answered", () => {
    const bad = { ...story, facts: { endedBy: "my sister" } };
    const read = readStories(JSON.stringify([story, bad]));
    if (read.ok) throw new Error("read a wrong file");
    expect(read.error).toContain("story 1");
    expect(read.error).toContain("endedBy");
    expect(read.error).not.toContain("sister");
    for (const text of ["", "{}", "[]", "[1]"])
      expect(readStories(text).ok).toBe(false);
  });
});

describe("stories", () => {
  it.skipIf(!existsSync(file))(
    "every real story in the file named by STORIES gives a whole reading (skipped where there is no such file)",
    () => {
      const stories = readStories(readFileSync(file, "utf8"));
      if (!stories.ok) throw new Error(stories.error);
      const all = readAll(stories.value, 200);
      expect(all.length).toBe(stories.value.length);
      for (const { predicted } of [...comingBack(all), ...staying(all)]) {
        expect(predicted).toBeGreaterThan(0);
        expect(predicted).toBeLessThan(1);
      }
      for (const { reading } of all) {
        const { notBack, backAndStayed, backAndLeft } = reading.outcomes;
        expect(
          notBack.mean + backAndStayed.mean + backAndLeft.mean,
        ).toBeCloseTo(1, 9);
        expect(reading.reasons).toHaveLength(11);
        for (const curve of [reading.back, reading.stay])
          expect(curve.mean.filter(Number.isFinite)).toHaveLength(104);
      }
    },
    120_000,
  );
});
