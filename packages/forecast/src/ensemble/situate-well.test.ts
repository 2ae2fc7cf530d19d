import { effectiveSampleSize, weightedMean } from "@staying-power/engine";
import type { Case } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { project } from "../shown/projection.ts";
import { today } from "../testing/arbitrary-forecast-case.ts";
import {
  type JournalKind,
  journalKinds,
  madeUpJournal,
} from "../testing/made-up-journal.ts";
import { caseEvidence } from "./case-evidence.ts";
import { makeEnsemble } from "./ensemble.ts";
import { posterior } from "./posterior.ts";
import { situateWell } from "./situate-well.ts";
import { situate, type Situation } from "./situation.ts";
import { parameterDraws } from "./stored-posterior.ts";

const draws = 1000;
/** What any case of up to 200 events leaves of a thousand draws. */
const leastEffective = 200;
/** Points of a hundred within which the same case agrees under any seed. */
const agreement = 3;

function situated(theCase: Case, seed = 1): Situation {
  return situateWell(
    { draws, seed },
    caseEvidence(theCase, today),
    "with coaches",
  );
}

/** Back within a year, and back and stayed a year, of a hundred. */
function headOf(situation: Situation): readonly [number, number] {
  const { back, backAndStayed } = project(
    situation,
    situation.ratesOf(situation.current),
  );
  return [
    100 * weightedMean(back, situation.weights),
    100 * weightedMean(backAndStayed, situation.weights),
  ];
}

const times = [400, 3650];

describe("a case of 200 events", () => {
  it.each(
    journalKinds.flatMap((kind) =>
      times.map((days): [JournalKind, number] => [kind, days]),
    ),
  )("%s over %i days leaves enough effective draws", (kind, days) => {
    const { weights } = situated(madeUpJournal(kind, days, 1));
    expect(effectiveSampleSize(weights)).toBeGreaterThanOrEqual(leastEffective);
  });

  it.each([
    ["of warm signs", 400],
    ["of guilt and missing", 400],
  ] as const)(
    "%s over %i days agrees with itself under six seeds",
    (kind, days) => {
      const theCase = madeUpJournal(kind, days, 2);
      const heads = [1, 2, 3, 4, 5, 6].map((seed) =>
        headOf(situated(theCase, seed)),
      );
      for (const which of [0, 1] as const) {
        const values = heads.map((head) => head[which]);
        expect(Math.max(...values) - Math.min(...values)).toBeLessThan(
          agreement,
        );
      }
    },
    20_000,
  );
});

describe("draws made where a case points to", () => {
  it("say what very many plain draws say", () => {
    const theCase = madeUpJournal("of warm signs", 365, 3);
    const evidence = caseEvidence(theCase, today);
    const many = situate(
      makeEnsemble(parameterDraws(posterior), 24 * draws, 11),
      evidence,
      "with coaches",
    );
    const few = situated(theCase);
    expect(few.ensemble.logPrior).toBeDefined();
    const [back, stayed] = headOf(few);
    const [backOfMany, stayedOfMany] = headOf(many);
    expect(Math.abs(back - backOfMany)).toBeLessThan(agreement);
    expect(Math.abs(stayed - stayedOfMany)).toBeLessThan(agreement);
  }, 20_000);

  it("are the same for the same seed, whatever was read before", () => {
    const theCase = madeUpJournal("of guilt and missing", 400, 1);
    const first = headOf(situated(theCase));
    situated(madeUpJournal("of warm signs", 400, 1));
    expect(headOf(situated(theCase))).toEqual(first);
  });
});
