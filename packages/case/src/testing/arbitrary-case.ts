import fc from "fast-check";
import type { FactKind } from "../fact-kinds.ts";
import type { Case } from "../index.ts";
import {
  addDays,
  breakWays,
  conductIds,
  dayParts,
  factKeys,
  factKinds,
  focusAreas,
  outcomeFeelings,
  outcomeStates,
  parseCase,
  projectNexts,
  reasonIds,
  reunionQuestionIds,
  reunionQuestions,
  signalIds,
  slotParts,
  weekdayIds,
} from "../index.ts";

/** Few days, so that events and answers often meet on the same one. */
const day = fc.integer({ min: 0, max: 5 }).map((n) => addDays("2026-09-28", n));
const moment = fc.oneof(
  day,
  day.map((date) => `${date}T08:30:00Z`),
  day.map((date) => `${date}T10:30:00.5+02:00`),
);

const values: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map(
  factKeys.map((key) => [key, factValue(factKinds[key])]),
);

const stamp = {
  at: moment,
  id: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
  note: fc.option(fc.string({ maxLength: 3, unit: "grapheme" }), {
    nil: undefined,
  }),
};

/** Any event of any kind. */
const arbitraryEvent: fc.Arbitrary<unknown> = fc.oneof(
  record("signal", { signal: fc.constantFrom(...signalIds) }),
  record("conduct", { conduct: fc.shuffledSubarray([...conductIds]) }),
  record("break", { how: fc.constantFrom(undefined, ...breakWays) }),
  record("check-in", { mood: fc.integer({ min: 0, max: 10 }) }),
  record("returned", { reason: fc.constantFrom(undefined, ...reasonIds) }),
  record("left-again", {}),
  record("met", { chance: fc.constantFrom(undefined, true, false) }),
  record("answered", {}),
  record("looked", {}),
  record("task", {
    task: fc.constantFrom("one", "two"),
    done: fc.boolean(),
  }),
  record("waiting", {
    until: fc.option(day),
    sign: fc.option(fc.string({ maxLength: 3, unit: "grapheme" }), {
      nil: undefined,
    }),
  }),
  record("if-then", {
    plan: fc.constantFrom("one", "two"),
    cue: fc.option(fc.string({ maxLength: 3, unit: "grapheme" })),
    response: fc.option(fc.string({ maxLength: 3, unit: "grapheme" }), {
      nil: undefined,
    }),
    moment: fc.option(
      fc.record(
        {
          days: fc.shuffledSubarray([...weekdayIds]),
          part: fc.constantFrom(...dayParts),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
  }),
  record("project", {
    project: fc.constantFrom("one", "two"),
    area: fc.constantFrom(...focusAreas),
    what: fc.option(fc.string({ maxLength: 3, unit: "grapheme" })),
    show: fc.option(fc.string({ maxLength: 3, unit: "grapheme" }), {
      nil: undefined,
    }),
    first: fc.option(fc.string({ maxLength: 3, unit: "grapheme" }), {
      nil: undefined,
    }),
    slots: fc.option(
      fc.uniqueArray(
        fc.record(
          {
            id: fc.constantFrom("tuesday evening", "s"),
            day: fc.constantFrom(...weekdayIds),
            part: fc.constantFrom(...slotParts),
            time: fc.constantFrom("07:05", "19:30"),
            minutes: fc.integer({ min: 5, max: 600 }),
          },
          { requiredKeys: ["day", "part"] },
        ),
        { maxLength: 4, selector: ({ day: on, part }) => `${on} ${part}` },
      ),
      { nil: undefined },
    ),
    next: fc.constantFrom(undefined, ...projectNexts),
    done: fc.constantFrom(undefined, true),
  }),
  record("slot", {
    project: fc.constantFrom("one", "two"),
    part: fc.constantFrom(...slotParts),
    done: fc.boolean(),
  }),
  record("letting-go", { chosen: fc.boolean() }),
  record("outcome", {
    state: fc.constantFrom(undefined, ...outcomeStates),
    feels: fc.constantFrom(undefined, ...outcomeFeelings),
  }),
  fc.constantFrom(...reunionQuestionIds).chain((question) =>
    record("reunion", {
      question: fc.constant(question),
      answer: fc.constantFrom(null, ...reunionQuestions[question].options),
    }),
  ),
  fc.constantFrom(...factKeys).chain((fact) =>
    record("fact", {
      fact: fc.constant(fact),
      value: fc.option(values.get(fact) ?? fc.constant(null)),
    }),
  ),
);

/** Any case, as it comes out of the parser. */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    format: fc.constant("staying-power/case"),
    version: fc.constant(1),
    breakup: fc.option(day, { nil: undefined }),
    asOf: fc.option(
      day.map((date) => addDays(date, 10)),
      { nil: undefined },
    ),
    facts: fc.option(
      fc.record(Object.fromEntries(values), { requiredKeys: [] }),
      { nil: undefined },
    ),
    events: fc.option(fc.array(arbitraryEvent, { maxLength: 6 }), {
      nil: undefined,
    }),
  })
  .map((input) => parsed(input));

/**
 * The case that some input is.
 * @throws Error with the parser's message when it is not one
 */
export function parsed(input: unknown): Case {
  const result = parseCase(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function record(
  kind: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  return fc.record({ ...stamp, kind: fc.constant(kind), ...fields });
}

function factValue(kind: FactKind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "choice":
      return fc.constantFrom(...kind.options);
    case "set":
      return fc.shuffledSubarray([...kind.options], { maxLength: 3 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer({ min: kind.low, max: Math.min(kind.high, 15) });
  }
}
