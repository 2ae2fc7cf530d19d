import { describe, expect, it } from "vitest";
import {
  fileWork,
  lockWork,
  secondsPerStep,
  workFactorFor,
} from "./work-factor.ts";

/** A device on which work factor 16 takes so many seconds. */
const slowAs = (seconds: number): number => seconds / 2 ** 16;

describe("workFactorFor", () => {
  it.each([
    ["compiled code", 0.5, 16, 18],
    ["an old phone", 4, 16, 18],
    ["no compiled code", 24, 15, 17],
    ["a slow device without it", 140, 15, 17],
  ])("suits %s", (_name, seconds, lock, file) => {
    expect(workFactorFor(lockWork, slowAs(seconds))).toBe(lock);
    expect(workFactorFor(fileWork, slowAs(seconds))).toBe(file);
  });

  it("never goes below its floor nor above the usual", () => {
    for (const work of [lockWork, fileWork])
      for (const seconds of [1e-9, 0.1, 1, 10, 100, 1e4, Infinity]) {
        const factor = workFactorFor(work, slowAs(seconds));
        expect(factor).toBeGreaterThanOrEqual(work.floor);
        expect(factor).toBeLessThanOrEqual(work.usual);
      }
  });

  it("asks of a file what OWASP asks at least, and of the lock half the usual at worst", () => {
    expect(fileWork.floor).toBe(17);
    expect(lockWork.floor).toBe(lockWork.usual - 1);
  });
});

describe("secondsPerStep", () => {
  it("judges by the fastest of its trials", async () => {
    const times = [0, 100, 100, 110, 110, 120];
    const perStep = await secondsPerStep(() => times.shift() ?? 0);
    expect(perStep).toBe(0.01 / 2 ** 10);
  });
});
