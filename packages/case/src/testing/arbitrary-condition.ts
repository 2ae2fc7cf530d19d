import fc from "fast-check";
import type { Condition, Known, Vocabulary } from "../index.ts";
import {
  addDays,
  breakWays,
  conductIds,
  factKeys,
  factKinds,
  reasonIds,
  signalIds,
} from "../index.ts";
import { arbitraryCase } from "./arbitrary-case.ts";

/** A small vocabulary beside the case. */
export const someWords = {
  answers: { now: ["safe", "danger", "unsaid"], mood: ["low", "high"] },
  gates: ["first", "second"],
} as const satisfies Vocabulary;

type Words = typeof someWords;

const bounds = fc
  .tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }))
  .chain(([atLeast, under]) =>
    fc.constantFrom({ atLeast }, { under }, { atLeast, under }),
  );

function isOneOf<Value>(
  values: readonly Value[],
): fc.Arbitrary<Value | Value[]> {
  return fc.oneof(
    fc.constantFrom(...values),
    fc.shuffledSubarray([...values], { maxLength: Math.min(3, values.length) }),
  );
}

const factCondition: fc.Arbitrary<Condition<Words>> = fc
  .constantFrom(...factKeys)
  .chain((fact): fc.Arbitrary<unknown> => {
    const kind = factKinds[fact];
    if (kind.kind === "boolean")
      return fc.record({ fact: fc.constant(fact), is: fc.boolean() });
    return "options" in kind
      ? fc.record({
          fact: fc.constant(fact),
          is: isOneOf<string>(kind.options),
        })
      : bounds.map((within) => ({ fact, ...within }));
  })
  .map(asCondition);

const leaf: fc.Arbitrary<Condition<Words>> = fc.oneof(
  factCondition,
  fc.constantFrom(...factKeys).map((known) => ({ known })),
  isOneOf(conductIds).map((is) => ({ ever: "conduct", is }) as const),
  isOneOf(signalIds).map((is) => ({ ever: "signal", is }) as const),
  isOneOf(breakWays).map((is) => ({ ever: "break", is }) as const),
  isOneOf(reasonIds).map((is) => ({ ever: "returned", is }) as const),
  fc
    .constantFrom("conduct", "break", "check-in", "left-again")
    .map((ever) => ({ ever }) as const),
  fc
    .tuple(fc.constantFrom("breakup", "conduct", "left-again"), bounds)
    .map(([daysSince, within]) => ({ daysSince, ...within }) as const),
  isOneOf(someWords.answers.now).map((is) => ({ answer: "now", is }) as const),
  isOneOf(someWords.answers.mood).map(
    (is) => ({ answer: "mood", is }) as const,
  ),
  fc.constantFrom(...someWords.gates).map((gate) => ({ gate })),
);

/** Any rule over the case and those words, three levels deep at most. */
export const arbitraryCondition: fc.Arbitrary<Condition<Words>> = fc.letrec<{
  rule: Condition<Words>;
}>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthIdentifier: "rule" },
    leaf,
    fc.array(tie("rule"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("rule"), { maxLength: 3 }).map((any) => ({ any })),
    tie("rule").map((not) => ({ not })),
  ),
})).rule;

/** Anything that could be known. */
export const arbitraryKnown: fc.Arbitrary<Known> = fc
  .record({
    theCase: arbitraryCase,
    ahead: fc.integer({ min: -2, max: 20 }),
    now: fc.constantFrom(undefined, ...someWords.answers.now),
    mood: fc.constantFrom(undefined, ...someWords.answers.mood),
    gates: fc.subarray([...someWords.gates]),
  })
  .map(({ theCase, ahead, now, mood, gates }) => ({
    facts: theCase.facts ?? {},
    events: theCase.events,
    breakup: theCase.breakup,
    today: addDays("2026-10-01", ahead),
    answers: { now, mood },
    gates,
  }));

/** The pairing of a fact with its own options is right by construction, and beyond what types can follow. */
function asCondition(made: unknown): Condition<Words> {
  return made as Condition<Words>;
}
