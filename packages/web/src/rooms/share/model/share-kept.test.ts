import { describe, expect, it } from "vitest";
import { freshChoice } from "./choice.ts";
import { freshShare, type KeptParcel, parseShareKept } from "./share-kept.ts";
import { shareSlice } from "./slice.ts";

const parcel: KeptParcel = {
  id: "p1",
  relay: "https://desk.example",
  coaches: [{ name: "Anna", recipient: "age1x" }],
  capability: "CAP",
  identity: "AGE-SECRET-KEY-1",
  replyTo: "age1y",
  door: "DOOR",
  choice: freshChoice,
  sent: [
    {
      n: 1,
      at: "2026-11-30T10:00:00.000Z",
      size: 900,
      days: 30,
      parts: ["map"],
    },
  ],
  waiting: {
    n: 2,
    at: "2026-11-30T11:00:00.000Z",
    size: 901,
    days: 30,
    parts: [],
    sealed: "YWdl",
    prints: ["a"],
  },
  expiresAt: "2026-12-30T10:00:00.000Z",
  looked: {
    at: "2026-11-30T12:00:00.000Z",
    expiresAt: "2026-12-30T10:00:00.000Z",
    opens: [{ n: 1, coach: "Anna", at: "2026-11-30T11:30:00.000Z" }],
  },
  answers: [
    { n: 1, at: "2026-11-30T11:40:00.000Z", coach: "Anna", content: {} },
  ],
  decisions: [{ answer: 1, place: 0, how: "declined" }],
  ended: { at: "2026-11-30T13:00:00.000Z", why: "gone" },
};
const kept = {
  parcels: [parcel],
  draft: { link: "https%3A", choice: freshChoice },
};

describe("parseShareKept", () => {
  it("gives back what was kept, as the very objects", () => {
    expect(parseShareKept(kept)).toEqual(kept);
    expect(parseShareKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(parseShareKept(kept).parcels[0]).toBe(parcel);
  });

  it.each([undefined, null, {}])("takes %o for nothing yet", (input) => {
    expect(parseShareKept(input)).toEqual(freshShare);
  });

  it.each(["text", 7, [[]]])(
    "keeps %o aside, which is no such thing",
    (input) => {
      expect(parseShareKept(input)).toEqual({ ...freshShare, unread: [input] });
    },
  );

  it.each(
    Object.keys(parcel)
      .filter(
        (key) =>
          !["door", "waiting", "expiresAt", "looked", "ended"].includes(key),
      )
      .map((key) => [key]),
  )("keeps a parcel aside and whole that has no %s", (key) => {
    const odd = Object.fromEntries(
      Object.entries(parcel).filter(([name]) => name !== key),
    );
    expect(parseShareKept({ parcels: [odd, parcel] })).toEqual({
      parcels: [parcel],
      unread: [{ parcels: odd }],
    });
  });

  it("keeps what a later version wrote in a parcel", () => {
    const later = { ...parcel, colour: "teal" };
    expect(parseShareKept({ parcels: [later] }).parcels[0]).toBe(later);
  });

  it("counts parcels, what is being put together, and what cannot be read", () => {
    const empty = { format: "staying-power/case", version: 1 } as const;
    expect(
      shareSlice.count(parseShareKept({ ...kept, unread: [1] }), empty),
    ).toEqual({ notes: 3 });
  });
});
