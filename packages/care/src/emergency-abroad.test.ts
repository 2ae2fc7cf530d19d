import { describe, expect, it } from "vitest";
import { emergencyAbroad } from "./emergency-abroad.ts";
import { helpFor } from "./help-for.ts";

describe("the emergency numbers to know with no list at hand", () => {
  it.each([
    ["DE", emergencyAbroad.europe],
    ["ES", emergencyAbroad.europe],
    ["FR", emergencyAbroad.europe],
    ["US", emergencyAbroad.northAmerica],
    ["CA", emergencyAbroad.northAmerica],
    ["GB", emergencyAbroad.unitedKingdom],
    ["AU", emergencyAbroad.australia],
  ])("are those of the list of %s: %s", (country, number) => {
    const { emergency } = helpFor(country, ["crisis"]);
    expect(emergency.map(([, listed]) => listed)).toContain(number);
  });
});
