import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventSchema } from "./case-schema.ts";
import { signalIds } from "./facts.ts";
import { isEverydayEvent } from "./everyday-event.ts";

/** Values as they stand in an event, at their bounds and past them, and others. */
const values = fc.oneof(
  fc.constantFrom(
    "2026-11-22",
    "2026-02-29",
    "2026-11-22T08:30:00+02:00",
    "x".repeat(100),
    "x".repeat(101),
    "🛶".repeat(50),
    "x".repeat(10_000),
    "x".repeat(10_001),
    "check-in",
    "looked",
    -1,
    -0,
    0,
    9.5,
    10,
    10.001,
    NaN,
    Infinity,
    null,
    undefined,
    true,
    "",
  ),
  fc.anything(),
);

const candidates = fc
  .record(
    {
      at: fc.oneof(fc.constant("2026-11-22"), values),
      kind: fc.oneof(
        fc.constantFrom("check-in", "looked", "signal", "met"),
        values,
      ),
      id: values,
      note: values,
      edited: values,
      mood: values,
      urge: values,
      chance: values,
      signal: fc.oneof(fc.constantFrom(...signalIds), values),
      __proto__: values,
    },
    { requiredKeys: [] },
  )
  .map((found) => Object.fromEntries(Object.entries(found)));

describe("isEverydayEvent", () => {
  it("lets through nothing that the schema would not", () => {
    fc.assert(
      fc.property(fc.oneof(candidates, fc.anything()), (found) => {
        if (isEverydayEvent(found))
          expect(eventSchema.safeParse(found).success).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    { at: "2026-11-22", kind: "check-in" },
    {
      at: "2026-11-22T08:30:00Z",
      kind: "check-in",
      mood: 0,
      urge: 10,
      id: "x".repeat(100),
      note: "x".repeat(10_000),
      edited: "2026-11-23",
    },
    { at: "2026-11-22", kind: "looked", note: "" },
    { at: "2026-11-22", kind: "signal", signal: signalIds[0] },
  ])("knows what is told every day by itself", (event) => {
    expect(isEverydayEvent(event)).toBe(true);
  });

  it.each([
    { kind: "check-in", mood: 3 },
    { at: "2026-11-22", mood: 3 },
    { at: "2026-11-22", kind: "looked", mood: 3 },
    { at: "2026-11-22", kind: "check-in", mood: 11 },
    { at: "2026-11-22", kind: "check-in", later: 1 },
    { at: "2026-11-22", kind: "signal" },
    { at: "2026-11-22", kind: "signal", signal: "of-later" },
    { at: "2026-02-30", kind: "check-in" },
    { at: "2026-11-22", kind: "check-in", id: "x".repeat(101) },
  ])("leaves all else to the schema", (event) => {
    expect(isEverydayEvent(event)).toBe(false);
  });
});
