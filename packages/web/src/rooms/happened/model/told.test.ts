import type { Case, Event } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { hasLeftAgain, isTogether, lastTurn } from "./told.ts";

const person = (...events: readonly Event[]): Case => ({
  format: "staying-power/case",
  version: 1,
  asOf: "2026-11-22",
  events,
});

describe("lastTurn", () => {
  it("goes by the day of an entry, not by when it was told", () => {
    const returned: Event = { at: "2026-10-01", kind: "returned" };
    const left: Event = { at: "2026-11-01", kind: "left-again" };
    // The return was noted late.
    const late = person(left, returned);
    expect(lastTurn(late)).toEqual(left);
    expect(hasLeftAgain(late)).toBe(true);
    expect(isTogether(late)).toBe(false);
    expect(isTogether(person(returned))).toBe(true);
    expect(lastTurn(person())).toBeUndefined();
  });
});
