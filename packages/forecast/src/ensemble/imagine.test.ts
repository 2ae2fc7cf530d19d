import { normalQuantile } from "@staying-power/engine";
import { describe, expect, it } from "vitest";
import { prevalences } from "../tables/prevalence.ts";
import { parsed, today } from "../testing/arbitrary-forecast-case.ts";
import { caseEvidence } from "./case-evidence.ts";
import { type Answer, fillIn } from "./imagine.ts";
import { sharedEnsemble } from "./shared-ensemble.ts";

const draws = 4000;
/** What so many stratified draws may miss a share by. */
const chance = 0.01;

function imaginedOf(facts: object, id: string): Float64Array {
  const theCase = parsed({
    format: "staying-power/case",
    version: 1,
    asOf: today,
    facts,
  });
  const answer: Answer | undefined = fillIn(
    sharedEnsemble(draws, 1),
    caseEvidence(theCase, today),
  ).get(id);
  if (answer === undefined || answer.known) throw new Error("known");
  return answer.codes;
}

/** The shares of a choice among people of one kind. */
function shares(
  fact: string,
  of = "any",
): readonly (readonly [string, number])[] {
  const found = prevalences.find((each) => each.fact === fact);
  return found?.kind === "choice" ? Object.entries(found.shares[of] ?? {}) : [];
}

function shareOf(code: number, codes: Float64Array): number {
  return codes.reduce((sum, each) => sum + (each === code ? 1 : 0), 0) / draws;
}

describe("what is imagined", () => {
  it("of the kind of relationship goes by Bayes' rule from what is known of it", () => {
    const joint = shares("relationshipKind").map(([kind, share]) => {
      const of = (fact: string): number =>
        new Map(shares(fact, kind)).get("true") ?? 0;
      return share * of("children") * Math.max(0.002, of("divorceFiled"));
    });
    const total = joint.reduce((sum, each) => sum + each, 0);
    const codes = imaginedOf(
      { children: true, divorceFiled: true },
      "relationshipKind",
    );
    for (const [code, share] of joint.entries())
      expect(Math.abs(shareOf(code, codes) - share / total)).toBeLessThan(
        chance,
      );
    // The prior says otherwise: something was learnt.
    const married = shares("relationshipKind").findIndex(
      ([kind]) => kind === "married",
    );
    expect(shareOf(married, codes)).toBeGreaterThan(
      shareOf(married, imaginedOf({}, "relationshipKind")) + 0.3,
    );
  });

  it("of a child's table follows the kind that is imagined in the same draw", () => {
    const facts = { divorceFiled: true };
    const kinds = imaginedOf(facts, "relationshipKind");
    const children = imaginedOf(facts, "children");
    for (const [code, [kind]] of shares("relationshipKind").entries()) {
      const here = [...children].filter((_, d) => kinds[d] === code);
      if (here.length < 400) continue;
      const yes = shares("children", kind).findIndex(([id]) => id === "true");
      const share = here.filter((each) => each === yes).length / here.length;
      expect(
        Math.abs(
          share - (new Map(shares("children", kind)).get("true") ?? NaN),
        ),
      ).toBeLessThan(0.05);
    }
  });

  it("of an age is near the other's, however rare, and no draw is lost to it", () => {
    for (const ageEx of [18, 30, 60, 90]) {
      const ages = imaginedOf({ ageEx }, "ageMe").toSorted();
      const middle = ages[draws / 2] ?? NaN;
      expect(Math.abs(middle - ageEx)).toBeLessThan(6);
      expect((ages[Math.floor(0.9 * draws)] ?? NaN) - middle).toBeLessThan(
        4 * normalQuantile(0.95),
      );
      expect(new Set(ages).size).toBeGreaterThan(20);
    }
  });
});
