import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CoachNote,
  emptyNote,
  mayChange,
  parseNote,
  printNote,
  tagsIn,
  tagsText,
} from "./coach-note.ts";

const whole: CoachNote = {
  ...emptyNote,
  text: "Calm today",
  tags: ["cat"],
  predicted: {
    on: "2026-11-02",
    model: "1.7.0",
    back: {
      "3-months": { mean: 0.1, low: 0.05, high: 0.2 },
      "6-months": { mean: 0.15, low: 0.1, high: 0.3 },
      "1-year": { mean: 0.2, low: 0.1, high: 0.35 },
    },
  },
  outcomes: [
    { on: "2026-11-20", state: "unknown" },
    { on: "2026-11-30", state: "together", back: "2026-11-25" },
  ],
  counted: "22222222-2222-4222-8222-222222222222",
  consents: [
    {
      on: "2026-11-01",
      what: "Coaching by phone",
      way: "spoken",
      withdrawnOn: "2026-11-30",
    },
  ],
};

describe("a coach's note", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, tags) => {
        const note = { ...emptyNote, text, tags };
        expect(parseNote(printNote(note))).toEqual(note);
      }),
      { seed: 7 },
    );
    expect(parseNote(printNote(whole))).toEqual(whole);
  });

  it("is none when it is something else", () => {
    expect(parseNote("{")).toBeNull();
    expect(parseNote("[]")).toBeNull();
    expect(parseNote('{"format":"other"}')).toBeNull();
  });

  it("is read as an older program wrote it", () => {
    const old =
      '{"format":"staying-power/coach-note","version":1,"text":"x","tags":["a"],"sent":[]}';
    expect(parseNote(old)).toEqual({ ...emptyNote, text: "x", tags: ["a"] });
  });

  it("loses nothing that a newer program wrote, also when it is changed and kept here", () => {
    const newer = {
      format: "staying-power/coach-note",
      version: 2,
      text: "x",
      tags: ["a", { tag: "b" }],
      sent: [{ n: 1, answer: { format: "newer" } }],
      predicted: { on: "2026-11-02", by: "two models" },
      outcomes: [
        { on: "2026-11-20", state: "apart" },
        { on: "2026-11-21", state: "moved-in" },
        { on: "2026-11-22", state: "apart", sure: false },
      ],
      counted: null,
      consents: { all: [] },
      plans: [{ on: "2027-01-01" }],
    };
    const read = parseNote(JSON.stringify(newer));
    expect(read).toMatchObject({
      text: "x",
      tags: ["a"],
      sent: [],
      predicted: null,
      outcomes: [{ on: "2026-11-20", state: "apart" }],
    });
    const kept: unknown = JSON.parse(
      printNote({
        ...(read ?? emptyNote),
        text: "y",
        predicted: whole.predicted,
      }),
    );
    expect(kept).toEqual({ ...newer, text: "y" });
    expect(mayChange(read ?? emptyNote, "predicted")).toBe(false);
    expect(mayChange(read ?? emptyNote, "outcomes")).toBe(true);
  });

  it("takes no share that is none", () => {
    const odd = {
      ...whole.predicted,
      back: { "1-year": { mean: 2, low: 0, high: 3 } },
    };
    const text = JSON.stringify({
      format: "staying-power/coach-note",
      predicted: odd,
    });
    expect(parseNote(text)).toMatchObject({
      predicted: null,
      rest: { predicted: odd },
    });
  });

  it("has tags as they are typed, each once", () => {
    expect(tagsIn(" cat, call ,, cat")).toEqual(["cat", "call"]);
    expect(tagsText(["cat", "call"])).toBe("cat, call");
  });
});
