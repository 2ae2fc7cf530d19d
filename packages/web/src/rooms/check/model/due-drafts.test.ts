import { describe, expect, it } from "vitest";
import { dueDrafts, waitingDrafts } from "./due-drafts.ts";
import { freshKitNotes, type HeldDraft } from "../../kit/model/kit-notes.ts";

const held = (id: string, until: string): HeldDraft => ({
  id,
  at: "2026-11-22T22:00:00.000Z",
  text: "Hello.",
  context: "no-contact",
  verdict: "hold",
  until,
});
const ids = (drafts: readonly HeldDraft[]): readonly string[] =>
  drafts.map(({ id }) => id);

describe("dueDrafts and waitingDrafts", () => {
  it("part what is held by whether its time has come", () => {
    const drafts = [
      held("c", "2026-11-25T08:00:00Z"),
      held("b", "2026-11-23T09:00:00+01:00"),
      held("a", "2026-11-23T07:00:00Z"),
      held("d", "2026-11-24T08:00:00Z"),
    ];
    const notes = { ...freshKitNotes, held: drafts };
    const now = Date.parse("2026-11-23T08:00:00Z");
    expect(ids(dueDrafts(notes, now))).toEqual(["a", "b"]);
    expect(ids(waitingDrafts(notes, now))).toEqual(["d", "c"]);
  });
});
