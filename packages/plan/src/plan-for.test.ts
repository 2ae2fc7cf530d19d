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
import { knownOf } from "./known.ts";
import type { Plan } from "./plan.ts";
import { planFor } from "./plan-for.ts";
import { taskIds, tasks } from "./rules/all-tasks.ts";
import { gateOutcomes } from "./rules/gate-outcomes.ts";
import { stageIds } from "./rules/stages.ts";
import { variants } from "./rules/variants.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";
import type { Why } from "./why.ts";

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

  it("gates beat everything: behind them no contact but errands that children or a home demand", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan = planFor(input);
        const { facts } = knownOf(input);
        const closed = plan.gates.filter(
          (gate) => gate !== "under-18" && gateOutcomes[gate].plan !== "open",
        );
        if (closed.length === 0) return;
        expect(["gate", "healing"]).toContain(plan.state);
        const mayErrand =
          (facts.children === true || facts.ties?.includes("home") === true) &&
          !plan.gates.includes("court-order");
        for (const { contact } of plan.tasks)
          expect(mayErrand ? ["none", "logistics"] : ["none"]).toContain(
            contact,
          );
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

  it("works on at most two issues at once, of those that were named", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { facts } = knownOf(input);
        const issues = new Set(
          planFor(input).tasks.flatMap(({ issue }) =>
            issue === undefined ? [] : [issue],
          ),
        );
        expect(issues.size).toBeLessThanOrEqual(2);
        for (const issue of issues) expect(facts.issues).toContain(issue);
      }),
      many,
    );
  });

  it("every task, state and variant has a reason that the case really holds", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan = planFor(input);
        for (const { why } of plan.tasks) {
          expect(why.length).toBeGreaterThan(0);
          for (const reason of why) expect(isTrue(reason, input)).toBe(true);
        }
        for (const reason of [...plan.because, ...plan.variant.why])
          expect(isTrue(reason, input)).toBe(true);
        if (plan.variant.ids.some((id) => id !== "V1"))
          expect(plan.variant.why.length).toBeGreaterThan(0);
      }),
      many,
    );
  });

  it("has every stage once, and letting go always among what is open", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { stages } = planFor(input);
        expect(stages.map(({ id }) => id)).toEqual(stageIds);
        const status = stages.find(({ id }) => id === "letting-go")?.status;
        expect(["now", "next"]).toContain(status);
      }),
      many,
    );
  });

  it("gives the same plan for the same input, however the journal is ordered", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan = planFor(input);
        expect(planFor(structuredClone(input))).toEqual(plan);
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

/** Whether what a reason names was really told. */
function isTrue(reason: Why, input: Parameters<typeof planFor>[0]): boolean {
  const { facts, events, breakup, answers, gates: shut } = knownOf(input);
  if ("gate" in reason) return shut.includes(reason.gate);
  if ("answer" in reason) return answers[reason.answer] !== undefined;
  if ("signal" in reason)
    return (
      facts.signals?.includes(reason.signal) === true ||
      input.theCase.facts?.signals?.includes(reason.signal) === true ||
      events.some(
        (event) =>
          (event.kind === "signal" && event.signal === reason.signal) ||
          (event.kind === "fact" &&
            event.fact === "signals" &&
            event.value?.includes(reason.signal)),
      )
    );
  if ("event" in reason)
    return events.some(({ kind }) => kind === reason.event);
  return reason.fact === "breakup"
    ? breakup !== undefined
    : facts[reason.fact] !== undefined;
}

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
