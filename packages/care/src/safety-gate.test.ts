import { describe, expect, it } from "vitest";
import { safetyGate } from "./safety-gate.ts";

describe("safetyGate", () => {
  it("is open without a concern", () => {
    expect(safetyGate({ safety: [] })).toBe("open");
  });

  it.each(["abuse", "contact-forbidden", "threats"] as const)(
    "withholds the numbers for %s, whatever else there is",
    (id) => {
      const safety = [
        { id: "under-18", gate: "under-18" } as const,
        { id, gate: "G2" } as const,
      ];
      expect(safetyGate({ safety })).toBe("withheld");
    },
  );

  it("puts words of care before the numbers for the rest", () => {
    const safety = [{ id: "addiction", gate: "G4" } as const];
    expect(safetyGate({ safety })).toBe("reframed");
  });
});
