import {
  conditionFaults,
  conditionText,
  factKeys,
  type FactKey,
  factKinds,
  type Facts,
  holds,
  isFactKey,
  parseCase,
} from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionsOf, variables } from "../ensemble/ensemble.ts";
import { variableById } from "../ensemble/imagine.ts";
import type { Effect } from "../tables/effect.ts";
import { allEffects } from "../tables/effects.ts";
import { clausesOf } from "./clause.ts";

type Codes = Readonly<Record<string, number>>;

/** A code for each variable: everything is known. */
const arbitraryCodes: fc.Arbitrary<Codes> = fc.record(
  Object.fromEntries(
    variables.map((variable) => {
      const kind = isFactKey(variable.id) ? factKinds[variable.id] : null;
      const least = kind !== null && "low" in kind ? kind.low : 0;
      const last = (optionsOf(variable)?.length ?? 100) - 1;
      return [variable.id, fc.integer({ min: least, max: last })];
    }),
  ),
);

/** The facts that codes stand for. */
function factsFrom(codes: Codes): Facts {
  const facts = Object.fromEntries(
    factKeys.map((key) => [key, valueFrom(key, codes)]),
  );
  const parsed = parseCase({ format: "staying-power/case", version: 1, facts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.facts ?? {};
}

function valueFrom(key: FactKey, codes: Codes): unknown {
  const code = codes[key];
  const variable = variableById(key);
  const option =
    variable === undefined || code === undefined
      ? undefined
      : optionsOf(variable)?.[code];
  switch (factKinds[key].kind) {
    case "set":
      return Object.keys(codes)
        .filter((id) => id.startsWith(`${key}:`) && codes[id] === 1)
        .map((id) => id.slice(key.length + 1));
    case "boolean":
      return option === undefined ? undefined : option === "true";
    case "choice":
      return option;
    case "number":
    case "integer":
      return code;
  }
}

function timesAt(effect: Effect, codes: Codes): number {
  return clausesOf(effect).reduce(
    (product, { variables: ids, amount }) =>
      product * Math.max(...ids.map((id) => amount(codes[id] ?? 0))),
    1,
  );
}

describe("the rules of effects", () => {
  const once = allEffects.filter(({ times }) => times === undefined);

  it("hold for codes exactly where the language of rules says so", () => {
    fc.assert(
      fc.property(arbitraryCodes, (codes) => {
        const facts = factsFrom(codes);
        for (const effect of once)
          expect(timesAt(effect, codes), conditionText(effect.when)).toBe(
            holds(effect.when, { facts }) ? 1 : 0,
          );
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });

  it("have none that can never hold, or that holds whatever is known", () => {
    const rules = allEffects.map(({ when, on }, index) => ({
      id: `${index} ${on}`,
      when,
    }));
    expect(conditionFaults(rules, { answers: {}, gates: [] })).toEqual([]);
  });

  it("say nothing twice of one rate", () => {
    const said = allEffects.map(
      ({ when, times, on }) =>
        `${on}: ${conditionText(when)} ${JSON.stringify(times ?? null)}`,
    );
    expect(said).toEqual([...new Set(said)]);
  });

  it.each([
    ["relationshipMonths", "return", 0.5, 0],
    ["relationshipMonths", "return", 12, 0],
    ["relationshipMonths", "return", 48, 2],
    ["ageEx", "return", 25, 0],
    ["ageEx", "return", 45, 2],
    ["ageEx", "return", 16, -0.9],
    ["ageEx", "return", 99, 5],
    ["earlierReunions", "second-breakup", 0, 0],
    ["earlierReunions", "second-breakup", 3, 3],
  ])("count %s on %s at %d so often: %d", (fact, on, code, times) => {
    const effect = allEffects.find(
      (each) =>
        each.on === on && "known" in each.when && each.when.known === fact,
    );
    expect(effect && timesAt(effect, { [fact]: code })).toBeCloseTo(times, 12);
  });
});
