import { climb, fanAlive } from "@staying-power/engine";
import { makeEnsemble, type Ensemble, type ParameterDraws } from "./draws.ts";
import { publishedTargets, weeksPerMonth } from "./published-targets.ts";
import { situate } from "./situation.ts";
import { apartLevels, levelFactors, wrongReasons } from "./states.ts";

/** Weeks that stand for "ever": twenty years. */
export const everWeeks = 1040;
const backWeeks = publishedTargets.flatMap((target) =>
  target.quantity === "back"
    ? [
        target.months === Infinity
          ? everWeeks
          : (target.months ?? 0) * weeksPerMonth,
      ]
    : [],
);
const stayWeeks = publishedTargets.flatMap((target) =>
  target.quantity === "stay" ? [(target.months ?? 0) * weeksPerMonth] : [],
);

/**
 * What the model says of the whole population on the day of the breakup, one imagined person for every draw:
 * the quantities of `publishedTargets`, before averaging. Staying and reasons are given as parts of all draws
 * (chance of coming back and …), so that averages over draws condition rightly on coming back.
 *
 * @param ensemble - one group of imagined people.
 * @returns `[targets + 1][draws]`: the last row is the chance of coming back that staying and reasons are part of
 *   (two years).
 */
function populationParts(ensemble: Ensemble): Float64Array[] {
  const n = ensemble.draws;
  const situation = situate(
    ensemble,
    {
      asOf: "",
      weeksSince: 0,
      known: new Map(),
      answered: new Set<string>(),
      signals: [],
      dated: [],
      together: undefined,
    },
    "with coaches",
  );
  const rates = situation.ratesOf(situation.current);
  const levels = apartLevels.length;
  const p = situation.now.slice(0, levels * n);
  const spent = new Float64Array(levels * n);
  const right = new Float64Array(n);
  const wrong = new Float64Array(n);
  const flow = (): void => {
    right.fill(0);
    wrong.fill(0);
    for (let level = 0; level < levels; level += 1) {
      for (let d = 0; d < n; d += 1) {
        const weeks = spent[level * n + d] ?? 0;
        right[d] =
          (right[d] ?? 0) +
          weeks *
            (levelFactors.attraction[level] ?? 0) *
            (rates.attraction[d] ?? 0);
        wrong[d] =
          (wrong[d] ?? 0) +
          weeks * (levelFactors.wrong[level] ?? 0) * (rates.wrong[d] ?? 0);
      }
    }
  };
  const rows: Float64Array[] = [];
  let elapsed = 0;
  let late = { right: new Float64Array(n), wrong: new Float64Array(n) };
  for (const weeks of backWeeks) {
    climb(rates.ladder, weeks - elapsed, p, spent);
    elapsed = weeks;
    flow();
    rows.push(right.map((value, d) => value + (wrong[d] ?? 0)));
    if (weeks < everWeeks)
      late = { right: right.slice(), wrong: wrong.slice() };
  }
  const fromWrong = new Float64Array(n);
  const fromRight = new Float64Array(n);
  for (const weeks of stayWeeks) {
    fanAlive(rates.fan, weeks, rates.wrongShares, fromWrong, fromRight);
    rows.push(
      fromRight.map(
        (alive, d) =>
          alive * (late.right[d] ?? 0) +
          (fromWrong[d] ?? 0) * (late.wrong[d] ?? 0),
      ),
    );
  }
  for (const target of publishedTargets) {
    if (target.quantity !== "reason") continue;
    const part = new Float64Array(n);
    for (const reason of target.reasons ?? []) {
      const j = wrongReasons.findIndex((id) => id === reason);
      for (let d = 0; d < n; d += 1) {
        const share =
          j < 0
            ? (late.right[d] ?? 0)
            : (late.wrong[d] ?? 0) * (rates.wrongShares[j * n + d] ?? 0);
        part[d] = (part[d] ?? 0) + share;
      }
    }
    rows.push(part);
  }
  rows.push(late.right.map((value, d) => value + (late.wrong[d] ?? 0)));
  return rows;
}

/**
 * Population means under each draw of the parameters: averages of `populationParts` over many groups of imagined people.
 *
 * @param parameters - draws of the rate parameters.
 * @param groups - how many groups of imagined people; each gives every draw another person.
 * @param seed - fixes the people.
 * @param onGroup - called after each group.
 * @returns `[targets × draws]`, proportions.
 */
export function populationMeans(
  parameters: ParameterDraws,
  groups: number,
  seed: number,
  onGroup?: (done: number) => void,
): Float64Array {
  const n = parameters.draws;
  const size = publishedTargets.length;
  const sums = Array.from({ length: size + 1 }, () => new Float64Array(n));
  for (let group = 0; group < groups; group += 1) {
    const parts = populationParts(
      makeEnsemble(parameters, n, seed, { group: group + 1 }),
    );
    for (const [row, part] of parts.entries()) {
      const sum = sums[row];
      for (let d = 0; d < n && sum !== undefined; d += 1)
        sum[d] = (sum[d] ?? 0) + (part[d] ?? 0);
    }
    onGroup?.(group + 1);
  }
  const means = new Float64Array(size * n);
  for (const [row, target] of publishedTargets.entries()) {
    for (let d = 0; d < n; d += 1) {
      const of = target.quantity === "back" ? groups : (sums[size]?.[d] ?? 1);
      means[row * n + d] = (sums[row]?.[d] ?? 0) / of;
    }
  }
  return means;
}
