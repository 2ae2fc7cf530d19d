import { describe, expect, it } from "vitest";
import {
  exampleBooked,
  exampleDraft,
  exampleKept,
  exampleWait,
} from "../testing/examples.ts";
import { freshCalls, parseCallsKept } from "./calls-kept.ts";
import { callsSlice } from "./slice.ts";

const call = exampleKept();
const wait = exampleWait();
const kept = {
  calls: [call],
  waits: [wait],
  links: [{ id: "k", link: "l" }],
  draft: exampleDraft(),
};

describe("parseCallsKept", () => {
  it("gives back what was kept, as the very objects", () => {
    expect(parseCallsKept(kept)).toEqual(kept);
    expect(parseCallsKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(parseCallsKept(kept).calls[0]).toBe(call);
    expect(parseCallsKept(kept).waits[0]).toBe(wait);
  });

  it.each([undefined, null, {}])("takes %o for nothing yet", (input) => {
    expect(parseCallsKept(input)).toEqual(freshCalls);
  });

  it.each(["text", 7, [[]]])(
    "keeps %o aside, which is no such thing",
    (input) => {
      expect(parseCallsKept(input)).toEqual({ ...freshCalls, unread: [input] });
    },
  );

  it.each(["id", "relay", "capability", "words", "mail"])(
    "keeps a call aside and whole that has no %s",
    (key) => {
      const odd = Object.fromEntries(
        Object.entries(call).filter(([name]) => name !== key),
      );
      expect(parseCallsKept({ calls: [odd, call] })).toEqual({
        ...freshCalls,
        calls: [call],
        unread: [{ calls: odd }],
      });
    },
  );

  it("keeps a booking aside that it cannot read, and what a later version wrote in one that it can", () => {
    const odd = { ...kept.draft, words: 7 };
    expect(parseCallsKept({ draft: odd })).toEqual({
      ...freshCalls,
      unread: [{ draft: odd }],
    });
    const later = { ...call, seen: { ...exampleBooked, state: "postponed" } };
    expect(parseCallsKept({ calls: [later] }).calls[0]).toBe(later);
  });

  it("counts all of it, and what cannot be read", () => {
    const empty = { format: "staying-power/case", version: 1 } as const;
    expect(
      callsSlice.count(parseCallsKept({ ...kept, unread: [1] }), empty),
    ).toEqual({ notes: 5 });
  });
});
