import { gates, shutGates } from "@staying-power/care";
import { type Case, factKinds, parseCase } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { withoutSafety } from "./about-safety.ts";

const on = "2026-11-02";
const kinds = new Map<string, { readonly kind: string }>(
  Object.entries(factKinds),
);

/** Every part of a condition, whatever it is part of. */
function partsOf(when: unknown): readonly Record<string, unknown>[] {
  if (typeof when !== "object" || when === null) return [];
  const part: Record<string, unknown> = { ...when };
  return [part, ...Object.values(part).flatMap(partsOf)];
}

function caseOf(more: object): Case {
  const read = parseCase({ format: "staying-power/case", version: 1, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The cases that hold one part of a condition: told at once, and told on a day. */
function casesWith(part: Record<string, unknown>): readonly Case[] {
  const { fact, ever, is, under } = part;
  if (typeof fact === "string") {
    const one = typeof under === "number" ? under - 1 : is;
    const value = kinds.get(fact)?.kind === "set" ? [one] : one;
    return [
      caseOf({ facts: { [fact]: value } }),
      caseOf({ events: [{ at: on, id: "a", kind: "fact", fact, value }] }),
    ];
  }
  const [question, answer] = String(is).split(":");
  if (ever === "reunion")
    return [
      caseOf({ events: [{ at: on, id: "a", kind: ever, question, answer }] }),
    ];
  return ever === "conduct"
    ? [caseOf({ events: [{ at: on, id: "a", kind: ever, conduct: [is] }] })]
    : [];
}

const shuts = gates.flatMap(({ id, when }) =>
  partsOf(when)
    .filter(({ fact, ever }) => fact !== undefined || ever !== undefined)
    .map((part) => ({
      id,
      part: JSON.stringify(part),
      cases: casesWith(part),
    })),
);

describe("withoutSafety", () => {
  it.each(shuts)("leaves nothing that shuts $id by $part", ({ id, cases }) => {
    const shut = (person: Case) =>
      shutGates(person, {}, "2026-11-30").map((gate) => gate.id);
    expect(cases).not.toEqual([]);
    for (const person of cases) {
      expect(shut(person)).toContain(id);
      expect(shut(withoutSafety(person))).toEqual([]);
    }
  });

  it("says no age, whatever it is", () => {
    const grown = caseOf({ facts: { ageMe: 40, ageEx: 39 } });
    expect(withoutSafety(grown).facts).toEqual({ ageEx: 39 });
  });
});
