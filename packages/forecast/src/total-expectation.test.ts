import { describe, expect, it } from "vitest";
import { weightedMean, weightedVariance } from "@staying-power/engine";
import { addDays } from "@staying-power/case";
import {
  caseEvidence,
  type VariableId,
  type VariableValue,
} from "./ensemble/case-evidence.ts";
import { optionsOf, variables } from "./ensemble/ensemble.ts";
import { project } from "./shown/projection.ts";
import { sharedEnsemble } from "./ensemble/shared-ensemble.ts";
import { situate, type Situation } from "./ensemble/situation.ts";
import { parsed, today } from "./testing/arbitrary-forecast-case.ts";

const draws = 4000;

interface Answered {
  readonly situation: Situation;
  /** Chance of coming back within a year, and of that and staying a year: mean and variance over the ensemble. */
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  readonly effective: number;
}

/** Where people stand some weeks after a breakup of whom only so much is known. */
function peopleWith(
  weeks: number,
  known: ReadonlyMap<VariableId, VariableValue>,
  seed = 1,
): Answered {
  const bare = parsed({
    format: "staying-power/case",
    version: 1,
    breakup: addDays(today, -7 * weeks),
    asOf: today,
  });
  const situation = situate(
    sharedEnsemble(draws, seed),
    { ...caseEvidence(bare, today), known },
    "with coaches",
  );
  const { back, backAndStayed } = project(
    situation,
    situation.ratesOf(situation.current),
  );
  const outputs = [back, backAndStayed];
  const { weights } = situation;
  return {
    situation,
    mean: outputs.map((values) => weightedMean(values, weights)),
    variance: outputs.map((values) => weightedVariance(values, weights)),
    effective: 1 / weights.reduce((sum, weight) => sum + weight * weight, 0),
  };
}

/** The values a variable is imagined to have where it is not known, each with its share among people at this stage. */
function imaginedValues(
  { situation }: Answered,
  id: VariableId,
): { value: VariableValue; share: number }[] {
  const variable = variables.find((each) => each.id === id);
  const answer = situation.answers.get(id);
  if (variable === undefined || answer === undefined || answer.known)
    throw new RangeError("no such open variable");
  const options = optionsOf(variable);
  if (options === undefined) {
    // A number: the middles of equally likely slices of what is imagined.
    const slices = 40;
    const order = [...answer.codes.keys()].toSorted(
      (a, b) => (answer.codes[a] ?? 0) - (answer.codes[b] ?? 0),
    );
    let reached = 0;
    const middles: number[] = [];
    for (const d of order) {
      reached += situation.weights[d] ?? 0;
      while (
        middles.length < slices &&
        reached >= (middles.length + 0.5) / slices
      )
        middles.push(answer.codes[d] ?? NaN);
    }
    return middles.map((value) => ({ value, share: 1 / middles.length }));
  }
  return options.flatMap((value, code) => {
    const share = weightedMean(
      Float64Array.from(answer.codes, (each) => (each === code ? 1 : 0)),
      situation.weights,
    );
    return share > 0 ? [{ value, share }] : [];
  });
}

describe.each([0, 10])(
  "the law of total expectation, %s weeks after a breakup",
  (weeks) => {
    const unknown = peopleWith(weeks, new Map());

    it.each([
      "endedBy",
      "exPartner",
      "relationshipKind",
      "children",
      "newFocus",
      "earlierReunions",
      "issues:clingy",
      "issues:lost-attraction",
      "exCircumstances:lonely",
      "conduct:pleaded",
      "relationshipMonths",
    ])(
      "an answer to %s changes no population mean, and narrows what is left",
      (id) => {
        const values = imaginedValues(unknown, id);
        expect(values.length).toBeGreaterThan(1);
        const answered = values.map(({ value, share }) => ({
          share,
          ...peopleWith(weeks, new Map([[id, value]])),
        }));
        for (const output of [0, 1]) {
          const average = answered.reduce(
            (sum, { share, mean }) => sum + share * (mean[output] ?? NaN),
            0,
          );
          const narrowed = answered.reduce(
            (sum, { share, variance }) =>
              sum + share * (variance[output] ?? NaN),
            0,
          );
          const spread = unknown.variance[output] ?? NaN;
          // Two estimates of one mean, each from this many people: four standard errors of their difference.
          const people = Math.min(
            unknown.effective,
            ...answered.map(({ effective }) => effective),
          );
          const error = 4 * Math.sqrt((2 * spread) / people);
          expect(
            Math.abs(average - (unknown.mean[output] ?? NaN)),
          ).toBeLessThan(error);
          // A variance has a standard error of about √2 times itself over √people, here with a long tail.
          expect(narrowed).toBeLessThan(spread * (1 + 8 / Math.sqrt(people)));
        }
      },
    );
  },
);

describe("another seed", () => {
  it.each([0, 10, 60])(
    "gives the same population %s weeks after, within Monte Carlo error",
    (weeks) => {
      const [a, b] = [1, 2].map((seed) => peopleWith(weeks, new Map(), seed));
      for (const output of [0, 1]) {
        const error =
          4 *
          Math.sqrt(
            (a?.variance[output] ?? NaN) / (a?.effective ?? NaN) +
              (b?.variance[output] ?? NaN) / (b?.effective ?? NaN),
          );
        expect(
          Math.abs((a?.mean[output] ?? NaN) - (b?.mean[output] ?? NaN)),
        ).toBeLessThan(error);
      }
    },
  );
});
