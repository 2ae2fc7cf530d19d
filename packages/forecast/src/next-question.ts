import {
  climb,
  effectiveSampleSize,
  fanAlive,
  varianceShare,
  weightedMean,
  weightedVariance,
} from "@staying-power/engine";
import { factKeys, type FactKey } from "@staying-power/case";
import { optionsOf, variables } from "./ensemble/ensemble.ts";
import { horizonWeeks, type Projection } from "./shown/projection.ts";
import { earlySignals, signalKinds } from "./tables/signal-likelihood.ts";
import { tempered, type Situation } from "./ensemble/situation.ts";
import { apartLevels, levelFactors } from "./chain/states.ts";

/** How much an answer costs the person, in the effort of one tap. Judgement. */
export const effort: Readonly<Partial<Record<FactKey | "breakup", number>>> = {
  issues: 2,
  conduct: 2,
  exCircumstances: 2,
  ties: 1.5,
  signals: 1.5,
  relationshipMonths: 1.5,
  ageMe: 1.5,
  ageEx: 1.5,
  noContactWeeks: 1.5,
};

/** Below this share of the spread, per unit of effort, no question is worth asking. Judgement; see docs/model.md. */
export const leastVarianceShare = 0.008;

/** Cuts that turn a number into groups when its value is what is asked for; each in the fact's unit. */
const cuts: Readonly<Partial<Record<FactKey | "breakup", readonly number[]>>> =
  {
    relationshipMonths: [3, 12, 36, 96],
    ageMe: [22, 28, 36, 46],
    ageEx: [22, 28, 36, 46],
    breakup: [2, 5, 10, 26],
  };

/** A question that could be asked, with how much of the spread of the outcomes its answer would take away. */
interface Candidate {
  fact: FactKey | "breakup";
  /** First-order share of the variance of the three outcomes, 0 … 1. */
  varianceShare: number;
  /** Effort of answering; 1 is one tap. */
  effort: number;
}

/**
 * The unanswered question that would narrow the outcomes most for its effort.
 *
 * @param situation - where the case stands.
 * @param current - the projection of what the person does now.
 * @param setAside - questions the person does not want to, or cannot, answer.
 * @returns the best question, or null when none reaches `leastVarianceShare` per unit of effort.
 * Source: first-order variance contribution, MODEL section 5.
 */
export function nextQuestion(
  situation: Situation,
  current: Projection,
  setAside: readonly string[],
): { fact: FactKey | "breakup"; varianceShare: number } | null {
  const worth = ({ varianceShare: share, effort: cost }: Candidate): number =>
    share / cost;
  const best = candidates(situation, current)
    .filter(({ fact }) => !setAside.includes(fact))
    .toSorted((a, b) => worth(b) - worth(a))[0];
  if (best === undefined || worth(best) < leastVarianceShare) return null;
  return { fact: best.fact, varianceShare: best.varianceShare };
}

/** Every question not answered yet, with what its answer would take away. */
function candidates(situation: Situation, current: Projection): Candidate[] {
  const { evidence } = situation;
  const { weights, ensemble, answers } = situation;
  const n = ensemble.draws;
  const left = current.back.map(
    (back, d) => back - (current.backAndStayed[d] ?? 0),
  );
  const outputs = new Float64Array(3 * n);
  outputs.set(current.back, 0);
  outputs.set(current.backAndStayed, n);
  outputs.set(left, 2 * n);
  const worth = effectiveSampleSize(weights);
  const share = (indicators: readonly Float64Array[]): number =>
    varianceShare(indicators, outputs, weights, worth);
  const found: Candidate[] = [];
  const add = (fact: FactKey | "breakup", value: number): void => {
    found.push({ fact, varianceShare: value, effort: effort[fact] ?? 1 });
  };

  for (const fact of factKeys) {
    const open = variables.filter(
      ({ prevalence, id }) =>
        prevalence.fact === fact && answers.get(id)?.known === false,
    );
    if (open.length === 0 || evidence.answered.has(fact)) continue;
    if (fact === "divorceFiled" && !maybeMarried(situation)) continue;
    const indicators = open.flatMap((variable) => {
      const answer = answers.get(variable.id);
      if (answer === undefined || answer.known) return [];
      const { codes } = answer;
      const options = optionsOf(variable);
      if (variable.item !== undefined) return [codes];
      return options === undefined
        ? groupIndicators(codes, cuts[fact] ?? [])
        : options
            .slice(1)
            .map((_, code) =>
              codes.map((value) => (value === code + 1 ? 1 : 0)),
            );
    });
    add(fact, share(indicators));
  }
  if (typeof situation.weeksSince !== "number")
    add(
      "breakup",
      share(groupIndicators(situation.weeksSince, cuts.breakup ?? [])),
    );
  if (
    !evidence.answered.has("signals") &&
    evidence.dated.length === 0 &&
    situation.together === undefined
  ) {
    add("signals", signalShare(situation, current));
  }
  return found;
}

