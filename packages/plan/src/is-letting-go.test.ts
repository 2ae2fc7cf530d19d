import fc from "fast-check";
import { expect, it } from "vitest";
import { isLettingGo } from "./is-letting-go.ts";
import { planFor } from "./plan-for.ts";
import { arbitraryInput } from "./testing/arbitrary-input.ts";

it("someone is letting go exactly where the plan says so", () => {
  fc.assert(
    fc.property(arbitraryInput, (input) => {
      expect(isLettingGo(input)).toBe(planFor(input).state === "healing");
    }),
    { seed: 12, numRuns: 200 },
  );
});
