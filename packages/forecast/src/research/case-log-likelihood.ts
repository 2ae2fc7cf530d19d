import { fanAlive } from "@staying-power/engine";
import type { Case } from "@staying-power/case";
import { caseEvidence } from "../ensemble/case-evidence.ts";
import type { Ensemble } from "../ensemble/ensemble.ts";
import { situate } from "../ensemble/situation.ts";

/**
 * Log likelihood of a whole case in every draw: signals, not having come back until the end of watching, or coming back
 * when and why they did, and then staying so far or leaving in the week they left. Only the first breakup counts: what
 * follows a second one is left out.
 *
 * @param ensemble - the draws.
 * @param theCase - a case; its events hold the outcome, its `asOf` is the end of watching.
 * @param today - `YYYY-MM-DD`, used when the case has no `asOf`.
 * @returns `[draws]`, natural log: the likelihood of what was seen (times are per week), given the answers.
 */
export function caseLogLikelihood(
  ensemble: Ensemble,
  theCase: Case,
  today: string,
): Float64Array {
  const events = [...(theCase.events ?? [])].toSorted((a, b) =>
    a.at.localeCompare(b.at),
  );
  const leftAt = events.findIndex(({ kind }) => kind === "left-again");
  const left = events[leftAt];
  const watched: Case =
    left === undefined
      ? theCase
      : {
          ...theCase,
          asOf: left.at.slice(0, 10),
          events: events.slice(0, leftAt),
        };
  const situation = situate(
    ensemble,
    caseEvidence(watched, today),
    "with coaches",
  );
  const { together, seen } = situation;
  if (left === undefined || together === undefined) return seen;

  const rates = situation.ratesOf(situation.current);
  const aliveAt = (weeks: number): Float64Array => {
    const fromWrong = new Float64Array(ensemble.draws);
    const fromRight = new Float64Array(ensemble.draws);
    fanAlive(rates.fan, weeks, together.wrongShares, fromWrong, fromRight);
    return together.wrong.map(
      (share, d) =>
        share * (fromWrong[d] ?? 0) + (1 - share) * (fromRight[d] ?? 0),
    );
  };
  const end = Math.max(1, together.weeksAgo);
  const before = aliveAt(end - 1);
  const after = aliveAt(end);
  return seen.map(
    (value, d) =>
      value -
      Math.log(together.aliveNow[d] ?? 1) +
      Math.log(Math.max(1e-300, (before[d] ?? 0) - (after[d] ?? 0))),
  );
}
