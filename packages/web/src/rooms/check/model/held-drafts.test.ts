import { describe, expect, it } from "vitest";
import { mostHeld, withDecided, withHeld } from "./held-drafts.ts";
import { longestDraft } from "../../kit/model/kit-draft.ts";
import {
  freshKitNotes,
  type HeldDraft,
  type KitNotes,
} from "../../kit/model/kit-notes.ts";

const at = "2026-11-22T22:00:00.000Z";
const held = (id: string, until: string, text = "Hello."): HeldDraft => ({
  id,
  at,
  text,
  context: "no-contact",
  verdict: "hold",
  until,
});
const holding = (...drafts: readonly HeldDraft[]): KitNotes => ({
  ...freshKitNotes,
  held: drafts,
});
const ids = (drafts: readonly HeldDraft[]): readonly string[] =>
  drafts.map(({ id }) => id);

describe("withHeld", () => {
  it("holds a message, holds it longer in its place, and notes each choice", () => {
    const first = withHeld(holding(), held("a", "2026-11-23T08:00:00Z"), {
      id: "c1",
      at,
    });
    if (!first.ok) throw new Error("not held");
    const again = withHeld(
      first.value,
      { ...held("a", "2026-11-24T08:00:00Z"), verdict: "edit" },
      { id: "c2", at },
    );
    if (!again.ok) throw new Error("not held");
    expect(again.value.held).toEqual([
      { ...held("a", "2026-11-24T08:00:00Z"), verdict: "edit" },
    ]);
    expect(again.value.choices).toEqual([
      { id: "c1", at, verdict: "hold", choice: "hold" },
      { id: "c2", at, verdict: "edit", choice: "hold" },
    ]);
  });

  it("refuses what is too long or too many, and still holds longer what is there", () => {
    const until = "2026-11-23T08:00:00Z";
    const full = holding(
      ...Array.from({ length: mostHeld }, (_, place) =>
        held(String(place), until),
      ),
    );
    expect(withHeld(full, held("new", until), { id: "c", at })).toEqual({
      ok: false,
      error: { kind: "full" },
    });
    expect(withHeld(full, held("0", until), { id: "c", at }).ok).toBe(true);
    const long = held("l", until, "m".repeat(longestDraft + 1));
    expect(withHeld(holding(), long, { id: "c", at })).toEqual({
      ok: false,
      error: { kind: "too-long" },
    });
  });
});

describe("withDecided", () => {
  it("lets the message go and notes the choice, keeping the newest thousand", () => {
    const draft = held("a", "2026-11-23T08:00:00Z");
    const before: KitNotes = {
      ...holding(draft, held("b", "2026-11-23T08:00:00Z")),
      choices: Array.from({ length: 1000 }, (_, place) => ({
        id: String(place),
        at,
        verdict: "ok",
        choice: "send",
      })),
    };
    const after = withDecided(before, draft, {
      id: "new",
      at,
      choice: "let-go",
    });
    expect(ids(after.held)).toEqual(["b"]);
    expect(after.choices).toHaveLength(1000);
    expect(after.choices[0]?.id).toBe("1");
    expect(after.choices.at(-1)).toEqual({
      id: "new",
      at,
      verdict: "hold",
      choice: "let-go",
    });
  });
});
