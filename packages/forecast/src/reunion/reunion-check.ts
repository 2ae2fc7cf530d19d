import {
  addDays,
  daysBetween,
  reasonIds,
  reunionAgainDays,
  reunionQuestionIds,
  reunionQuestions,
  reunionSignIds,
  reunionSigns,
  type Case,
  type ReunionQuestionId,
  type ReunionSignId,
} from "@staying-power/case";
import { summarise, summaryRoom } from "@staying-power/engine";
import { caseEvidence, type CaseEvidence } from "../ensemble/case-evidence.ts";
import {
  countedAnswers,
  standingAnswers,
  type StandingAnswer,
} from "../ensemble/reunion-evidence.ts";
import { situateWell } from "../ensemble/situate-well.ts";
import type { Situation } from "../ensemble/situation.ts";
import { reasonsIn, standingNow } from "../ensemble/together.ts";
import {
  checkDraws,
  curve,
  type Curve,
  type Range,
  type ReasonShares,
} from "../reading.ts";
import { projectByWeek, weightsAmongReturned } from "../shown/projection.ts";
import {
  reunionLikelihood,
  rightReasonPass,
  type ReunionRow,
} from "../tables/reunion-likelihood.ts";
import {
  nextReunionQuestion,
  tellingQuestion,
  type Asked,
} from "./reunion-gains.ts";

/** How a reunion check is made; draws and seed as for a reading. */
export interface ReunionCheckOptions {
  /** `YYYY-MM-DD`: the day of the check when the case has no `asOf`, or one that lies more than a day after this. */
  readonly today: string;
  /** 1 … 100,000; default 1000. */
  readonly draws?: number;
  /** Any integer; default 1. */
  readonly seed?: number;
  /** `YYYY-MM-DD`: the day of the answers that carry no date. */
  readonly first?: string | undefined;
  /** Questions not to ask next: those the person does not want to, or cannot, answer. */
  readonly setAside?: readonly string[];
}

/** A question, and which share of what is open about the reasons its answer would settle on average, 0 … 1. */
export interface ReunionGain {
  readonly question: ReunionQuestionId;
  readonly gain: number;
}

/** What would tell the two likeliest reasons apart. */
export interface ReunionTelling extends ReunionGain {
  /** For each of the two, likeliest first, the answer that speaks for it most against the other. */
  readonly speaks: readonly [string, string];
}

/** An answer to a question since they came back. */
export type ReunionAnswer = StandingAnswer;

/** How it looked at the end of a day on which the check was answered. */
export interface ReunionRound {
  readonly on: string;
  readonly reasons: ReasonShares;
  readonly mirageRisk: Range;
}

/** What the answers of the reunion check come to. What comes before it is care's to say. */
export interface ReunionCheck {
  readonly asOf: string;
  /** `as-if-back`: they are not back as far as is told; read as if they came back on this day. */
  readonly state: "together" | "as-if-back";
  /** Weeks since they came back; 0 as if back. */
  readonly weeksBack: number;
  /** Why they are with the person now, largest first; means sum to 1. A wrong reason may have given way to attraction. */
  readonly reasons: ReasonShares;
  /** P(still together w weeks after coming back), w = 1 … 52, given that they are today. */
  readonly stay: Curve;
  /** 1 − P(still together a year after coming back). */
  readonly mirageRisk: Range;
  /** The seven signs of the right reason in order, each with the days it was seen on, oldest first. */
  readonly signs: readonly {
    readonly id: ReunionSignId;
    readonly seen: readonly string[];
  }[];
  /**
   * Whether enough signs were seen over enough days each: how many the newest answer still shows, and over how many days
   * those of them that are enough were seen, or all where they are fewer.
   */
  readonly rightReason: {
    readonly seen: number;
    readonly overDays: number;
    readonly passed: boolean;
  };
  /** The question of highest value; null when none due would tell enough. */
  readonly next: ReunionGain | null;
  /** What would tell the two likeliest reasons apart; null when nothing that can be asked would. */
  readonly apart: ReunionTelling | null;
  /** The newest answers, in the order of the questions. */
  readonly answers: readonly ReunionAnswer[];
  /** A dozen of days on which the check was answered about them, oldest first, and how it looked by then: the first and the newest. */
  readonly rounds: readonly ReunionRound[];
  /** From which day on to ask again; null while nothing was answered about the last two weeks. */
  readonly againOn: string | null;
}

/** How far the chance that it lasts is told. */
const stayWeeks = 52;

/** How many days are looked back on: the first, and the newest beside it. */
const mostRounds = 12;

/**
 * What the answers of the reunion check say of why they came back, and whether it lasts. With no answer it is what the
 * reading says; the order in which answers were given on a day makes no difference.
 *
 * @param theCase - a parsed case; its `reunion` entries are the answers.
 * @param options - see `ReunionCheckOptions`.
 * @returns the same digits for the same case, options and version of the model.
 * @throws RangeError when draws or seed are out of range.
 */
