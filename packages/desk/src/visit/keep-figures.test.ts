import { earlyCase } from "@staying-power/case";
import { reading, saidEarly } from "@staying-power/forecast";
import { describe, expect, it } from "vitest";
import { predictedBy } from "./keep-figures.ts";

const early = earlyCase({
  format: "staying-power/case",
  version: 1,
  breakup: "2025-10-01",
  facts: { endedBy: "ex" },
});

// A forecast takes its time, on a machine that may be busy.
describe("what the forecast is asked", { timeout: 300_000 }, () => {
  it("gives for a record what the app and the command line say, and for the note whole thousandths", () => {
    if (early === null) throw new Error("no early case");
    const { case: theCase, day } = early;
    const told = reading(theCase, { today: day, first: day, setAside: [] });
    // Added up in another order, which moves the sixteenth digit.
    expect(1 - told.outcomes.notBack.mean).toBeCloseTo(saidEarly(early), 12);
    const { back, model } = predictedBy(told, day);
    expect(model).toBe(told.model.version);
    expect(back["1-year"].mean).toBeCloseTo(1 - told.outcomes.notBack.mean, 2);
    expect(back["3-months"].mean).toBeLessThan(back["6-months"].mean);
    expect(Math.round(back["1-year"].low * 1_000)).toBe(
      back["1-year"].low * 1_000,
    );
  });
});
