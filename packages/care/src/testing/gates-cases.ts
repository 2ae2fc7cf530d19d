import {
  conductIds,
  type Event,
  factKinds,
  type Facts,
  issueIds,
} from "@staying-power/case";
import fc from "fast-check";
import { safetyOptions } from "../index.ts";
import type { GatesCase } from "./gates-golden.ts";
import type { Given } from "./said.ts";

const nothing: GatesCase = { facts: {}, events: [], given: {} };

const threat: Event = {
  at: "2026-10-01",
  kind: "conduct",
  conduct: ["threatened"],
};
const calm: Event = {
  at: "2026-11-01",
  kind: "conduct",
  conduct: ["no-contact"],
};

const afraid: Event = {
  at: "2026-11-02",
  kind: "reunion",
  question: "at-ease",
  answer: "afraid-or-hurt",
};

/** Each way in which one answer or one fact could shut a gate, or seem to. */
const parts: readonly GatesCase[] = [
  ...Object.entries(safetyOptions).flatMap(([key, options]) =>
    options.map((answer) => ({ ...nothing, given: { [key]: answer } })),
  ),
  { ...nothing, facts: { issues: ["abuse"] } },
  { ...nothing, facts: { issues: ["addiction", "money"] } },
  { ...nothing, facts: { conduct: ["threatened", "pleaded"] } },
  { ...nothing, facts: { conduct: ["said-self-harm"] } },
  { ...nothing, events: [threat, calm] },
  { ...nothing, events: [afraid] },
  ...factKinds.contactForbidden.options.map((contactForbidden) => ({
    ...nothing,
    facts: { contactForbidden },
  })),
  ...[17, 18].map((ageMe) => ({ ...nothing, facts: { ageMe } })),
];

/** One thing said each, nothing at all, and every question passed over. */
export const singleCases: readonly GatesCase[] = [
  nothing,
  {
    ...nothing,
    given: Object.fromEntries(
      Object.keys(safetyOptions).map((key) => [key, "unsaid"]),
    ),
  },
  ...parts,
];

/** Questions about safety and the facts that speak of the same. */
const together: readonly (readonly string[])[] = [
  ["harm", "issues", "conduct"],
  ["contact", "contactForbidden"],
  ["adult", "ageMe"],
  ["central", "issues"],
];

/** What overrides what, and what stands beside what: an answer with the fact that asks the same, and with the next. */
export const pairedCases: readonly GatesCase[] = parts.flatMap((one, index) =>
  parts
    .slice(index + 1)
    .filter((other) => subject(one) !== subject(other))
    .filter((other) => shares(one, other) || isNext(one, other))
    .map((other) => ({
      facts: { ...one.facts, ...other.facts },
      events: [...one.events, ...other.events],
      given: { ...one.given, ...other.given },
    })),
);

function subject({ facts, events, given }: GatesCase): string {
  return [
    ...Object.keys(facts),
    ...Object.keys(given),
    ...events.map(({ kind }) => kind),
  ].join(" ");
}

function shares(one: GatesCase, other: GatesCase): boolean {
  const has = (each: GatesCase, names: readonly string[]): boolean =>
    names.some((name) => subject(each).split(" ").includes(name));
  return together.some((names) => has(one, names) && has(other, names));
}

/** A question about safety and the one asked after it. */
function isNext(one: GatesCase, other: GatesCase): boolean {
  const keys = Object.keys(safetyOptions);
  const place = keys.indexOf(subject(one));
  return place >= 0 && keys.indexOf(subject(other)) === place + 1;
}

const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  {
    issues: fc.shuffledSubarray([...issueIds], { maxLength: 4 }),
    conduct: fc.shuffledSubarray([...conductIds], { maxLength: 4 }),
    contactForbidden: fc.constantFrom(...factKinds.contactForbidden.options),
    ageMe: fc.integer({ min: 12, max: 24 }),
    exPartner: fc.constantFrom(...factKinds.exPartner.options),
    ending: fc.constantFrom(...factKinds.ending.options),
  },
  { requiredKeys: [] },
);

const arbitraryEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    at: fc.constantFrom("2026-10-05", "2026-11-20T21:30:00+02:00"),
    kind: fc.constant("conduct" as const),
    conduct: fc.shuffledSubarray([...conductIds], { maxLength: 3 }),
  }),
  fc.record({
    at: fc.constant("2026-10-09"),
    kind: fc.constant("signal" as const),
    signal: fc.constantFrom("hostile" as const, "warm-contact" as const),
  }),
);

const arbitraryGiven: fc.Arbitrary<Given> = fc.record(
  Object.fromEntries(
    Object.entries(safetyOptions).map(([key, [harmless, ...others]]) => [
      key,
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(harmless, "unsaid") },
        { weight: 2, arbitrary: fc.constantFrom(...others) },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

/** Some facts, a journal and some answers about safety, the harmless ones more often. */
export const arbitraryGatesCase: fc.Arbitrary<GatesCase> = fc.record({
  facts: arbitraryFacts,
  events: fc.array(arbitraryEvent, { maxLength: 3 }),
  given: arbitraryGiven,
});
