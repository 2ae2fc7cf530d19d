import type { VariableId, VariableValue } from "../ensemble/case-evidence.ts";
import type { Grade } from "./grade.ts";

/** What was published of a setting: the chance that a separation of its kind ends in coming back. Proportions. */
export type SettingFigure =
  | {
      /** A best value with its 80 % interval: calibrated on and audited. */
      readonly kind: "value";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly sources: readonly string[];
      readonly grade: Grade;
      /** Which event the sources count, and why it may stand for coming back within two years. */
      readonly compared: string;
    }
  | {
      /** Limits that published figures set, with no best value among them: audited, not calibrated on. */
      readonly kind: "limits";
      readonly low: number;
      readonly high: number;
      readonly sources: readonly string[];
      readonly grade: Grade;
      readonly compared: string;
    }
  | {
      /** Said, so that it cannot be forgotten. */
      readonly kind: "none published";
      /** What comes nearest, and why it is no chance of one breakup. */
      readonly nearest: string;
      readonly sources: readonly string[];
    };

/** A kind of breakup that is calibrated or audited on its own, so that it cannot drift while the whole fits. */
export interface Setting {
  readonly id: string;
  /** What is known of its people; all else is imagined from the prevalences. What a known thing depends on is known too. */
  readonly known: ReadonlyMap<VariableId, VariableValue>;
  readonly figure: SettingFigure;
}

/** Weeks after the breakup by which the chance of coming back in a setting is taken: two years. */
export const settingWeeks = 104;

/**
 * The settings, each with what EVIDENCE has of it. Every kind of relationship has at least one.
 * Where the sources count another event than ours, the grade is C at best, as for the targets of the whole.
 * Grade D is never calibrated on: R41 (10 to 15 % of the separated reconcile, 13 % of legal separations) only agrees.
 */
export const settings: readonly Setting[] = [
  {
    id: "dating, both 21",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "dating"],
      ["ageMe", 21],
      ["ageEx", 21],
    ]),
    figure: {
      kind: "limits",
      low: 0.1,
      high: 0.75,
      sources: ["R19", "X05"],
      grade: "C",
      compared:
        "The sources contradict each other. Low: one in ten broken unions under 30 reunite (R19). High: three quarters of 17- to 24-year-olds with any breakup had reunited at least once (X05, with R05), which counts splits undone within days and either partner's wish.",
    },
  },
  {
    id: "dating, both 35",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "dating"],
      ["ageMe", 35],
      ["ageEx", 35],
    ]),
    figure: {
      kind: "none published",
      nearest:
        "Adults over thirty who date are hardly studied. Nearest are shares of people who ever took an ex back (R23: nearly a third of those in their thirties): shares of lives, not the chance of one breakup.",
      sources: ["R23"],
    },
  },
  {
    id: "living together, unmarried",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "cohabiting"],
    ]),
    figure: {
      kind: "limits",
      low: 0.22,
      high: 0.46,
      sources: ["R19"],
      grade: "C",
      compared:
        "One third of broken unions, living together or married, reunite at some time (R19); the limits are those that EVIDENCE 3.1 draws around that third. Not calibrated on, since the same third already holds the whole.",
    },
  },
  {
    id: "living together, with a child",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "cohabiting"],
      ["children", "true"],
    ]),
    figure: {
      kind: "limits",
      low: 0.16,
      high: 0.5,
      sources: ["R15", "R17"],
      grade: "C",
      compared:
        "Low: 16 % of all parent couples had broken up and reunited by the fifth birthday (R15), so at least that share of those who broke up. High: after a full breakup of parents who lived together most stayed apart (R17).",
    },
  },
  {
    id: "engaged",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "engaged"],
    ]),
    figure: {
      kind: "none published",
      nearest: "No source separates the engaged from others.",
      sources: [],
    },
  },
  {
    id: "married, not filed",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "married"],
      ["divorceFiled", "false"],
    ]),
    figure: {
      kind: "value",
      value: 0.29,
      low: 0.2,
      high: 0.4,
      sources: ["R19", "R38", "S08"],
      grade: "C",
      compared:
        "Between a quarter (R38: spouses in divorce who still see some chance; before filing hardly fewer) and a third (R19: broken unions that reunite), middle in log-odds. Low: under one in five couples on a trial separation were together six months later (S08), and in two years more will have come back, some to leave again. High: as far above as the low is below, in log-odds.",
    },
  },
  {
    id: "married, filed",
    known: new Map<VariableId, VariableValue>([
      ["relationshipKind", "married"],
      ["divorceFiled", "true"],
    ]),
    figure: {
      kind: "value",
      value: 0.11,
      low: 0.05,
      high: 0.2,
      sources: ["R18", "R38"],
      grade: "C",
      compared:
        "One divorcing couple in nine in which both still see some chance (R38): a hope, not a return, but a return needs both. Low: 5 % of marital separations ended in reconciliation (R18; a floor, since interviews a year apart miss the short ones). High: the 20 % that did not end in divorce within ten years (R18).",
    },
  },
];

/** A setting with a best value, which is what a calibration can be held to. */
export interface HeldSetting extends Setting {
  readonly figure: Extract<SettingFigure, { kind: "value" }>;
}

/** The settings that are calibrated on. */
export const heldSettings: readonly HeldSetting[] = settings.flatMap(
  ({ figure, ...rest }) =>
    figure.kind === "value" ? [{ ...rest, figure }] : [],
);
