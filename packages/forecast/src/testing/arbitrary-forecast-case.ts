import fc from "fast-check";
import {
  addDays,
  breakWays,
  conductIds,
  factKeys,
  factKinds,
  parseCase,
  reasonIds,
  signalIds,
  type Case,
  type FactKey,
  type FactKind,
} from "@staying-power/case";

/** The day of every reading of a generated case. */
export const today = "2026-06-01";

/** What a number may plausibly be; the bounds of the table come as often as the rest. */
const usual: Readonly<Partial<Record<FactKey, readonly [number, number]>>> = {
  relationshipMonths: [1, 240],
  ageMe: [18, 70],
  ageEx: [18, 70],
  earlierReunions: [0, 4],
  noContactWeeks: [0, 60],
};

function factValue(key: FactKey, kind: FactKind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "choice":
      return fc.constantFrom(...kind.options);
    case "set":
      return fc.shuffledSubarray([...kind.options], { maxLength: 4 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number": {
      const [low, high] = usual[key] ?? [kind.low, kind.high];
      return fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: low, max: high }) },
        { weight: 1, arbitrary: fc.constantFrom(kind.low, kind.high) },
      );
    }
  }
}

const values: ReadonlyMap<FactKey, fc.Arbitrary<unknown>> = new Map(
  factKeys.map((key) => [key, factValue(key, factKinds[key])]),
);

/** Days before today, some of them after it. */
const eventDay = fc
  .oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 400 }) },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: -1 }) },
  )
  .map((ago) => addDays(today, -ago));

const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      at: eventDay,
      kind: fc.constant("signal"),
      signal: fc.constantFrom(...signalIds),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      at: eventDay,
      kind: fc.constant("conduct"),
      conduct: fc.shuffledSubarray([...conductIds], { maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      at: eventDay,
      kind: fc.constant("break"),
      how: fc.constantFrom(...breakWays),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: eventDay,
      kind: fc.constant("check-in"),
      urge: fc.integer({ min: 0, max: 10 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: eventDay,
      kind: fc.constant("returned"),
      reason: fc.constantFrom(...reasonIds),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ at: eventDay, kind: fc.constant("left-again") }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...factKeys).chain((fact) =>
      fc.record({
        at: eventDay,
        kind: fc.constant("fact"),
        fact: fc.constant(fact),
        value: fc.option(values.get(fact) ?? fc.constant(null)),
      }),
    ),
  },
);

/** Any case a person could have on `today`: some facts, perhaps a day of breakup, a few events, some of them not past. */
export const arbitraryForecastCase: fc.Arbitrary<Case> = fc
  .record(
    {
      format: fc.constant("staying-power/case"),
      version: fc.constant(1),
      breakup: fc
        .oneof(
          { weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) },
          { weight: 1, arbitrary: fc.integer({ min: 501, max: 4000 }) },
        )
        .map((ago) => addDays(today, -ago)),
      asOf: fc.constantFrom(today, addDays(today, 30), addDays(today, 900)),
      facts: fc.record(Object.fromEntries(values), { requiredKeys: [] }),
      events: fc.array(event, { maxLength: 5 }),
    },
    { requiredKeys: ["format", "version"] },
  )
  .map(parsed);

/**
 * The case that some input is.
 * @throws Error with the parser's message when it is not one
 */
export function parsed(input: unknown): Case {
  const result = parseCase(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Every number in a value, by depth; null where a number should be is not a number. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(numbersIn);
}