function maybeMarried(situation: Situation): boolean {
  const kind = situation.answers.get("relationshipKind");
  const variable = variables.find(({ id }) => id === "relationshipKind");
  const married =
    variable === undefined
      ? -1
      : (optionsOf(variable)?.indexOf("married") ?? -1);
  return kind?.known === true && kind.code === married;
}

function groupIndicators(
  values: Float64Array,
  bounds: readonly number[],
): Float64Array[] {
  return bounds.map((low, index) => {
    const high = bounds[index + 1] ?? Infinity;
    return values.map((value) => (value >= low && value < high ? 1 : 0));
  });
}

/**
 * The share for "what has the ex done of late": exact over the hidden levels, since each signal reweighs the levels
 * within every draw. Var of E[y | signal] over the signals, summed over the three outcomes, over their variance.
 */
function signalShare(situation: Situation, current: Projection): number {
  const rates = situation.ratesOf(situation.current);
  const { ensemble, weights, now } = situation;
  const n = ensemble.draws;
  const levels = apartLevels.length;
  const fromWrong = new Float64Array(n);
  const fromRight = new Float64Array(n);
  fanAlive(rates.fan, horizonWeeks, rates.wrongShares, fromWrong, fromRight);
  /** Per hidden level and draw: chance of coming back, and of coming back and staying. */
  const back = new Float64Array((levels + 1) * n);
  const stayed = new Float64Array((levels + 1) * n);
  const p = new Float64Array(levels * n);
  const spent = new Float64Array(levels * n);
  for (let start = 0; start < levels; start += 1) {
    p.fill(0).fill(1, start * n, (start + 1) * n);
    spent.fill(0);
    climb(rates.ladder, horizonWeeks, p, spent);
    for (let level = 0; level < levels; level += 1) {
      const g = levelFactors.attraction[level] ?? 0;
      const h = levelFactors.wrong[level] ?? 0;
      for (let d = 0; d < n; d += 1) {
        const weeks = spent[level * n + d] ?? 0;
        const right = g * weeks * (rates.attraction[d] ?? 0);
        const wrong = h * weeks * (rates.wrong[d] ?? 0);
        const i = start * n + d;
        back[i] = (back[i] ?? 0) + right + wrong;
        stayed[i] =
          (stayed[i] ?? 0) +
          right * (fromRight[d] ?? 0) +
          wrong * (fromWrong[d] ?? 0);
      }
    }
  }
  const meanBack = weightedMean(current.back, weights);
  const meanStayed = weightedMean(current.backAndStayed, weights);
  const isEarly =
    typeof situation.weeksSince === "number" &&
    situation.weeksSince < earlySignals.weeks;
  let between = 0;
  for (const signal of signalKinds) {
    const table = tempered(ensemble, signal, isEarly);
    let mass = 0;
    let backMass = 0;
    let stayedMass = 0;
    for (let state = 0; state <= levels; state += 1) {
      for (let d = 0; d < n; d += 1) {
        const i = state * n + d;
        const joint = (weights[d] ?? 0) * (now[i] ?? 0) * (table[i] ?? 0);
        mass += joint;
        backMass += joint * (back[i] ?? 0);
        stayedMass += joint * (stayed[i] ?? 0);
      }
    }
    const gapBack = backMass / mass - meanBack;
    const gapStayed = stayedMass / mass - meanStayed;
    between +=
      mass * (gapBack ** 2 + gapStayed ** 2 + (gapBack - gapStayed) ** 2);
  }
  const left = current.back.map(
    (share, d) => share - (current.backAndStayed[d] ?? 0),
  );
  const spread =
    weightedVariance(current.back, weights) +
    weightedVariance(current.backAndStayed, weights) +
    weightedVariance(left, weights);
  return spread > 0 ? Math.min(1, between / spread) : 0;
}
