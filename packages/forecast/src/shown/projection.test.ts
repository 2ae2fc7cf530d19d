import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propagate, ratePattern } from "@staying-power/engine";
import { pathIds } from "@staying-power/case";
import { caseEvidence } from "../ensemble/case-evidence.ts";
import { pathConduct } from "./paths.ts";
import { projectByWeek } from "./projection.ts";
import { chainRates } from "../chain/rates.ts";
import { sharedEnsemble } from "../ensemble/shared-ensemble.ts";
import { situate } from "../ensemble/situation.ts";
import { chain, moves, stateIndex } from "../chain/states.ts";
import {
  arbitraryForecastCase,
  today,
} from "../testing/arbitrary-forecast-case.ts";

const draws = 60;
const levels = 5;
const wrongCount = 10;
/** The promise of MODEL section 8, check 1, here between two solvers of ours. */
const promised = 1e-10;

/** The chain without the moves after a return: mass stays where it came back to. */
const firstReturns = moves.flatMap(({ from, to }, index) =>
  from < levels ? [{ from, to, index }] : [],
);
const returnsOnly = ratePattern(
  chain.states,
  firstReturns.map(({ from, to }) => [from, to]),
);

const row = (of: Float64Array, index: number): Float64Array =>
  of.subarray(index * draws, (index + 1) * draws);

function expectClose(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThan(promised);
}

describe("projectByWeek", () => {
  it("gives on the ladder and the fan what the general solver gives on all twenty states", () => {
    const ensemble = sharedEnsemble(draws, 1);
    fc.assert(
      fc.property(
        arbitraryForecastCase,
        fc.constantFrom(...pathIds),
        (theCase, path) => {
          const situation = situate(
            ensemble,
            caseEvidence(theCase, today),
            "with coaches",
          );
          const conduct = pathConduct(path, situation.current);
          const rates = situation.ratesOf(conduct);
          const general = chainRates(rates);
          const projection = projectByWeek(situation, rates);
          const { together } = situation;

          /** Still together after some weeks, for mass that starts where it came back to. */
          const aliveAfter = (
            weeks: number,
            right: Float64Array,
            wrongShares: Float64Array,
          ): Float64Array => {
            const p = new Float64Array(chain.states * draws);
            for (let d = 0; d < draws; d += 1) {
              p[stateIndex.attraction * draws + d] = right[d] ?? NaN;
              for (let j = 0; j < wrongCount; j += 1)
                p[(stateIndex.wrong0 + j) * draws + d] =
                  (1 - (right[d] ?? NaN)) * (wrongShares[j * draws + d] ?? NaN);
            }
            propagate(chain, general, weeks, p);
            return row(p, stateIndex.leftAgain).map((left) => 1 - left);
          };

          if (together !== undefined) {
            for (const week of [1, 13, 52, 104]) {
              const alive = aliveAfter(
                week,
                projection.right,
                together.wrongShares,
              );
              for (let d = 0; d < draws; d += 1) {
                const expected =
                  week <= together.weeksAgo
                    ? 1
                    : Math.min(
                        1,
                        (alive[d] ?? NaN) / (together.aliveNow[d] ?? NaN),
                      );
                // Divided by what is left of a long time together, rounding grows by as much.
                const scale =
                  week <= together.weeksAgo
                    ? 1
                    : 1 / Math.min(1, together.aliveNow[d] ?? NaN);
                expect(
                  Math.abs(
                    (row(projection.stayByWeek, week - 1)[d] ?? NaN) - expected,
                  ),
                ).toBeLessThan(promised * scale);
              }
            }
            return;
          }

          const p = new Float64Array(chain.states * draws);
          p.set(situation.now.subarray(0, levels * draws));
          row(p, stateIndex.settled).set(row(situation.now, levels));
          const q = p.slice();
          const firstRates = new Float64Array(firstReturns.length * draws);
          for (const [move, { index }] of firstReturns.entries())
            row(firstRates, move).set(row(general, index));
          let week = 0;
          for (const until of [1, 13, 52, 104]) {
            propagate(chain, general, until - week, p);
            propagate(returnsOnly, firstRates, until - week, q);
            week = until;
            const alive52 = new Float64Array(draws);
            for (let d = 0; d < draws; d += 1) {
              let away = row(p, stateIndex.settled)[d] ?? NaN;
              for (let level = 0; level < levels; level += 1)
                away += p[level * draws + d] ?? NaN;
              expectClose(row(projection.backByWeek, until - 1)[d], 1 - away);
              alive52[d] = 1 - away;
            }
            if (until === 52) {
              // Where next to nobody comes back there is no share of them.
              const right = row(q, stateIndex.attraction).map((share, d) => {
                const back = alive52[d] ?? NaN;
                return back > 0 || Number.isNaN(back) ? share / back : 0;
              });
              const alive = aliveAfter(52, right, rates.wrongShares);
              for (let d = 0; d < draws; d += 1) {
                expectClose(projection.back[d], alive52[d] ?? NaN);
                expectClose(
                  projection.backAndStayed[d],
                  (alive52[d] ?? NaN) * (alive[d] ?? NaN),
                );
              }
            }
            if (until === 104) {
              for (let d = 0; d < draws; d += 1) {
                const back = alive52[d] ?? NaN;
                expectClose(projection.backLate[d], back);
                expectClose(
                  (projection.right[d] ?? NaN) * back,
                  row(q, stateIndex.attraction)[d] ?? NaN,
                );
                for (let j = 0; j < wrongCount; j += 1)
                  expectClose(
                    (1 - (projection.right[d] ?? NaN)) *
                      (projection.wrongShares[j * draws + d] ?? NaN) *
                      back,
                    row(q, stateIndex.wrong0 + j)[d] ?? NaN,
                  );
              }
              for (const weeks of [1, 13, 52, 104]) {
                const alive = aliveAfter(
                  weeks,
                  projection.right,
                  projection.wrongShares,
                );
                for (let d = 0; d < draws; d += 1)
                  expectClose(
                    row(projection.stayByWeek, weeks - 1)[d],
                    alive[d] ?? NaN,
                  );
              }
            }
          }
        },
      ),
      { seed: 2026, numRuns: 40 },
    );
  });
});
