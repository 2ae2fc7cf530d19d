import { describe, expect, it } from "vitest";
import {
  deskDraft,
  draftIn,
  longestDraft,
  mostDrafts,
  openDraft,
  withBoxEmptied,
  withBoxOnDesk,
  withDeskInBox,
  withDraft,
} from "./kit-draft.ts";
import { freshKitNotes, type KitDraft, type KitNotes } from "./kit-notes.ts";

const at = "2026-11-22T03:10:00.000Z";
const now = Date.parse(at);
const hours = (count: number): number => count * 3_600_000;

function kept(notes: KitNotes, draft: KitDraft): KitNotes {
  const result = withDraft(notes, draft);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe("withDraft", () => {
  it("keeps a new one and goes on with it under the hour it was begun", () => {
    const begun = kept(freshKitNotes, { id: "d", at, text: "I" });
    const later = kept(begun, {
      id: "d",
      at: "2026-11-22T04:00:00.000Z",
      text: "I am",
    });
    expect(later.drafts).toEqual([{ id: "d", at, text: "I am" }]);
    expect(later.open).toBe("d");
  });

  it("keeps no empty one, and lets go of one that was emptied", () => {
    expect(kept(freshKitNotes, { id: "d", at, text: " \n" })).toEqual(
      freshKitNotes,
    );
    const begun = kept(freshKitNotes, { id: "d", at, text: "I" });
    expect(kept(begun, { id: "d", at, text: "" }).drafts).toEqual([]);
  });

  it("says so when a draft is too long, and keeps the longest that is not", () => {
    const text = "a".repeat(longestDraft);
    expect(kept(freshKitNotes, { id: "d", at, text }).drafts).toHaveLength(1);
    expect(withDraft(freshKitNotes, { id: "d", at, text: `${text}a` })).toEqual(
      { ok: false, error: { kind: "too-long" } },
    );
  });

  it("says so when there is no room for another, and still goes on with one that is there", () => {
    const drafts = Array.from({ length: mostDrafts }, (_, place) => ({
      id: String(place),
      at,
      text: "kept",
    }));
    const full = { ...freshKitNotes, drafts };
    expect(withDraft(full, { id: "new", at, text: "more" })).toEqual({
      ok: false,
      error: { kind: "full" },
    });
    expect(kept(full, { id: "7", at, text: "more" }).drafts[7]?.text).toBe(
      "more",
    );
  });
});

describe("openDraft", () => {
  const notes = kept(freshKitNotes, { id: "d", at, text: "I" });

  it("is the one begun this night", () => {
    expect(openDraft(notes, now + hours(5))?.id).toBe("d");
  });

  it("is none on another night, whichever way the clock was set", () => {
    expect(openDraft(notes, now + hours(12))).toBeNull();
    expect(openDraft(notes, now - hours(12))).toBeNull();
  });

  it("is none once the box was emptied, and the draft stays", () => {
    const emptied = withBoxEmptied(notes);
    expect(openDraft(emptied, now)).toBeNull();
    expect(emptied.drafts).toEqual(notes.drafts);
  });
});

describe("the desk", () => {
  const box = kept(freshKitNotes, { id: "box", at, text: "All of it." });
  const both = withDraft(box, { id: "desk", at, text: "Hello." }, "desk");
  if (!both.ok) throw new Error(both.error.kind);
  const notes = both.value;

  it("has a draft of its own beside the one in the box, however old it is", () => {
    expect(deskDraft(notes)?.id).toBe("desk");
    expect(draftIn("desk", notes, now + hours(24 * 90))?.id).toBe("desk");
    expect(draftIn("open", notes, now)?.id).toBe("box");
    expect(draftIn("open", notes, now + hours(24))).toBeNull();
    expect(deskDraft(box)).toBeNull();
  });

  it("takes over what lies in the box, and the box what lies on it; nothing is lost", () => {
    const taken = withBoxOnDesk(notes, now);
    expect(deskDraft(taken)?.id).toBe("box");
    const given = withDeskInBox(notes);
    expect(openDraft(given, now)?.id).toBe("desk");
    for (const after of [taken, given])
      expect(after.drafts).toEqual(notes.drafts);
  });

  it("stays as it is when there is nothing to take over", () => {
    expect(withBoxOnDesk(notes, now + hours(24))).toBe(notes);
    expect(withDeskInBox(box)).toBe(box);
  });
});
