import type { Mark, Sources } from "../mark.ts";

/** The steps of meeting again, in order. */
export const meetingStepIds = ["M0", "M1", "M2", "M3", "M4"] as const;

/** The id of a step: the row of METHOD T5. */
export type MeetingStepId = (typeof meetingStepIds)[number];

/** What has to have happened before a step. */
export interface MeetingGate {
  /** On how many days they began an exchange, at the least. */
  readonly begun: number;
  /** How many days lie between the first and the last of those, at the least. */
  readonly overDays: number;
  /** How many times you two have met, at the least. */
  readonly met: number;
  /** Whether they have to suggest it: since you met last, if you did. */
  readonly asked: boolean;
  /** Whether they have to have named wanting to try again. */
  readonly named: boolean;
}

/** One step of meeting again. */
export interface MeetingStep {
  readonly gate: MeetingGate;
  /** Whether it opens, once, when they ask to meet before its gate is met: its count is for what you would suggest. */
  readonly opensOnceAsked: boolean;
  /** The meeting that this step is, as its number; null where it is none. */
  readonly meeting: number | null;
  readonly mark: Mark;
  readonly sources: Sources;
}

// prettier-ignore
/**
 * What meeting again is made of, one step after another. A day on which they began several exchanges counts once.
 * Source: METHOD T5; T16 (they ask before the count), T4 C13 (two meetings before anything is decided). The numbers are
 * ours, the direction the author's and other coaches'.
 */
export const meetingLadder: Readonly<Record<MeetingStepId, MeetingStep>> = {
  M0: { gate: { begun: 1, overDays: 0, met: 0, asked: false, named: false }, opensOnceAsked: false, meeting: null, mark: "author",   sources: ["4.1", "T5"] },
  M1: { gate: { begun: 3, overDays: 7, met: 0, asked: false, named: false }, opensOnceAsked: true,  meeting: 1,    mark: "inferred", sources: ["4.4", "T5", "T16"] },
  M2: { gate: { begun: 0, overDays: 0, met: 1, asked: true,  named: false }, opensOnceAsked: false, meeting: 2,    mark: "inferred", sources: ["4.4", "T5"] },
  M3: { gate: { begun: 0, overDays: 0, met: 2, asked: true,  named: false }, opensOnceAsked: false, meeting: 3,    mark: "inferred", sources: ["4.4", "T5"] },
  M4: { gate: { begun: 0, overDays: 0, met: 2, asked: false, named: true },  opensOnceAsked: false, meeting: null, mark: "inferred", sources: ["T4", "T5"] },
};
