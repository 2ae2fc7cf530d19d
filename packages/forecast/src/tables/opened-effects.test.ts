import { describe, expect, it } from "vitest";
import { makeEnsemble } from "../ensemble/ensemble.ts";
import { posterior } from "../ensemble/posterior.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import { allEffects, conductEffects, factEffects } from "./effects.ts";

const untaught = allEffects.filter(
  ({ before, learned }) => before !== undefined && learned === undefined,
);

describe("effects that are open to be learned", () => {
  it("count for nothing, and stand in no list, while no case has taught them", () => {
    expect(untaught.length).toBeGreaterThan(15);
    for (const effect of untaught) {
      expect(effect).toMatchObject({ mean: 0, se: 0 });
      expect([...factEffects, ...conductEffects]).not.toContain(effect);
    }
  });

  it("may go either way where they are learned, and all others are what they were", () => {
    const ensemble = makeEnsemble(parameterDraws(posterior), 200, 1);
    const without = ensemble.effectSizesWithoutCases();
    for (const [index, effect] of allEffects.entries()) {
      const sizes = without[index] ?? new Float64Array();
      if (effect.before === undefined)
        expect(sizes).toEqual(ensemble.effectSizes[index]);
      else {
        expect(Math.min(...sizes)).toBeLessThan(-0.3);
        expect(Math.max(...sizes)).toBeGreaterThan(0.3);
      }
    }
  });
});