export function reunionCheck(
  theCase: Case,
  options: ReunionCheckOptions,
): ReunionCheck {
  const { draws = 1000, seed = 1, setAside = [] } = options;
  checkDraws("reunionCheck", draws, seed);
  const now = checkedOn(theCase, options);
  const { situation, shares, reasons, answers, isBack } = now;
  const asked = { situation, shares, answers, setAside };
  const { asOf, together } = situation.evidence;
  const spoken = answers.filter(({ question }) => speaksOfThem(question));
  const days = [...new Set(spoken.map(({ on }) => on))];
  return {
    asOf,
    state: isBack ? "together" : "as-if-back",
    weeksBack: together?.weeksAgo ?? 0,
    reasons,
    stay: now.stay,
    mirageRisk: now.mirageRisk,
    ...signsIn(answers),
    next: nextReunionQuestion(asked),
    apart: tellingOf(asked, reasons),
    answers: newestAnswers(answers),
    rounds: lookedBackOn(days).map((on) => {
      const then =
        on === asOf ? now : checkedOn({ ...theCase, asOf: on }, options);
      return { on, reasons: then.reasons, mirageRisk: then.mirageRisk };
    }),
    againOn: againOn(answers),
  };
}

/** Where a case stands on a day, as together. */
interface Checked extends Pick<
  ReunionCheck,
  "reasons" | "stay" | "mirageRisk"
> {
  readonly situation: Situation;
  readonly isBack: boolean;
  /** `[11 × draws]` */
  readonly shares: Float64Array;
  readonly answers: readonly StandingAnswer[];
}

function checkedOn(
  theCase: Case,
  { today, draws = 1000, seed = 1, first }: ReunionCheckOptions,
): Checked {
  const told = caseEvidence(theCase, today, { first });
  const answers = standingAnswers(theCase, told.asOf);
  const evidence: CaseEvidence =
    told.together === undefined
      ? {
          ...told,
          together: { weeksAgo: 0, reason: undefined },
          reunion: countedAnswers(answers, told.asOf, 0),
        }
      : told;
  const situation = situateWell({ draws, seed }, evidence, "with coaches");
  const { ensemble, weights, together, ratesOf, current } = situation;
  const rates = ratesOf(current);
  const room = summaryRoom(ensemble.draws);
  const shares =
    together === undefined
      ? new Float64Array(reasonIds.length * ensemble.draws)
      : reasonsIn(standingNow(together, rates));
  const projection = projectByWeek(situation, rates);
  const returned = weightsAmongReturned(weights, projection.backLate);
  return {
    situation,
    isBack: told.together !== undefined,
    answers,
    shares,
    reasons: reasonIds
      .map((id, column) => ({
        id,
        share: summarise(shares, returned, room, column * ensemble.draws),
      }))
      .toSorted((a, b) => b.share.mean - a.share.mean),
    stay: curve(projection.stayByWeek, returned, room, stayWeeks),
    mirageRisk: summarise(
      projection.stay.map((stay) => 1 - stay),
      returned,
      room,
    ),
  };
}

/**
 * The seven signs with the days they were seen, and whether that is enough: of those that the newest answer still shows
 * each counts by itself, from the first day it was seen to the newest, so that one evening is never enough.
 */
function signsIn(
  answers: readonly StandingAnswer[],
): Pick<ReunionCheck, "signs" | "rightReason"> {
  const found = reunionSignIds.map((id) => {
    const { question, is } = reunionSigns[id];
    const about = answers.filter((answer) => answer.question === question);
    const shown = about.map(({ answer }) => is.includes(answer));
    return {
      id,
      seen: about.filter((_, i) => shown[i] === true).map(({ on }) => on),
      stands: shown.at(-1) === true,
    };
  });
  const standing = found.filter(({ stands }) => stands);
  const spans = standing
    .map(({ seen }) => daysBetween(seen[0] ?? "", seen.at(-1) ?? ""))
    .toSorted((a, b) => b - a);
  const overDays =
    spans[Math.min(rightReasonPass.signs, spans.length) - 1] ?? 0;
  return {
    signs: found.map(({ id, seen }) => ({ id, seen })),
    rightReason: {
      seen: standing.length,
      overDays,
      passed:
        standing.length >= rightReasonPass.signs &&
        overDays >= rightReasonPass.days,
    },
  };
}

/** What would tell the two likeliest reasons apart, and which answer would speak for each. */
function tellingOf(asked: Asked, reasons: ReasonShares): ReunionTelling | null {
  const [one, other] = reasons.map(({ id }) => reasonIds.indexOf(id));
  if (one === undefined || other === undefined) return null;
  const best = tellingQuestion(asked, [one, other]);
  if (best === null) return null;
  const ratios = Object.entries<ReunionRow>(reunionLikelihood[best.question])
    .map(([answer, row]) => ({
      answer,
      ratio: (row[one] ?? 0) / (row[other] ?? 1),
    }))
    .toSorted((a, b) => b.ratio - a.ratio);
  return {
    ...best,
    speaks: [ratios[0]?.answer ?? "", ratios.at(-1)?.answer ?? ""],
  };
}

function newestAnswers(
  answers: readonly StandingAnswer[],
): readonly StandingAnswer[] {
  return reunionQuestionIds.flatMap(
    (id) => answers.findLast(({ question }) => question === id) ?? [],
  );
}

function lookedBackOn(days: readonly string[]): readonly string[] {
  const [first] = days;
  return first === undefined || days.length <= mostRounds
    ? days
    : [first, ...days.slice(1 - mostRounds)];
}

function againOn(answers: readonly StandingAnswer[]): string | null {
  const last = answers.findLast(
    ({ question }) => reunionQuestions[question].about === "lately",
  );
  return last === undefined ? null : addDays(last.on, reunionAgainDays);
}

function speaksOfThem(question: ReunionQuestionId): boolean {
  return reunionQuestions[question].about !== "me";
}
