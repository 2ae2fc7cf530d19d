import { weightedMean } from "@staying-power/engine";
import type { ConductId, Facts, PathId, SignalId } from "@staying-power/case";
import { caseEvidence } from "../ensemble/case-evidence.ts";
import { caseWith } from "./case-with.ts";
import { pathConduct } from "../shown/paths.ts";
import { project, weightsAmongReturned } from "../shown/projection.ts";
import { sharedEnsemble } from "../ensemble/shared-ensemble.ts";
import { situate } from "../ensemble/situation.ts";

/** How a factor should move an outcome, in METHOD T9's words. */
export type Direction =
  | "up"
  | "down"
  | "up much"
  | "down much"
  | "little"
  | "none"
  | "unknown"
  | "not scored";

/** One row of METHOD T9, checked. */
export interface DirectionRow {
  id: string;
  factor: string;
  on: "return" | "lasting";
  expected: Direction;
  /** Difference of the means with and without the factor, −1 … 1. */
  change: number;
  holds: boolean;
  /** Where coded cases say another thing and are followed: which way they have it go, and why they are; else null. */
  cases: { readonly expected: Direction; readonly why: string } | null;
  /** It does not, and goes as the cases have it. */
  byCases: boolean;
  /** S seed, A author, P peer. */
  basis: string;
}

interface Situated {
  readonly facts?: Facts;
  readonly weeks?: number;
  readonly path?: PathId;
}

interface Comparison {
  readonly id: string;
  readonly factor: string;
  readonly basis: string;
  readonly with: Situated;
  readonly without: Situated;
  readonly onReturn?: Direction;
  readonly onLasting?: Direction;
  /** Where coded cases are followed instead. */
  readonly cases?: {
    readonly onReturn?: Direction;
    readonly onLasting?: Direction;
    readonly why: string;
  };
  /** Weeks within which coming back is counted; 52 unless the row is about the short run. */
  readonly within?: number;
}

const conduct = (...ids: ConductId[]): Facts => ({ conduct: ids });
const signals = (...ids: SignalId[]): Facts => ({ signals: ids });
const silent = (weeks: number): Facts => ({
  conduct: ["pleaded", "no-contact"],
  noContactWeeks: weeks,
});

/**
 * METHOD T9 as pairs of cases that differ in one factor. "Much" is at least five in a hundred; "little" and "none" are
 * under two in a hundred; "unknown" and "not scored" rows must have no effect of their own to speak of.
 */
