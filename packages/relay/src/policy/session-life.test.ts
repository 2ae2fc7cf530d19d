import { describe, expect, it } from "vitest";
import { endOfSession, isFresh, isWorthNoting } from "./session-life.ts";

const hour = 3_600_000;
const at = (hours: number): Date => new Date(hours * hour);

describe("a session", () => {
  it.each([
    ["used at once", 0, 12],
    ["used after eleven hours", 11, 23],
    ["used near its thirtieth day", 719, 720],
    ["used at its end", 720, 720],
  ])("%s ends as it should", (_name, usedAt, end) => {
    expect(endOfSession(at(0), at(usedAt))).toEqual(at(end));
  });

  it("is noted as used once in five minutes", () => {
    expect(isWorthNoting(at(0), at(4.99 / 60))).toBe(false);
    expect(isWorthNoting(at(0), at(5 / 60))).toBe(true);
    expect(isWorthNoting(at(1), at(0))).toBe(false);
  });

  it("is of just now for ten minutes", () => {
    expect(isFresh(at(0), at(9.99 / 60))).toBe(true);
    expect(isFresh(at(0), at(10 / 60))).toBe(false);
  });
});
