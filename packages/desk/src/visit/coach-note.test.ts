import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNote, printNote, tagsIn, tagsText } from "./coach-note.ts";

describe("a coach's note", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, tags) => {
        const note = { text, tags, sent: [] };
        expect(parseNote(printNote(note))).toEqual(note);
      }),
      { seed: 7 },
    );
  });

  it("is none when it is something else, and loses only what it cannot read", () => {
    expect(parseNote("{")).toBeNull();
    expect(parseNote('{"format":"other"}')).toBeNull();
    expect(
      parseNote(
        '{"format":"staying-power/coach-note","tags":[1,"a"],"sent":[{"n":1,"answer":{}}]}',
      ),
    ).toEqual({ text: "", tags: ["a"], sent: [] });
  });

  it("has tags as they are typed, each once", () => {
    expect(tagsIn(" cat, call ,, cat")).toEqual(["cat", "call"]);
    expect(tagsText(["cat", "call"])).toBe("cat, call");
  });
});
