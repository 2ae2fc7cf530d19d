import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestCallNote, parseCallNote, printCallNote } from "./call-note.ts";

const parcel = "22222222-2222-4222-8222-222222222222";
const whole = {
  format: "staying-power/call-note",
  version: 1,
  name: "Kim",
  about: "Whether to answer",
  parcel,
};

describe("a call's note", () => {
  it("is read back as it was written, with all parts or none", () => {
    for (const note of [{}, { name: "Kim" }, whole]) {
      const { value } = { value: JSON.parse(printCallNote(note)) as unknown };
      expect(parseCallNote(value)).toEqual({
        ok: true,
        value: { format: whole.format, version: 1, ...note },
      });
    }
  });

  it("leaves out what is empty", () => {
    expect(printCallNote({ name: " ", about: "" })).toBe(printCallNote({}));
  });

  it("is readable with what a newer app says besides", () => {
    expect(parseCallNote({ ...whole, mood: 3 })).toEqual({
      ok: true,
      value: whole,
    });
  });

  it("names the place of what is wrong", () => {
    expect(parseCallNote({ ...whole, parcel: "1" })).toMatchObject({
      ok: false,
      error: { issues: [{ path: "parcel", expected: "a UUID" }] },
    });
    expect(
      parseCallNote({ ...whole, about: "a".repeat(longestCallNote.about + 1) }),
    ).toMatchObject({ ok: false, error: { issues: [{ path: "about" }] } });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseCallNote(input).ok).toBe(false);
      }),
      { seed: 7 },
    );
  });
});
