import { describe, expect, it } from "vitest";
import type { Case } from "./case.ts";
import type { Event } from "./event.ts";
import { hasLeftAgain, isTogether, lastTurn, letsGo } from "./turns.ts";

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

describe("letsGo", () => {
  it("goes by what was chosen last", () => {
    const chosen = (day: string, is: boolean): Event => ({
      at: day,
      kind: "letting-go",
      chosen: is,
    });
    expect(letsGo(person())).toBe(false);
    expect(letsGo(person(chosen("2026-10-01", true)))).toBe(true);
    expect(
      letsGo(person(chosen("2026-11-01", false), chosen("2026-10-01", true))),
    ).toBe(false);
  });
});
