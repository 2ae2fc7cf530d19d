import {
  addDays,
  type Case,
  type FactValue,
  type OutcomeRecord,
} from "@staying-power/case";
import { caseEvidence } from "../ensemble/case-evidence.ts";
import { type Ensemble, makeEnsemble } from "../ensemble/ensemble.ts";
import { posterior } from "../ensemble/posterior.ts";
import { situate } from "../ensemble/situation.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import { project } from "../shown/projection.ts";
import { type Learned, type LearningOptions, weighed } from "./learn.ts";
import { isBack } from "./score-outcomes.ts";

/** The day every record is read as of; any other gives the same numbers. */
const asOf = "2026-06-01";

/** Four weeks after the breakup, as what a record says was said. */
const daysAfter = 28;

/** Who may have ended it, by what a record says of that; each counts alike. */
const enders: Readonly<
  Record<OutcomeRecord["endedBy"], readonly FactValue<"endedBy">[]>
> = { ex: ["ex"], other: ["me", "mutual"] };

/**
 * Reweighs the posterior draws by who came back within a year, as far as records tell, and says by cross-validation
 * whether that helps.
 *
 * @param records - records; those that were not told a year after the breakup are left out.
 * @param options - as for `learn`, without a day.
 * @throws RangeError when none was told a year after the breakup.
 */
export function learnFromOutcomes(
  records: readonly OutcomeRecord[],
  { onProgress, ...options }: Omit<LearningOptions, "today">,
): Learned {
  const watched = records.filter((one) => one.watched === "1-year");
  if (watched.length === 0)
    throw new RangeError(
      "learn: needs at least one record that was told a year after the breakup",
    );
  const parameters = parameterDraws(posterior);
  const { draws = parameters.draws, seed = 1, groups = 32 } = options;
  const chances = {
    ex: new Float64Array(draws),
    other: new Float64Array(draws),
  };
  for (let group = 0; group < groups; group += 1) {
    const ensemble = makeEnsemble(parameters, draws, seed, {
      group,
      sharedOf: groups,
    });
    for (const endedBy of ["ex", "other"] as const) {
      const sum = chances[endedBy];
      for (const ender of enders[endedBy])
        for (const [d, share] of backOf(ensemble, ender).entries())
          sum[d] = (sum[d] ?? 0) + share / (groups * enders[endedBy].length);
    }
    onProgress?.((group + 1) / groups);
  }
  const rows = watched.map((record) => {
    const came = isBack(record);
    return chances[record.endedBy].map((share) =>
      Math.log(Math.max(1e-12, came ? share : 1 - share)),
    );
  });
  return weighed(rows, draws, options.folds);
}

/** The chance in each draw that they come back within a year of four weeks after the breakup. */
function backOf(
  ensemble: Ensemble,
  endedBy: FactValue<"endedBy">,
): Float64Array {
  const theCase: Case = {
    format: "staying-power/case",
    version: 1,
    breakup: addDays(asOf, -daysAfter),
    asOf,
    facts: { endedBy },
  };
  const situation = situate(
    ensemble,
    caseEvidence(theCase, asOf),
    "with coaches",
  );
  return project(situation, situation.ratesOf(situation.current)).back;
}
