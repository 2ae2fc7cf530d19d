import { climb, fanAlive } from "@staying-power/engine";
import {
  makeEnsemble,
  type Ensemble,
  type ParameterDraws,
} from "../ensemble/ensemble.ts";
import {
  publishedTargets,
  weeksPerMonth,
} from "../tables/published-targets.ts";
import type { Claims } from "../tables/claims.ts";
import type { VariableId, VariableValue } from "../ensemble/case-evidence.ts";
import type { ConductRates } from "../chain/rates.ts";
import { settingWeeks, type Setting } from "../tables/settings.ts";
import { situate, type Situation } from "../ensemble/situation.ts";
import { apartLevels, levelFactors, wrongReasons } from "../chain/states.ts";

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

/** Imagined people on the day of the breakup, of whom only so much is known. */
function onTheDay(
  ensemble: Ensemble,
  known: ReadonlyMap<VariableId, VariableValue>,
  claims: Claims,
): Situation {
  return situate(
    ensemble,
    {
      asOf: "",
      weeksSince: 0,
      known,
      answered: new Set<string>(),
      signals: [],
      told: { signals: undefined, conduct: undefined },
      dated: [],
      slips: [],
      together: undefined,
      reunion: [],
      leftOut: 0,
    },
    claims,
  );
}

/** What has come back so far, by the weeks spent at each level: `[draws]` for the right and for the wrong reasons. */
function returned(
  rates: ConductRates,
  spent: Float64Array,
): { readonly right: Float64Array; readonly wrong: Float64Array } {
  const n = rates.attraction.length;
  const right = new Float64Array(n);
  const wrong = new Float64Array(n);
  for (let level = 0; level < apartLevels.length; level += 1) {
    const g = levelFactors.attraction[level] ?? 0;
    const h = levelFactors.wrong[level] ?? 0;
    for (let d = 0; d < n; d += 1) {
      const weeks = spent[level * n + d] ?? 0;
      right[d] = (right[d] ?? 0) + weeks * g * (rates.attraction[d] ?? 0);
      wrong[d] = (wrong[d] ?? 0) + weeks * h * (rates.wrong[d] ?? 0);
    }
  }
  return { right, wrong };
}

/** The chance of coming back within two years of the breakup in a setting, one imagined person for every draw: `[draws]`. */
function backInSetting(
  ensemble: Ensemble,
  { known }: Setting,
  claims: Claims,
): Float64Array {
  const situation = onTheDay(ensemble, known, claims);
  const rates = situation.ratesOf(situation.current);
  const size = apartLevels.length * ensemble.draws;
  const p = situation.now.slice(0, size);
  const spent = new Float64Array(size);
  climb(rates.ladder, settingWeeks, p, spent);
  const { right, wrong } = returned(rates, spent);
  return right.map((value, d) => value + (wrong[d] ?? 0));
}

/**
 * What the model says of the whole population on the day of the breakup, one imagined person for every draw:
 * the quantities of `publishedTargets`, before averaging. Staying and reasons are given as parts of all draws
 * (chance of coming back and …), so that averages over draws condition rightly on coming back.
 *
 * @param ensemble - one group of imagined people.
 * @returns `[targets + 1][draws]`: the last row is the chance of coming back that staying and reasons are part of
 *   (two years).
 */
function populationParts(ensemble: Ensemble, claims: Claims): Float64Array[] {
  const n = ensemble.draws;
  const situation = onTheDay(ensemble, new Map(), claims);
  const rates = situation.ratesOf(situation.current);
  const p = situation.now.slice(0, apartLevels.length * n);
  const spent = new Float64Array(apartLevels.length * n);
  const rows: Float64Array[] = [];
  let elapsed = 0;
  let late = returned(rates, spent);
  for (const weeks of backWeeks) {
    climb(rates.ladder, weeks - elapsed, p, spent);
    elapsed = weeks;
    const { right, wrong } = returned(rates, spent);
    rows.push(right.map((value, d) => value + (wrong[d] ?? 0)));
    if (weeks < everWeeks) late = { right, wrong };
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

/** Over whom means are taken. */
export interface MeansOptions {
  /** How many groups of imagined people; each gives every draw another person. */
  readonly groups: number;
  /** Fixes the people. */
  readonly seed: number;
  /** Called after each group. */
  readonly onGroup?: ((done: number) => void) | undefined;
  /** What counts; all when left out. */
  readonly claims?: Claims | undefined;
}

/**
 * Means under each draw of the parameters, over many groups of imagined people: of the whole population, and of the
 * people of some settings, who are the same people but for what is known of them.
 *
 * @param parameters - draws of the parameters that are calibrated.
 * @param settings - the settings wanted.
 * @param options - see `MeansOptions`.
 * @returns `[targets + settings × draws]`, proportions: `publishedTargets`, then the chance of coming back within two
 *   years in each setting.
 */
export function populationMeans(
  parameters: ParameterDraws,
  settings: readonly Setting[],
  { groups, seed, onGroup, claims = "with coaches" }: MeansOptions,
): Float64Array {
  const n = parameters.draws;
  const size = publishedTargets.length;
  const sums = Array.from(
    { length: size + 1 + settings.length },
    () => new Float64Array(n),
  );
  for (let group = 0; group < groups; group += 1) {
    const ensemble = makeEnsemble(parameters, n, seed, { group: group + 1 });
    const parts = [
      ...populationParts(ensemble, claims),
      ...settings.map((setting) => backInSetting(ensemble, setting, claims)),
    ];
    for (const [row, part] of parts.entries()) {
      const sum = sums[row];
      for (let d = 0; d < n && sum !== undefined; d += 1)
        sum[d] = (sum[d] ?? 0) + (part[d] ?? 0);
    }
    onGroup?.(group + 1);
  }
  const means = new Float64Array((size + settings.length) * n);
  for (const [row, target] of publishedTargets.entries()) {
    for (let d = 0; d < n; d += 1) {
      const of = target.quantity === "back" ? groups : (sums[size]?.[d] ?? 1);
      means[row * n + d] = (sums[row]?.[d] ?? 0) / of;
    }
  }
  for (const row of settings.keys()) {
    for (let d = 0; d < n; d += 1)
      means[(size + row) * n + d] = (sums[size + 1 + row]?.[d] ?? 0) / groups;
  }
  return means;
}
