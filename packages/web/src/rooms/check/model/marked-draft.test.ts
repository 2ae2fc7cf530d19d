import type { DraftFlag, DraftLabel } from "@staying-power/check";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedDraft } from "./marked-draft.ts";

const flag = (
  label: DraftLabel,
  start: number,
  end: number,
  because: readonly string[] = [],
): DraftFlag => ({ label, start, end, because });

describe("markedDraft", () => {
  it("marks what pushes away, numbered by place, and lists what is fine", () => {
    const marked = markedDraft("Please come back. Pick up at 5. Please!", [
      flag("pleading", 0, 17, ["come back", "Please"]),
      flag("logistics-ok", 18, 31),
      flag("pleading", 32, 39, ["Please!", "Please"]),
      flag("guilt", 10, 17),
    ]);
    expect(marked.pieces).toEqual([
      { text: "Please com", marked: true, numbers: [] },
      { text: "e back.", marked: true, numbers: [1, 2] },
      { text: " Pick up at 5. ", marked: false, numbers: [] },
      { text: "Please!", marked: true, numbers: [1] },
    ]);
    expect(marked.pushes).toEqual([
      {
        number: 1,
        label: "pleading",
        quotes: ["Please come back.", "Please!"],
        // Not what a quote says already, and nothing twice.
        because: ["come back", "Please"],
      },
      { number: 2, label: "guilt", quotes: ["e back."], because: [] },
    ]);
    expect(marked.fine).toEqual(["logistics-ok"]);
  });

  it("quotes no more than one can take in", () => {
    const text = "All of it. ".repeat(90);
    const [push] = markedDraft(text, [
      flag("long-emotional", 0, text.length),
    ]).pushes;
    expect(push?.quotes[0]).toMatch(/^All of it\. .*…$/);
    expect(push?.quotes[0]?.length).toBeLessThan(170);
  });

  it("says the draft again to the letter, whatever is marked", () => {
    const label = fc.constantFrom<DraftLabel>(
      "blame",
      "anger",
      "warm-light-ok",
    );
    const place = fc.integer({ min: -2, max: 40 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: "grapheme" }),
        fc.array(fc.tuple(label, place, place)),
        (draft, places) => {
          const { pieces, pushes } = markedDraft(
            draft,
            places.map((one) => flag(...one)),
          );
          expect(pieces.map(({ text }) => text).join("")).toBe(draft);
          expect(new Set(pieces.flatMap(({ numbers }) => numbers))).toEqual(
            new Set(pushes.map(({ number }) => number)),
          );
        },
      ),
      { seed: 7 },
    );
  });
});
