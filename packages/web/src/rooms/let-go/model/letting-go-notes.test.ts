import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshLettingGo, parseLettingGo } from "./letting-go-notes.ts";
import { lettingGoSlice } from "./slice.ts";

const date = {
  id: "a",
  name: "Their birthday",
  on: "2026-12-05",
  yearly: true,
  doing: "The long walk",
  place: "",
  person: "Ana",
};
const letter = { id: "l", at: "2026-11-21T10:00:00Z", text: "You slept." };
const notes = {
  dates: [date],
  rituals: [{ id: "box", doneOn: "2026-11-20" }, { id: "newer" }],
  letters: [letter],
  showDates: false,
  closeOn: "2026-12-24",
  closedOn: "2026-12-25",
};

describe("what is kept of letting go", () => {
  it("is read as it was written, entry for entry the same objects", () => {
    const read = parseLettingGo(notes);
    expect(read).toEqual(notes);
    expect(read.dates[0]).toBe(date);
    expect(read.letters[0]).toBe(letter);
    expect(parseLettingGo(undefined)).toEqual(freshLettingGo);
  });

  it("keeps what it cannot read, word for word", () => {
    const odd = { id: "b", on: "someday" };
    expect(
      parseLettingGo({
        dates: [odd, date],
        rituals: "none",
        letters: [letter, letter],
        closeOn: "soon",
        unread: ["before"],
      }),
    ).toEqual({
      dates: [date],
      rituals: [],
      letters: [letter],
      unread: [
        "before",
        { dates: odd },
        { rituals: "none" },
        { letters: letter },
      ],
    });
    expect(parseLettingGo("what")).toEqual({
      ...freshLettingGo,
      unread: ["what"],
    });
  });

  it("never throws, and reads again what it gave", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = parseLettingGo(input);
        expect(parseLettingGo(read)).toEqual(read);
      }),
    );
  });

  it("is counted whole", () => {
    const person = { format: "staying-power/case", version: 1 } as const;
    expect(lettingGoSlice.count(parseLettingGo(notes), person)).toEqual({
      notes: 4,
    });
  });
});
