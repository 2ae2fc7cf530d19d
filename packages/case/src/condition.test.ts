import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, any, type Condition, holds, type Known, not } from "./index.ts";
import {
  arbitraryCondition,
  arbitraryKnown,
  type someWords,
} from "./testing/arbitrary-condition.ts";

const runs = { seed: 9, numRuns: 2000 };
const nothing: Known = { facts: {}, today: "2026-11-22" };

describe("holds", () => {
  it("keeps De Morgan’s laws", () => {
    const few = fc.array(arbitraryCondition, { maxLength: 4 });
    fc.assert(
      fc.property(few, arbitraryKnown, (parts, known) => {
        expect(holds(not(all(...parts)), known)).toBe(
          holds(any(...parts.map(not)), known),
        );
        expect(holds(not(any(...parts)), known)).toBe(
          holds(all(...parts.map(not)), known),
        );
      }),
      runs,
    );
  });

  it("is what it was after a double not, and itself or its not", () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryKnown, (rule, known) => {
        const is = holds(rule, known);
        expect(holds(not(not(rule)), known)).toBe(is);
        expect(holds(not(rule), known)).toBe(!is);
      }),
      runs,
    );
  });

  it("holds for all of nothing and for none of nothing", () => {
    fc.assert(
      fc.property(arbitraryKnown, (known) => {
        expect(holds(all(), known)).toBe(true);
        expect(holds(any(), known)).toBe(false);
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it("does not mind the order, nor a part said twice", () => {
    const shuffled = fc
      .array(arbitraryCondition, { maxLength: 4 })
      .chain((parts) =>
        fc.tuple(
          fc.constant(parts),
          fc.shuffledSubarray([...parts, ...parts], {
            minLength: parts.length * 2,
          }),
        ),
      );
    fc.assert(
      fc.property(shuffled, arbitraryKnown, ([parts, again], known) => {
        expect(holds(all(...again), known)).toBe(holds(all(...parts), known));
        expect(holds(any(...again), known)).toBe(holds(any(...parts), known));
      }),
      runs,
    );
  });

  it("means the same after it was written down and read", () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryKnown, (rule, known) => {
        const read: typeof rule = JSON.parse(JSON.stringify(rule));
        expect(holds(read, known)).toBe(holds(rule, known));
      }),
      runs,
    );
  });

  const rows: readonly (readonly [
    Condition<typeof someWords>,
    Known,
    boolean,
  ])[] = [
    [{ fact: "endedBy", is: "ex" }, nothing, false],
    [
      { fact: "endedBy", is: "ex" },
      { ...nothing, facts: { endedBy: "ex" } },
      true,
    ],
    [
      { fact: "endedBy", is: ["me", "mutual"] },
      { ...nothing, facts: { endedBy: "ex" } },
      false,
    ],
    [{ fact: "children", is: false }, nothing, false],
    [
      { fact: "children", is: false },
      { ...nothing, facts: { children: false } },
      true,
    ],
    [{ not: { fact: "children", is: true } }, nothing, true],
    [
      { fact: "issues", is: "abuse" },
      { ...nothing, facts: { issues: ["money", "abuse"] } },
      true,
    ],
    [
      { fact: "issues", is: ["abuse", "addiction"] },
      { ...nothing, facts: { issues: ["money"] } },
      false,
    ],
    [{ fact: "ageMe", under: 18 }, nothing, false],
    [{ fact: "ageMe", under: 18 }, { ...nothing, facts: { ageMe: 17 } }, true],
    [{ fact: "ageMe", under: 18 }, { ...nothing, facts: { ageMe: 18 } }, false],
    [
      { fact: "ageMe", atLeast: 18 },
      { ...nothing, facts: { ageMe: 18 } },
      true,
    ],
    [{ known: "issues" }, { ...nothing, facts: { issues: [] } }, true],
    [{ known: "issues" }, nothing, false],
    [{ answer: "now", is: "danger" }, nothing, false],
    [
      { answer: "now", is: ["danger", "unsaid"] },
      { ...nothing, answers: { now: "danger" } },
      true,
    ],
    [{ gate: "first" }, { ...nothing, gates: ["second"] }, false],
    [{ gate: "first" }, { ...nothing, gates: ["second", "first"] }, true],
    [{ daysSince: "breakup", under: 56 }, nothing, false],
    [
      { daysSince: "breakup", under: 56 },
      { ...nothing, breakup: "2026-09-28" },
      true,
    ],
    [
      { daysSince: "breakup", under: 55 },
      { ...nothing, breakup: "2026-09-28" },
      false,
    ],
    [
      { daysSince: "breakup", under: 55 },
      { ...nothing, breakup: "2026-11-23" },
      false,
    ],
    [
      { daysSince: "breakup", atLeast: 0, under: 1 },
      { ...nothing, breakup: "2026-11-22" },
      true,
    ],
  ];
  it.each(rows)("%j of %j is %s", (rule, known, expected) => {
    expect(holds(rule, known)).toBe(expected);
  });

  it("remembers what stands in the journal, and counts from the newest that has come", () => {
    const known: Known = {
      ...nothing,
      events: [
        { at: "2026-11-20T23:30:00-08:00", kind: "break", how: "wrote" },
        { at: "2026-11-25", kind: "break" },
        { at: "2026-10-01", kind: "conduct", conduct: ["threatened"] },
        { at: "2026-11-01", kind: "conduct", conduct: ["no-contact"] },
        { at: "2026-11-02", kind: "signal", signal: "hostile" },
        { at: "2026-11-03", kind: "returned", reason: "guilt" },
      ],
    };
    const rules: readonly (readonly [Condition, boolean])[] = [
      [{ ever: "conduct", is: "threatened" }, true],
      [{ ever: "conduct", is: "pleaded" }, false],
      [{ ever: "signal", is: ["warm-contact", "hostile"] }, true],
      [{ ever: "returned", is: "guilt" }, true],
      [{ ever: "returned", is: "sex" }, false],
      [{ ever: "break", is: "called" }, false],
      [{ ever: "break" }, true],
      [{ ever: "left-again" }, false],
      [{ daysSince: "break", atLeast: 2, under: 3 }, true],
      [{ daysSince: "left-again", atLeast: 0 }, false],
    ];
    for (const [rule, expected] of rules)
      expect([rule, holds(rule, known)]).toEqual([rule, expected]);
  });

  it("takes no word that is not in the table of facts or in the vocabulary", () => {
    type Rule = Condition<typeof someWords>;
    const refused: readonly (Rule | Condition)[] = [
      // @ts-expect-error -- no option of this fact
      { fact: "endedBy", is: "nobody" },
      // @ts-expect-error -- a number has bounds, not options
      { fact: "ageMe", is: 18 },
      // @ts-expect-error -- no bound at all
      { fact: "ageMe" },
      // @ts-expect-error -- an answer to another question
      { answer: "now", is: "high" },
      // @ts-expect-error -- no such gate
      { gate: "third" },
      // @ts-expect-error -- a value of another kind of event
      { ever: "signal", is: "threatened" },
    ];
    expect(refused).toHaveLength(6);
  });
});
