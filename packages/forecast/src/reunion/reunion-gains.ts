import { reunionAgainDays, reunionQuestions } from "@staying-power/case";
import { weightedMean } from "@staying-power/engine";
import { toldAfter } from "../ensemble/habits.ts";
import {
  shareAtOnce,
  speakingQuestions,
  weeksBefore,
  type StandingAnswer,
} from "../ensemble/reunion-evidence.ts";
import type { Situation } from "../ensemble/situation.ts";
import { answerLikelihoods } from "../ensemble/together.ts";
import {
  leastReunionGain,
  type ReunionSpeaking,
} from "../tables/reunion-likelihood.ts";

/** A question that speaks of the ex, and which share of what is open among some reasons its answer would settle. */
export interface SpeakingGain {
  readonly question: ReunionSpeaking;
  readonly gain: number;
}

/** What a check is asked of: where the case stands, the reasons there, and what was answered. */
export interface Asked {
  readonly situation: Situation;
  /** `[11 × draws]`, from `reasonsIn`. */
  readonly shares: Float64Array;
  readonly answers: readonly StandingAnswer[];
  /** Questions not to ask. */
  readonly setAside: readonly string[];
}

/**
 * The question of highest value among those that are due.
 *
 * @param asked - see `Asked`.
 * @returns null when none reaches `leastReunionGain`.
 */
export function nextReunionQuestion(asked: Asked): SpeakingGain | null {
  const every = Array.from(
    { length: asked.shares.length / asked.situation.ensemble.draws },
    (_, column) => column,
  );
  const best = gainsOf(asked, every, (question) => isDue(asked, question))[0];
  return best === undefined || best.gain < leastReunionGain ? null : best;
}

/**
 * The question that would tell two reasons apart best, due or not: it is what to look out for in the coming weeks.
 *
 * @param asked - see `Asked`.
 * @param pair - their places in `reasonIds`.
 */
export function tellingQuestion(
  asked: Asked,
  pair: readonly [number, number],
): SpeakingGain | null {
  const best = gainsOf(
    asked,
    pair,
    (question) =>
      reunionQuestions[question].about === "lately" || isDue(asked, question),
  )[0];
  return best === undefined || best.gain < leastReunionGain ? null : best;
}

/** Every question that may be asked, the most telling first; of equal ones the first in the table. */
function gainsOf(
  asked: Asked,
  columns: readonly number[],
  mayAsk: (question: ReunionSpeaking) => boolean,
): readonly SpeakingGain[] {
  return speakingQuestions
    .filter(
      (question) => !asked.setAside.includes(question) && mayAsk(question),
    )
    .map((question) => ({ question, gain: gainOf(asked, question, columns) }))
    .toSorted((a, b) => b.gain - a.gain);
}

/** An answer about the return is given once, one about the last two weeks again after two weeks. */
function isDue({ answers, situation }: Asked, question: ReunionSpeaking) {
  const last = newestOf(answers, question);
  return (
    last === undefined ||
    (reunionQuestions[question].about === "lately" &&
      7 * weeksBefore(last.on, situation.evidence.asOf) >= reunionAgainDays)
  );
}

function newestOf(
  answers: readonly StandingAnswer[],
  question: ReunionSpeaking,
): StandingAnswer | undefined {
  return answers.findLast((answer) => answer.question === question);
}

/**
 * First-order share of the variance of which reason it is: exact over the reasons within each draw. An answer about the
 * return counts as if the reasons had not moved since.
 */
function gainOf(
  { situation, shares, answers }: Asked,
  question: ReunionSpeaking,
  columns: readonly number[],
): number {
  const { ensemble, weights, evidence } = situation;
  const n = ensemble.draws;
  const last = newestOf(answers, question);
  const told = evidence.reunion.map((each) => ({
    ...each,
    signal: `${each.question} ${each.answer}`,
  }));
  const power =
    (last === undefined ? 1 : toldAfter(weeksBefore(last.on, evidence.asOf))) *
    shareAtOnce(told, { signal: question, weeksAgo: 0 });
  const among = columns.map((column) =>
    shares.subarray(column * n, (column + 1) * n),
  );
  const before = among.map((share) => weightedMean(share, weights));
  const all = before.reduce((sum, share) => sum + share, 0);
  if (all === 0) return 0;
  let between = 0;
  for (const likelihood of answerLikelihoods(
    ensemble,
    question,
    power,
  ).values()) {
    const joint = columns.map((column, i) => {
      const own = among[i];
      let sum = 0;
      for (let d = 0; d < n; d += 1)
        sum +=
          (weights[d] ?? 0) *
          (own?.[d] ?? 0) *
          (likelihood[column * n + d] ?? 0);
      return sum;
    });
    const mass = joint.reduce((sum, each) => sum + each, 0);
    if (mass === 0) continue;
    for (const [i, share] of joint.entries())
      between += (mass / all) * (share / mass - (before[i] ?? 0) / all) ** 2;
  }
  const open = before.reduce(
    (sum, share) => sum + (share / all) * (1 - share / all),
    0,
  );
  return open > 0 ? Math.min(1, between / open) : 0;
}
