import {
  addDays,
  type Case,
  conductIds,
  factKeys,
  type FactKind,
  factKinds,
  parseCase,
  signalIds,
} from "@staying-power/case";
import {
  parseSafetyAnswers,
  safetyKeys,
  safetyOptions,
} from "@staying-power/care";
import fc from "fast-check";
import type { PlanInput } from "../known.ts";
import { taskIds } from "../rules/all-tasks.ts";

/** The first day of every made-up case. */
const firstDay = "2026-08-01";
const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays(firstDay, n));

const values = Object.fromEntries(
  factKeys.map((key) => [key, factValue(factKinds[key])]),
);

const event = fc.oneof(
  record("signal", { signal: fc.constantFrom(...signalIds) }),
  record("conduct", { conduct: fc.shuffledSubarray([...conductIds]) }),
  record("break", {}),
  record("check-in", {
    mood: fc.integer({ min: 0, max: 10 }),
    urge: fc.integer({ min: 0, max: 10 }),
  }),
  record("returned", {}),
  record("left-again", {}),
  record("met", { chance: fc.boolean() }),
  record("answered", {}),
  record("looked", {}),
  record("task", {
    task: fc.constantFrom(...taskIds, "of-another-version"),
    done: fc.boolean(),
  }),
  record("waiting", { until: fc.option(day) }),
  record("if-then", {
    plan: fc.constantFrom("one", "two"),
    cue: fc.option(fc.constant("it is evening")),
    response: fc.constant("go for a walk"),
  }),
  record("project", {
    project: fc.constantFrom("one", "two"),
    area: fc.constantFrom("passion", "body"),
    what: fc.option(fc.constant("the guitar")),
    slots: fc.constant([{ day: "tuesday", part: "evening" }]),
    next: fc.constantFrom(undefined, "again", "habit"),
  }),
  record("slot", {
    project: fc.constantFrom("one", "two"),
    part: fc.constantFrom("morning", "evening"),
    done: fc.boolean(),
  }),
  record("letting-go", { chosen: fc.boolean() }),
  record("outcome", {
    state: fc.constantFrom("apart", "together", "ended-again"),
  }),
  fc.constantFrom(...factKeys).chain((fact) =>
    record("fact", {
      fact: fc.constant(fact),
      value: fc.option(values[fact] ?? fc.constant(null)),
    }),
  ),
);

const theCase: fc.Arbitrary<Case> = fc
  .record({
    format: fc.constant("staying-power/case"),
    version: fc.constant(1),
    breakup: fc.option(fc.constant(firstDay), { nil: undefined }),
    facts: fc.record(values, { requiredKeys: [] }),
    events: fc.array(event, { maxLength: 8 }),
  })
  .map((input) => caseOf(input));

const answers = fc
  .record(
    Object.fromEntries(
      safetyKeys.map((key) => [
        key,
        // Most are well: else hardly any plan would stand open.
        fc
          .oneof(
            { weight: 6, arbitrary: fc.constant(safetyOptions[key][0]) },
            { weight: 1, arbitrary: fc.constantFrom(...safetyOptions[key]) },
          )
          .map((answer) => ({ answer, on: firstDay, seen: [] })),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((said) => parseSafetyAnswers(said));

/** Any case with what was said about safety, on any day of four months. */
export const arbitraryInput: fc.Arbitrary<PlanInput> = fc.record({
  theCase,
  answers,
  today: day,
});

/**
 * The case that some input is.
 * @throws Error with the parser's message when it is not one
 */
export function caseOf(input: unknown): Case {
  const result = parseCase(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function record(
  kind: string,
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<unknown> {
  return fc.record({ at: day, kind: fc.constant(kind), ...fields });
}

function factValue(kind: FactKind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "choice":
      return fc.constantFrom(...kind.options);
    case "set":
      return fc.shuffledSubarray([...kind.options]);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer({ min: kind.low, max: Math.min(kind.high, 80) });
  }
}
