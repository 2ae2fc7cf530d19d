import { describe, expect, it } from "vitest";
import { freshKitNotes, parseKitNotes } from "./kit-notes.ts";
import { isTicked, withoutStep, withStep } from "./kit-steps.ts";

const at = "2026-11-22T03:10:00.000Z";
const id = "first-days:drink";

describe("the ticks of the kit", () => {
  it("are set once, however often they are set, and taken back without a trace", () => {
    const once = withStep(freshKitNotes, { id, at });
    expect(isTicked(freshKitNotes, id)).toBe(false);
    expect(isTicked(once, id)).toBe(true);
    expect(withStep(once, { id, at })).toEqual(once);
    expect(withoutStep(once, id)).toEqual(freshKitNotes);
    expect(withoutStep(freshKitNotes, id)).toEqual(freshKitNotes);
  });

  it("leave the others where they are", () => {
    const two = withStep(withStep(freshKitNotes, { id, at }), {
      id: "looking:log-out",
      at,
    });
    expect(withoutStep(two, id).steps).toEqual([{ id: "looking:log-out", at }]);
  });

  it("that nobody can read stay as they were found", () => {
    const odd = [{ id: "", at }, { id, at: "some night" }, { id }];
    const notes = parseKitNotes({ steps: [...odd, { id, at }], endedAt: "?" });
    expect(notes.steps).toEqual([{ id, at }]);
    expect(notes.endedAt).toBeUndefined();
    expect(notes.unread).toEqual(odd.map((step) => ({ steps: step })));
  });
});
