import { describe, expect, it } from "vitest";
import { howLong } from "./how-long.ts";

describe("howLong", () => {
  it.each([
    [0.2, "seconds", 1],
    [3.1, "seconds", 4],
    [11.5, "seconds", 15],
    [21, "seconds", 30],
    [84, "seconds", 90],
    [95, "minutes", 2],
    [140, "minutes", 2],
    [280, "minutes", 5],
  ])("says %d seconds in %s: %d", (seconds, unit, count) => {
    expect(howLong(seconds)).toEqual({ unit, count });
  });
});
