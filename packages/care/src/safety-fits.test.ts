import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answersOfTicks,
  askedTogether,
  foldedKeys,
  type FoldedKey,
  type GateId,
  keyOfTick,
  readingBehind,
  safetyOptions,
  type SafetyTick,
  safetyTicks,
  shutGates,
  ticksOf,
} from "./index.ts";
import { caseOf, type Given, said, today } from "./testing/said.ts";

/** Every way to answer the folded questions singly, or to leave them. */
const allGiven: readonly Given[] = foldedKeys.reduce<readonly Given[]>(
  (sofar, key) =>
    sofar.flatMap((given) => [
      given,
      ...safetyOptions[key].map((answer) => ({ ...given, [key]: answer })),
    ]),
  [{}],
);

const subsets = safetyTicks.reduce<readonly (readonly SafetyTick[])[]>(
  (sofar, tick) => sofar.flatMap((ticks) => [ticks, [...ticks, tick]]),
  [[]],
);

function gatesOf(given: Given): readonly GateId[] {
  return shutGates(caseOf({}), said(given), today).map(({ id }) => id);
}

const givenBy = (
  ticks: readonly SafetyTick[],
  asked: readonly FoldedKey[] = foldedKeys,
  before: Given = {},
): Given => Object.fromEntries(answersOfTicks(asked, ticks, said(before)));

describe("the screen that folds five questions about safety", () => {
  it("shuts every gate that the single questions can shut, for all their answers", () => {
    expect(allGiven.length).toBe(6 * 5 * 3 * 5 * 5);
    for (const given of allGiven) {
      const ticks = ticksOf(said(given));
      if (ticks.length === 0) expect(gatesOf(given)).toEqual([]);
      expect(gatesOf(givenBy(ticks))).toEqual(gatesOf(given));
    }
  });

  it("opens no gate by a further tick, and shuts for each tick what it would alone", () => {
    expect(subsets).toHaveLength(2 ** safetyTicks.length);
    const rank = ["open", "reframed", "withheld"];
    const reading = (ticks: readonly SafetyTick[]): number =>
      rank.indexOf(
        readingBehind(shutGates(caseOf({}), said(givenBy(ticks)), today)),
      );
    for (const ticks of subsets) {
      const least = Math.max(0, ...ticks.map((tick) => reading([tick])));
      expect(reading(ticks)).toBeGreaterThanOrEqual(least);
    }
  });

  it("takes nothing for said that was not ticked, unless “none of these” was pressed", () => {
    expect(givenBy([])).toEqual({
      harm: "no",
      contact: "no",
      adult: "yes",
      central: "no",
      committed: "no",
    });
    for (const ticks of subsets.filter(({ length }) => length > 0)) {
      const ticked = new Set(ticks.map(keyOfTick));
      for (const [key, answer] of Object.entries(givenBy(ticks)))
        if (!ticked.has(foldedKeys.find((known) => known === key) ?? "harm"))
          expect(answer).toBe("unsaid");
    }
  });

  it("keeps a harmless answer that was given before, and forgets one that is unticked", () => {
    const before = { harm: "no", central: "addiction" };
    expect(givenBy(["adult:no"], foldedKeys, before)).toMatchObject({
      harm: "no",
      adult: "no",
      central: "unsaid",
    });
  });

  it("shows what was said as it was ticked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...subsets), (ticks) => {
        const shown = ticksOf(said(givenBy(ticks)));
        expect(ticks).toEqual(expect.arrayContaining([...shown]));
        expect(givenBy(shown)).toEqual(givenBy(ticks));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it("leaves out what the case says already", () => {
    expect(askedTogether({}, {})).toEqual(foldedKeys);
    const facts = { ageMe: 40, contactForbidden: "no" } as const;
    expect(askedTogether({}, facts)).toEqual(["harm", "central", "committed"]);
    expect(askedTogether(said({ adult: "yes" }), facts)).toContain("adult");
  });
});
