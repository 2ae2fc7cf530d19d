import type {
  Case,
  ReunionOptions,
  ReunionQuestionId,
  ReunionSignId,
} from "@staying-power/case";
import { reunionSignIds } from "@staying-power/case";
import {
  reading,
  type Curve,
  type Range,
  type ReasonShares,
} from "../reading.ts";

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

/** The newest answer to a question since they came back. */
export type ReunionAnswer = {
  readonly [Id in ReunionQuestionId]: {
    readonly question: Id;
    readonly answer: ReunionOptions[Id];
    /** The day it was given. */
    readonly on: string;
  };
}[ReunionQuestionId];

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
  /** Whether enough signs were seen over enough days. */
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
  /** Every day on which the check was answered, oldest first, and how it looked by then. */
  readonly rounds: readonly ReunionRound[];
  /** From which day on to ask again; null while nothing was answered. */
  readonly againOn: string | null;
}

/**
 * What the answers of the reunion check say of why they came back, and whether it lasts.
 *
 * @param theCase - a parsed case; its `reunion` entries are the answers.
 * @param options - see `ReunionCheckOptions`.
 */
export function reunionCheck(
  theCase: Case,
  options: ReunionCheckOptions,
): ReunionCheck {
  const { asOf, state, reasons, stay, mirageRisk } = reading(theCase, options);
  return {
    asOf,
    state: state === "together" ? "together" : "as-if-back",
    weeksBack: 0,
    reasons,
    stay,
    mirageRisk,
    signs: reunionSignIds.map((id) => ({ id, seen: [] })),
    rightReason: { seen: 0, overDays: 0, passed: false },
    next: null,
    apart: null,
    answers: [],
    rounds: [],
    againOn: null,
  };
}
