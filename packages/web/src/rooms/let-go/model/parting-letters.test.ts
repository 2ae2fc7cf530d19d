import { describe, expect, it } from "vitest";
import { freshLettingGo } from "./letting-go-notes.ts";
import { longestLetter, withLetter } from "./parting-letters.ts";

const letter = { id: "l", at: "2026-11-21T10:00:00Z", text: "You slept." };
const notes = { ...freshLettingGo, letters: [{ ...letter, later: 1 }] };

describe("a letter to oneself", () => {
  it("is kept under its first date, with what a later version said of it", () => {
    const on = { ...letter, at: "2026-12-01T10:00:00Z", text: "More." };
    expect(withLetter(notes, on)?.letters).toEqual([
      { ...letter, later: 1, text: "More." },
    ]);
  });

  it("is not kept empty", () => {
    expect(withLetter(notes, { ...letter, text: " \n" })?.letters).toEqual([]);
  });

  it("is refused where there is no room, and nothing is lost", () => {
    const long = "a".repeat(longestLetter + 1);
    expect(withLetter(notes, { ...letter, text: long })).toBeNull();
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...letter,
      id: `l${at}`,
    }));
    const full = { ...freshLettingGo, letters: many };
    expect(withLetter(full, letter)).toBeNull();
    expect(withLetter(full, { ...letter, id: "l7" })).not.toBeNull();
  });
});