const comparisons: readonly Comparison[] = [
  {
    id: "stopped-chasing",
    factor: "you stopped chasing early",
    basis: "A, S",
    with: { facts: silent(7) },
    without: { facts: conduct("pleaded", "constant-contact") },
    onReturn: "up",
    onLasting: "up",
  },
  {
    id: "begged-and-stopped",
    factor: "you begged and stopped",
    basis: "A",
    with: { facts: silent(7) },
    without: { facts: { conduct: ["no-contact"], noContactWeeks: 8 } },
    onReturn: "little",
    onLasting: "little",
  },
  {
    id: "stalker-level",
    factor: "stalker-level contact",
    basis: "A",
    with: { facts: conduct("constant-contact", "turned-up", "threatened") },
    without: { facts: conduct() },
    onReturn: "down much",
    onLasting: "down",
  },
  {
    id: "guilt-ongoing",
    factor: "guilt, bargaining ongoing: at first",
    basis: "S",
    with: { facts: conduct("guilted"), weeks: 1 },
    without: { facts: conduct(), weeks: 1 },
    onReturn: "up",
    within: 6,
  },
  {
    id: "guilt-ongoing-lasting",
    factor: "guilt, bargaining ongoing: what becomes of it",
    basis: "S",
    with: { facts: conduct("guilted") },
    without: { facts: conduct() },
    onLasting: "down much",
  },
  {
    id: "changeable-issue",
    factor: "issue specific and changeable",
    basis: "P",
    with: { facts: { issues: ["clingy"] } },
    without: { facts: { issues: ["commitment-mismatch"] } },
    onReturn: "up",
    onLasting: "up",
  },
  {
    id: "issue-corrected",
    factor: "issue corrected with evidence",
    basis: "S",
    with: { facts: { issues: ["clingy"], issueWork: "sustained" } },
    without: { facts: { issues: ["clingy"], issueWork: "none" } },
    onReturn: "up",
    onLasting: "up much",
  },
  {
    id: "ignored-requests",
    factor: "ignored repeated requests before",
    basis: "A",
    with: { facts: { ignoredRequests: true } },
    without: { facts: { ignoredRequests: false } },
    onReturn: "down",
    onLasting: "down",
  },
  {
    id: "kind-ending",
    factor: "ex still kind, no hateful fight",
    basis: "A",
    with: { facts: { ending: "calm" } },
    without: {},
    onReturn: "up",
    onLasting: "up",
    cases: {
      onReturn: "little",
      why: "Coaches say so, and no study does. Of 54 who had parted calmly about as many came back as of all.",
    },
  },
  {
    id: "hateful-ending",
    factor: "hateful ending",
    basis: "A",
    with: { facts: { ending: "hateful" } },
    without: {},
    onReturn: "down",
    onLasting: "down",
  },
  {
    id: "happy-history",
    factor: "long, mostly happy history",
    basis: "P",
    with: { facts: { happyHistory: true, relationshipMonths: 72 } },
    without: { facts: { happyHistory: false, relationshipMonths: 8 } },
    onReturn: "up",
    onLasting: "up",
    cases: {
      onReturn: "down",
      why: "Of 245 cases that tell how long it had been, fewer came back the longer it was, of the dating as of the married. That more of the established reunite is a newspaper's gloss on a study (R19), of couples who lived together.",
    },
  },
  {
    id: "first-three-months",
    factor: "first three months",
    basis: "P",
    with: { weeks: 4 },
    without: { weeks: 30 },
    onReturn: "up",
  },
  {
    id: "earlier-splits",
    factor: "many earlier splits",
    basis: "P",
    with: { facts: { earlierReunions: 3 } },
    without: { facts: { earlierReunions: 0 } },
    onReturn: "up",
    onLasting: "down",
  },
  {
    id: "ex-writes",
    factor: "ex begins contact",
    basis: "A",
    with: { facts: signals("warm-contact") },
    without: {},
    onReturn: "up",
    onLasting: "unknown",
  },
  {
    id: "wrong-reason-flags",
    factor: "contact only under S flags",
    basis: "S",
    with: {
      facts: {
        signals: ["mixed-signals"],
        exCircumstances: ["guilt", "lonely", "wants-sex", "bored"],
      },
    },
    without: {},
    onReturn: "up",
    onLasting: "down",
  },
  {
    id: "new-partner",
    factor: "ex with someone new, recent",
    basis: "A, P",
    with: { facts: { exPartner: "rebound" } },
    without: { facts: { exPartner: "none" } },
    onReturn: "down",
  },
  {
    id: "serious-partner",
    factor: "ex with someone, serious",
    basis: "P",
    with: { facts: { exPartner: "serious" } },
    without: { facts: { exPartner: "none" } },
    onReturn: "down much",
  },
  {
    id: "left-for-someone",
    factor: "left for that person",
    basis: "A",
    with: { facts: { issues: ["someone-else"] } },
    without: { facts: { issues: [] } },
    onReturn: "down",
    onLasting: "down",
  },
  {
    id: "distance-unsolved",
    factor: "long distance unsolved",
    basis: "A",
    with: { facts: { longDistance: true } },
    without: { facts: { longDistance: false } },
    onReturn: "down",
    onLasting: "down",
    cases: {
      onReturn: "up",
      why: "Coaches say so, and no study does. In 71 cases distance itself makes no difference, and where it was what parted two, somewhat more came back.",
    },
  },
  {
    id: "papers-delayed",
    factor: "married, delaying papers, fond talk",
    basis: "A",
    with: {
      facts: {
        relationshipKind: "married",
        divorceFiled: false,
        happyHistory: true,
        signals: ["warm-contact"],
      },
    },
    without: { facts: { relationshipKind: "married" } },
    onReturn: "up",
    onLasting: "up",
  },
  {
    id: "i-ended-it",
    factor: "user ended it and apologised",
    basis: "A",
    with: { facts: { endedBy: "me", apology: "given" } },
    without: { facts: { endedBy: "ex", apology: "given" } },
    onReturn: "unknown",
    onLasting: "unknown",
    cases: {
      onReturn: "up",
      onLasting: "down",
      why: "No source says anything of it. Of 48 who had ended it themselves more came back to each other than of those who had been left, and somewhat fewer stayed. Neither is sure.",
    },
  },
  {
    id: "silence",
    factor: "ex's silence",
    basis: "A",
    with: { facts: signals("none") },
    without: {},
    onReturn: "none",
    onLasting: "none",
  },
  {
    id: "seeker-woman",
    factor: "seeker is a woman",
    basis: "P survey",
    with: { facts: { genderMe: "f", genderEx: "m" } },
    without: { facts: { genderMe: "m", genderEx: "f" } },
    onReturn: "up",
  },
  {
    id: "abuse-addiction",
    factor: "abuse, addiction",
    basis: "A",
    with: { facts: { issues: ["abuse", "addiction"] } },
    without: { facts: { issues: [] } },
    onReturn: "not scored",
    onLasting: "not scored",
  },
];

