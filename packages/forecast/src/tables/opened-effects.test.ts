import { describe, expect, it } from "vitest";
import { makeEnsemble } from "../ensemble/ensemble.ts";
import { posterior } from "../ensemble/posterior.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import { calibratedEffects } from "./calibrated-effects.ts";
import { allEffects, conductEffects, factEffects } from "./effects.ts";

const calibrated = new Set(calibratedEffects.map(({ index }) => index));

const untaught = allEffects.filter(
  ({ before, grade }) => before !== undefined && grade !== "E",
);

describe("effects that are open to be learned", () => {
  it("count for nothing, and stand in no list, while no case has taught them", () => {
    expect(untaught.length).toBeGreaterThan(0);
    for (const effect of untaught) {
      expect(effect).toMatchObject({ mean: 0, se: 0 });
      expect([...factEffects, ...conductEffects]).not.toContain(effect);
    }
  });

  it("count for nothing without the cases, and what no case taught is what it was", () => {
    const ensemble = makeEnsemble(parameterDraws(posterior), 200, 1);
    const opened = allEffects.filter(({ sources }) =>
      sources.includes("MODEL-7"),
    );
    expect(opened.length).toBeGreaterThan(15);
    for (const [index, effect] of allEffects.entries()) {
      const sizes = ensemble.sizeOf(index, "without cases");
      const all = ensemble.sizeOf(index, "with coaches");
      // What is calibrated meets the same published figures by another size, which is the same one more in every draw.
      if (calibrated.has(index)) {
        const by = sizes?.map((size, d) => size - (all?.[d] ?? NaN));
        expect(new Set(by?.map((one) => Math.round(1e6 * one))).size).toBe(1);
      } else if (effect.before === undefined) expect(sizes).toBe(all);
      else if (effect.before.mean === 0 && opened.includes(effect))
        expect(sizes).toBeUndefined();
    }
  });
});
