import { holds } from "@staying-power/case";
import fc from "fast-check";
import { expect, it } from "vitest";
import { knownOf } from "./known.ts";
import { taskIds, tasks } from "./rules/all-tasks.ts";
import { variantIds, variants } from "./rules/variants.ts";
import { arbitraryInput } from "./testing/arbitrary-input.ts";

const rules = [
  ...taskIds.map((id) => tasks[id].when),
  ...variantIds.map((id) => variants[id].when),
];

it("a rule holds by the first and the newest entries as it does by the whole journal", () => {
  fc.assert(
    fc.property(arbitraryInput, (input) => {
      const known = knownOf({
        ...input,
        theCase: {
          ...input.theCase,
          // Often the same, so that something is left out.
          events: [1, 2, 3].flatMap(() => input.theCase.events ?? []),
        },
      });
      const { told, events } = known;
      if (events.length > 0) expect(told.length).toBeLessThan(events.length);
      for (const rule of rules)
        expect(holds(rule, { ...known, events: told })).toBe(
          holds(rule, known),
        );
    }),
    { seed: 12, numRuns: 200 },
  );
});