const much = 0.05;
const little = 0.02;

function holds(expected: Direction, change: number): boolean {
  switch (expected) {
    case "up":
      return change > 0;
    case "down":
      return change < 0;
    case "up much":
      return change >= much;
    case "down much":
      return change <= -much;
    case "little":
    case "none":
    case "unknown":
      return Math.abs(change) < little;
    case "not scored":
      return Math.abs(change) < 1e-9;
  }
}

/**
 * Every row of METHOD T9 with the change the model makes.
 *
 * @param onProgress - told how much is done, 0 … 1.
 * @returns one row for each factor and outcome it speaks of.
 */
export function directions(
  onProgress?: (share: number) => void,
): DirectionRow[] {
  return comparisons.flatMap((comparison, index) => {
    const { id, factor, basis } = comparison;
    const a = means(comparison.with, comparison.within);
    const b = means(comparison.without, comparison.within);
    onProgress?.((index + 1) / comparisons.length);
    const row = (
      on: "return" | "lasting",
      side: "onReturn" | "onLasting",
      change: number,
    ): DirectionRow[] => {
      const expected = comparison[side];
      if (expected === undefined) return [];
      const told = comparison.cases?.[side];
      const isSo = holds(expected, change);
      return [
        {
          id,
          factor,
          on,
          expected,
          change,
          holds: isSo,
          cases:
            told === undefined
              ? null
              : { expected: told, why: comparison.cases?.why ?? "" },
          byCases: !isSo && told !== undefined && holds(told, change),
          basis,
        },
      ];
    };
    return [
      ...row("return", "onReturn", a.back - b.back),
      ...row("lasting", "onLasting", a.stay - b.stay),
    ];
  });
}

function means(
  { facts = {}, weeks = 8, path = "current" }: Situated,
  within = 52,
): { back: number; stay: number } {
  const ensemble = sharedEnsemble(1000, 1);
  const theCase = caseWith(facts, weeks);
  const situation = situate(
    ensemble,
    caseEvidence(theCase, theCase.asOf ?? ""),
    "with coaches",
  );
  const rates = situation.ratesOf(pathConduct(path, situation.current));
  const projection = project(situation, rates, { within });
  const returned = weightsAmongReturned(situation.weights, projection.backLate);
  return {
    back: weightedMean(projection.back, situation.weights),
    stay: weightedMean(projection.stay, returned),
  };
}
