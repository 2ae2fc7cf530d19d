import {
  addDays,
  type Condition,
  type FactKey,
  factKeys,
  factKinds,
  type Vocabulary,
} from "@staying-power/case";
import { gates, parseSafetyAnswers } from "@staying-power/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "./plan.ts";
import { planFor } from "./plan-for.ts";
import { taskIds, tasks } from "./rules/all-tasks.ts";
import { variants } from "./rules/variants.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";
import { lawsBroken } from "./testing/plan-laws.ts";

const many = { seed: 12, numRuns: 2000 } as const;

describe("laws of the plan", () => {
  it.each([
    ["now", "they-may-hurt-me", "no-contact-is-safety"],
    ["now", "i-may-hurt-myself", "more-help-than-this"],
    ["now", "i-may-hurt-someone", "stay-away-and-ask-for-help"],
    ["contact", "they-asked", "respect-their-no"],
    ["contact", "court-order", "keep-the-order"],
  ] as const)(
    "what a shut gate asks for comes first: %s, %s",
    (question, answer, first) => {
      const { tasks: offered } = planFor({
        theCase: caseOf({
          format: "staying-power/case",
          version: 1,
          breakup: "2026-10-23",
          facts: { endedBy: "ex", conduct: ["pleaded"] },
        }),
        answers: parseSafetyAnswers({
          [question]: { answer, on: "2026-11-22", seen: [] },
        }),
        today: "2026-11-22",
      });
      expect(offered[0]?.id).toBe(first);
    },
  );

  it.each([
    ["2026-10-01", "decide-if-an-apology-is-owed"],
    ["2026-11-13", "decide-if-an-apology-is-owed"],
    ["2026-11-22", "first-hour"],
  ])(
    "where one apology comes first, its steps do, after the first hour: %s",
    (breakup, first) => {
      const { state, tasks: offered } = planFor({
        theCase: caseOf({
          format: "staying-power/case",
          version: 1,
          breakup,
          facts: { endedBy: "me", issues: ["cheating-me"], apology: "owed" },
        }),
        answers: {},
        today: "2026-11-22",
      });
      expect(state).toBe("apology");
      const three = offered.slice(0, 3).map(({ id }) => id);
      expect(three[0]).toBe(first);
      expect(three).toContain("decide-if-an-apology-is-owed");
    },
  );

  it("hold: gates beat everything, every reason is true, two issues at most, a way to letting go, the same for the same", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        expect(lawsBroken(input)).toEqual([]);
      }),
      many,
    );
  });

  it("nothing moves by the passing of days", () => {
    fc.assert(
      fc.property(
        arbitraryInput,
        fc.integer({ min: 1, max: 200 }),
        (input, days) => {
          const last = addDays(input.today, 0);
          const events = (input.theCase.events ?? []).filter(
            ({ at }) => at <= last,
          );
          const theCase = { ...input.theCase, events };
          const now = planFor({ ...input, theCase });
          const later = planFor({
            ...input,
            theCase,
            today: addDays(input.today, days),
          });
          expect(later.state).toBe(now.state);
          expect(later.variant.ids).toEqual(now.variant.ids);
        },
      ),
      many,
    );
  });

  it("gives the same plan however the journal is ordered", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan = planFor(input);
        const events = (input.theCase.events ?? []).toReversed();
        expect(
          planFor({ ...input, theCase: { ...input.theCase, events } }),
        ).toEqual(plan);
      }),
      many,
    );
  });

  it("is not changed by a fact that no rule speaks of", () => {
    const spoken = new Set(
      [
        ...taskIds.map((id) => tasks[id].when),
        ...Object.values(variants).map(({ when }) => when),
        ...gates.map(({ when }) => when),
      ].flatMap((condition) => [...factsIn(condition)]),
    );
    // Where the plan reads them itself.
    for (const key of [
      "children",
      "ties",
      "issues",
      "signals",
      "apology",
      "endedBy",
    ] as const)
      spoken.add(key);
    const unspoken = factKeys.filter((key) => !spoken.has(key));
    expect(unspoken).toContain("genderEx");
    fc.assert(
      fc.property(
        arbitraryInput,
        fc.constantFrom(...unspoken),
        (input, key) => {
          const { [key]: _dropped, ...facts } = input.theCase.facts ?? {};
          const events = (input.theCase.events ?? []).filter(
            (event) => event.kind !== "fact" || event.fact !== key,
          );
          const without = { ...input.theCase, facts, events };
          const theCase = caseOf({
            ...without,
            facts: { ...facts, [key]: anyValue(key) },
          });
          expect(planFor({ ...input, theCase })).toEqual(
            planFor({ ...input, theCase: without }),
          );
        },
      ),
      many,
    );
  });

  it("names reviews and the day agreed on, none of them a day to write", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan: Plan = planFor(input);
        for (const { on } of plan.reviews) expect(on >= input.today).toBe(true);
        if (plan.state === "gate" || plan.state === "healing")
          expect(plan.reviews).toEqual([]);
      }),
      many,
    );
  });
});

function factsIn(condition: Condition<Vocabulary>): ReadonlySet<FactKey> {
  const found = new Set<FactKey>();
  JSON.stringify(condition, (key, value: unknown) => {
    const known = factKeys.find((each) => each === value);
    if ((key === "fact" || key === "known") && known !== undefined)
      found.add(known);
    return value;
  });
  return found;
}

function anyValue(key: FactKey): unknown {
  const kind = factKinds[key];
  switch (kind.kind) {
    case "choice":
      return kind.options[0];
    case "set":
      return [kind.options[0]];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return kind.high;
  }
}
