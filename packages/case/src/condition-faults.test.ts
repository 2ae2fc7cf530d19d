import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  all,
  any,
  conductIds,
  type Condition,
  conditionFaults,
  holds,
  issueIds,
  not,
  type Rule,
} from "./index.ts";
import { worldsOf } from "./condition-worlds.ts";
import {
  arbitraryCondition,
  arbitraryKnown,
  someWords,
} from "./testing/arbitrary-condition.ts";

type Made = Condition<typeof someWords>;

const faultsOf = (...rules: readonly Rule[]): readonly string[] =>
  conditionFaults(rules, someWords).map(({ kind, rules: ids, part }) =>
    [kind, ...ids, part].join(" ").trim(),
  );
const alone = (when: Made): readonly string[] => faultsOf({ id: "r", when });

describe("conditionFaults", () => {
  it.each<Made>([
    { fact: "endedBy", is: ["ex", "me", "mutual"] },
    { not: { fact: "children", is: true } },
    {
      all: [
        { fact: "issues", is: "abuse" },
        { fact: "issues", is: "money" },
      ],
    },
    { fact: "ageMe", atLeast: 17.5, under: 18.5 },
    { fact: "relationshipMonths", atLeast: 17.5, under: 17.6 },
    { all: [{ known: "contactForbidden" }, { answer: "now", is: "danger" }] },
    {
      all: [
        { ever: "conduct", is: "threatened" },
        { ever: "signal", is: "hostile" },
      ],
    },
    {
      all: [{ daysSince: "breakup", atLeast: 7, under: 8 }, { gate: "first" }],
    },
    { all: [{ ever: "break" }, { not: { daysSince: "break", under: 30 } }] },
  ])("finds nothing wrong with %j", (rule) => {
    expect(alone(rule)).toEqual([]);
  });

  it.each<readonly [Made, string]>([
    [any(), "never r"],
    [
      {
        all: [
          { fact: "endedBy", is: "ex" },
          { fact: "endedBy", is: "me" },
        ],
      },
      "never r",
    ],
    [
      { all: [{ fact: "children", is: true }, { not: { known: "children" } }] },
      "never r",
    ],
    [{ fact: "ageMe", under: 10 }, "never r"],
    [{ fact: "ageMe", atLeast: 121 }, "never r"],
    [{ fact: "ageMe", atLeast: 17.2, under: 17.8 }, "never r"],
    [{ fact: "noContactWeeks", atLeast: 8, under: 8 }, "never r"],
    [{ fact: "endedBy", is: [] }, "never r"],
    [
      {
        all: [
          { answer: "now", is: "safe" },
          { answer: "now", is: "danger" },
        ],
      },
      "never r",
    ],
    [
      { all: [{ not: { ever: "break" } }, { ever: "break", is: "wrote" }] },
      "never r",
    ],
    [
      { all: [{ not: { ever: "break" } }, { daysSince: "break", under: 9 }] },
      "never r",
    ],
    [
      {
        all: [
          { daysSince: "breakup", under: 7 },
          { daysSince: "breakup", atLeast: 7 },
        ],
      },
      "never r",
    ],
    [{ all: [{ gate: "first" }, { not: { gate: "first" } }] }, "never r"],
    [
      {
        any: [
          { fact: "children", is: true },
          {
            all: [
              { fact: "ageMe", under: 18 },
              { fact: "ageMe", atLeast: 18 },
            ],
          },
        ],
      },
      "never r any[1]",
    ],
    [all(), "always r"],
    [
      { any: [{ known: "children" }, { not: { fact: "children", is: true } }] },
      "always r",
    ],
  ])("finds the fault planted in %j", (rule, fault) => {
    expect(alone(rule)).toEqual([fault]);
  });

  it("finds an answer and a gate that the vocabulary does not have", () => {
    const unknownWords = { answers: { now: ["safe"] }, gates: [] };
    const rules: readonly Rule[] = [
      { id: "a", when: { answer: "now", is: "danger" } },
      { id: "b", when: { answer: "later", is: "safe" } },
      { id: "c", when: { gate: "first" } },
    ];
    expect(
      conditionFaults(rules, unknownWords).map(({ kind, rules: ids }) => [
        kind,
        ...ids,
      ]),
    ).toEqual([
      ["never", "a"],
      ["never", "b"],
      ["never", "c"],
    ]);
  });

  const young: Made = { fact: "ageMe", under: 18 };
  it("finds two rules of one id that say different things of the same person", () => {
    const adult: Made = { fact: "ageMe", atLeast: 17 };
    expect(
      faultsOf(
        { id: "age", says: "stop", when: young },
        { id: "age", says: "go", when: adult },
      ),
    ).toEqual(["contradicts age age"]);
    expect(
      faultsOf(
        { id: "age", says: "stop", when: young },
        { id: "age", says: "go", when: { fact: "ageMe", atLeast: 18 } },
      ),
    ).toEqual([]);
  });

  it("finds a rule that its place says anyway whenever the other does not", () => {
    const here = { place: "step", says: "write" };
    const pair = [
      { id: "one", ...here, when: young },
      { id: "two", ...here, when: not(young) },
    ] as const;
    expect(faultsOf(...pair)).toEqual(["always one two"]);
    const [one, two] = pair;
    expect(faultsOf(one, { ...two, place: "elsewhere" })).toEqual([]);
  });

  it("refuses to try more than it can", () => {
    const when: Made = {
      any: [
        ...issueIds.slice(0, 9).map((is) => ({ fact: "issues", is }) as const),
        ...conductIds
          .slice(0, 9)
          .map((is) => ({ ever: "conduct", is }) as const),
      ],
    };
    expect(() => faultsOf({ id: "wide", when })).toThrow(RangeError);
  });
});

describe("worldsOf", () => {
  it("has a world for whatever could be known: what holds somewhere holds in one of them", () => {
    const small = fc.array(arbitraryCondition, { minLength: 1, maxLength: 2 });
    let tried = 0;
    fc.assert(
      fc.property(small, arbitraryKnown, (rules, known) => {
        let worlds: ReturnType<typeof worldsOf>;
        try {
          worlds = worldsOf(rules, someWords);
        } catch {
          return;
        }
        tried += 1;
        const truth = JSON.stringify(rules.map((rule) => holds(rule, known)));
        let found = false;
        for (const world of worlds) {
          const here = rules.map((rule) => holds(rule, world));
          if (JSON.stringify(here) === truth) {
            found = true;
            break;
          }
        }
        expect(found).toBe(true);
      }),
      { seed: 9, numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(200);
  });
});
