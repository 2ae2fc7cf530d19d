import {
  addDays,
  reasonIds,
  reunionQuestionIds,
  type ReasonId,
} from "@staying-power/case";
import {
  fanRows,
  normaliseWeights,
  randomStream,
  weightedMean,
  type RandomStream,
} from "@staying-power/engine";
import type { ConductRates } from "../chain/rates.ts";
import { wrongReasons } from "../chain/states.ts";
import { caseEvidence, type CaseEvidence } from "../ensemble/case-evidence.ts";
import {
  countedAnswers,
  standingAnswers,
  type StandingAnswer,
} from "../ensemble/reunion-evidence.ts";
import { sharedEnsemble } from "../ensemble/shared-ensemble.ts";
import { situate, type Situation } from "../ensemble/situation.ts";
import { comeBack, reasonsIn } from "../ensemble/together.ts";
import { project } from "../shown/projection.ts";
import { imagineCouple } from "./imagine-couples.ts";

/** How many couples are imagined, and by what chance. */
export interface ReunionScoring {
  /** Of each of the ten wrong reasons, a positive whole number; of restored attraction four times as many. */
  readonly perReason: number;
  readonly draws: number;
  readonly seed: number;
  /** Told how many couples are done, now and then. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** One couple at its newest check: what the model said, and what was so. */
export interface ScoredCouple {
  /** Why they came back. */
  readonly cameFor: ReasonId;
  /** Why they are together at the check. */
  readonly now: ReasonId;
  /** How many couples of everyone it stands for: its reason is as frequent as it is. */
  readonly weight: number;
  /** Weeks since they came back. */
  readonly weeks: number;
  /** By `reasonIds`. */
  readonly shares: readonly number[];
  /** The chance of being together a year after coming back. */
  readonly stay: number;
  readonly stayed: boolean;
}

/** What was scored, and the base rates of the reasons among those who come back, by `reasonIds`. */
export interface ScoredCouples {
  readonly couples: readonly ScoredCouple[];
  readonly base: readonly number[];
}

const rows = fanRows(wrongReasons.length);
const returned = "2026-06-01";
const checksEvery = 2;
/**
 * How many couples of each reason there are in turn: attraction is as frequent as several others together, and few
 * couples that each stood for many would be a matter of luck.
 */
const turns: Readonly<Partial<Record<ReasonId, number>>> = { attraction: 4 };
/** Couples are looked at after so many weeks, in turn. */
const lookedAt = [0, 4, 8] as const;

/**
 * Lets the check look at imagined couples whose reason is known. Which reason they came for, how it runs on and when it
 * ends is drawn from the model; what they answer is drawn by `imagineCouple`, which knows nothing of the model's table.
 *
 * @param options - see `ReunionScoring`.
 * @returns couples still together at their check; the same options give the same ones.
 */
export function scoreReunions({
  perReason,
  draws,
  seed,
  onProgress,
}: ReunionScoring): ScoredCouples {
  const ensemble = sharedEnsemble(draws, 1);
  const before = situate(
    ensemble,
    caseEvidence(
      { format: "staying-power/case", version: 1, breakup: "2026-03-09" },
      returned,
    ),
    "with coaches",
  );
  const rates = before.ratesOf(before.current);
  const start = lookAt(before, rates, [], 0);
  const base = reasonIds.map((_, column) =>
    weightedMean(rowOf(start.shares, column, draws), start.weights),
  );
  const couples: ScoredCouple[] = [];
  const round = reasonIds.flatMap((id, column) =>
    Array.from({ length: turns[id] ?? 1 }, () => column),
  );
  const all = perReason * round.length;
  for (let number = 0; number < all; number += 1) {
    const column = round[number % round.length] ?? 0;
    const cameFor = reasonIds[column] ?? "attraction";
    const chance = randomStream(seed, number + 1);
    const joint = rowOf(start.shares, column, draws).map(
      (share, d) => share * (start.weights[d] ?? 0),
    );
    const d = pick(chance, joint);
    const weeks =
      lookedAt[Math.floor(number / round.length) % lookedAt.length] ?? 0;
    const lived = liveOn(chance, rates, d, column);
    if (lived.endsAfter > weeks) {
      const couple = imagineCouple(seed + 7, number);
      const answers = answersUntil(weeks, couple, lived.reasonAt);
      const seen = lookAt(before, rates, answers, weeks);
      couples.push({
        cameFor,
        now: lived.reasonAt(weeks),
        weight: (base[column] ?? 0) / ((turns[cameFor] ?? 1) * perReason),
        weeks,
        shares: reasonIds.map((_, each) =>
          weightedMean(rowOf(seen.shares, each, draws), seen.weights),
        ),
        stay: weightedMean(seen.stay, seen.weights),
        stayed: lived.endsAfter > 52,
      });
    }
    if (number % 100 === 99) onProgress?.(number + 1, all);
  }
  return { couples, base };
}

function rowOf(table: Float64Array, row: number, draws: number): Float64Array {
  return table.subarray(row * draws, (row + 1) * draws);
}

interface Look {
  readonly shares: Float64Array;
  readonly weights: Float64Array;
  readonly stay: Float64Array;
}

/** What the check says so many weeks after a return, by these answers. */
function lookAt(
  before: Situation,
  rates: ConductRates,
  answers: readonly StandingAnswer[],
  weeks: number,
): Look {
  const { ensemble } = before;
  const asOf = addDays(returned, 7 * weeks);
  const evidence: CaseEvidence = {
    ...before.evidence,
    asOf,
    together: { weeksAgo: weeks, reason: undefined },
    reunion: countedAnswers(answers, asOf, weeks),
  };
  const seen = before.seen.slice();
  const found = comeBack(ensemble, evidence, rates, {
    levels: before.now.subarray(0, 5 * ensemble.draws),
    seen,
  });
  const situation = { ...before, evidence, together: found };
  const { stay, right, wrongShares } = project(situation, rates);
  const shares =
    found.answered === undefined
      ? new Float64Array([
          ...wrongShares.map(
            (share, i) => share * (1 - (right[i % right.length] ?? 0)),
          ),
          ...right,
        ])
      : reasonsIn(found.answered);
  return { shares, weights: normaliseWeights(seen), stay };
}

/** All that a couple answers at the checks up to now. */
function answersUntil(
  weeks: number,
  couple: ReturnType<typeof imagineCouple>,
  reasonAt: (week: number) => ReasonId,
): readonly StandingAnswer[] {
  const events = [
    ...couple
      .answers(reasonAt(0), "return")
      .map((answer) => ({ ...answer, week: 0 })),
    ...Array.from({ length: weeks / checksEvery + 1 }, (_, check) => {
      const week = check * checksEvery;
      return couple
        .answers(reasonAt(week), "lately")
        .map((answer) => ({ ...answer, week }));
    }).flat(),
  ].flatMap(({ question: name, answer, week }) => {
    const question = reunionQuestionIds.find((id) => id === name);
    return question === undefined ? [] : [asEvent(question, answer, week)];
  });
  return standingAnswers(
    { format: "staying-power/case", version: 1, events },
    addDays(returned, 7 * weeks),
  );
}

type ReunionEntry = Extract<
  NonNullable<Parameters<typeof standingAnswers>[0]["events"]>[number],
  { readonly kind: "reunion" }
>;

// Simulated answers are checked by a test against the table; the compiler cannot tie them to their question.
function asEvent(question: string, answer: string, week: number): ReunionEntry;
function asEvent(question: string, answer: string, week: number): object {
  return {
    at: addDays(returned, 7 * week),
    kind: "reunion",
    question,
    answer,
  };
}

interface Lived {
  /** Weeks after coming back; at most a little over a year matters. */
  readonly endsAfter: number;
  readonly reasonAt: (week: number) => ReasonId;
}

/** One course of a reunion by the rates of one draw. A doubted reason keeps its name. */
function liveOn(
  chance: RandomStream,
  { fan }: ConductRates,
  d: number,
  column: number,
): Lived {
  const rate = (of: Float64Array, row = 0): number =>
    of[row * fan.draws + d] ?? 0;
  let at = 0;
  let state = column < fan.sources ? column : rows.holding;
  let converted = column < fan.sources ? Infinity : 0;
  while (at <= 52) {
    const ways: readonly (readonly [to: number, rate: number])[] =
      state < fan.sources
        ? [
            [rows.waiting + state, rate(fan.toWaiting, state)],
            [rows.holding, rate(fan.toHolding)],
          ]
        : state < rows.holding
          ? [
              [-1, rate(fan.leave)],
              [rows.holding, rate(fan.recover)],
            ]
          : state === rows.holding
            ? [[rows.strained, rate(fan.strain)]]
            : [
                [rows.holding, rate(fan.repair)],
                [-1, rate(fan.leaveStrained)],
              ];
    const total = ways.reduce((sum, [, each]) => sum + each, 0);
    at -= Math.log(1 - chance.uniform()) / total;
    state =
      ways[
        pick(
          chance,
          ways.map(([, each]) => each),
        )
      ]?.[0] ?? -1;
    if (state === -1) break;
    if (state === rows.holding) converted = Math.min(converted, at);
  }
  return {
    endsAfter: at,
    reasonAt: (week) =>
      week >= converted ? "attraction" : (reasonIds[column] ?? "attraction"),
  };
}

/** A place, drawn by its weight. */
function pick(
  chance: RandomStream,
  weights: ArrayLike<number> & Iterable<number>,
): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = chance.uniform() * total;
  for (let i = 0; i < weights.length; i += 1) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return weights.length - 1;
}
