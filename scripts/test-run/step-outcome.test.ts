import { describe, expect, it } from "vitest";
import { singleOutcome, tallyLine } from "./step-outcome.ts";

describe("singleOutcome", () => {
  it("passes when the answer is yes and something was looked at", () => {
    expect(
      singleOutcome({ ok: true, count: 3, unit: "files", detail: "noise" }),
    ).toEqual({
      passed: 1,
      failed: 0,
      lookedAt: "looked at 3 files",
      detail: undefined,
    });
  });

  it("fails when nothing was looked at, whatever the answer", () => {
    expect(singleOutcome({ ok: true, count: 0, unit: "files" })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it("keeps the detail of a failure", () => {
    const outcome = singleOutcome({
      ok: false,
      count: 3,
      unit: "files",
      detail: "a fault",
    });
    expect(outcome).toMatchObject({ failed: 1, detail: "a fault" });
  });
});

describe("tallyLine", () => {
  it("adds up steps and tests", () => {
    expect(
      tallyLine([
        { passed: 1, failed: 0, lookedAt: "" },
        { passed: 40, failed: 2, lookedAt: "" },
      ]),
    ).toBe("41 passed, 2 failed");
  });
});
