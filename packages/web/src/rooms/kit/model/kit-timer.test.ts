import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPresentWait, kitWait, kitWaitMs } from "./kit-timer.ts";

const began = Date.UTC(2026, 10, 22, 3, 0);
const minutes = (count: number): number => count * 60_000;

describe("kitWait", () => {
  it.each([
    [0, 20],
    [1, 20],
    [minutes(1), 19],
    [minutes(19), 1],
    [minutes(20) - 1, 1],
    [minutes(20), 0],
    [minutes(300), 0],
  ])("after %d ms leaves %d minutes", (elapsed, left) => {
    expect(kitWait(began, began + elapsed).minutesLeft).toBe(left);
  });

  it("stays within the whole of it wherever the clock is set", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (startedAt, now) => {
        const { elapsedMs, minutesLeft } = kitWait(startedAt, now);
        expect(elapsedMs).toBeGreaterThanOrEqual(0);
        expect(elapsedMs).toBeLessThanOrEqual(kitWaitMs);
        expect(minutesLeft).toBeGreaterThanOrEqual(0);
        expect(minutesLeft).toBeLessThanOrEqual(20);
        expect(minutesLeft === 0).toBe(elapsedMs === kitWaitMs);
      }),
    );
  });
});

describe("isPresentWait", () => {
  it("takes up a wait that runs or has just ended", () => {
    expect(isPresentWait(began, began)).toBe(true);
    expect(isPresentWait(began, began + minutes(25))).toBe(true);
  });

  it("lets go of one from another night, and of one from the future", () => {
    expect(isPresentWait(began, began + minutes(60))).toBe(false);
    expect(isPresentWait(began, began - 1)).toBe(false);
  });
});
