import type { PathId, ReasonId } from "@staying-power/case";
import type {
  Curve,
  Outcomes,
  PathReading,
  Pull,
  Range,
  Reading,
} from "@staying-power/forecast";
import {
  type WholeHundred,
  wholeBeside,
  wholeHundred,
} from "./whole-hundred.ts";
import { type WholeRange, wholeRange } from "./whole-range.ts";
import { tells } from "./tells.ts";
import { wholeShares } from "./whole-shares.ts";

/** Whole people of a hundred with their 80 % range, of the same hundred: `low` ≤ `about` ≤ `high`. */
export interface WholePeople extends WholeRange {
  /** 0 … 100; for a difference −100 … 100, more or fewer of them. */
  readonly about: number;
}

/** The three outcomes of a hundred people; their `about` sum to 100. */
export type WholeOutcomes = {
  readonly [Name in keyof WholeHundred]: WholePeople;
};

/** A curve after so many months, 1 … 24; never going back on itself. */
export type WholeCurve = readonly (WholePeople & { readonly month: number })[];

/** The hundred, and those of it who come back within a year. */
export interface WholePrognosis {
  readonly outcomes: WholeOutcomes;
  /** `backAndStayed` and `backAndLeft` together, a hundred less `notBack`. */
  readonly back: WholePeople;
}

/** One way to act. */
export interface WholePath {
  readonly id: PathId;
  readonly outcomes: WholeOutcomes;
  /** `outcomes` less those of what the person does now, of the same hundred: `about` is what the eye subtracts. */
  readonly difference: WholeOutcomes;
  /** The same without what only coaches claim, beside the hundred without it. */
  readonly withoutCoachClaims: {
    readonly outcomes: WholeOutcomes;
    readonly difference: WholeOutcomes;
  };
}

/** What one answer changes, in people of a hundred: more, or fewer. */
export interface WholePull extends Pick<Pull, "fact" | "value" | "grade"> {
  readonly back: number;
  readonly stay: number;
}

/**
 * Every whole number that the page of a reading shows, from one rounding. Each is of a hundred; the hundred of
 * `stay`, `mirage` and `reasons` are people who come back, all others are people in the same situation.
 */
export interface WholeReading extends WholePrognosis {
  /** Whether its numbers hold; see `tells`. */
  readonly tells: boolean;
  /** After twelve months it says what `back` says. */
  readonly backByMonth: WholeCurve;
  /** After twelve months a hundred less `mirage`; once they are back, what `backAndStayed` says. */
  readonly stayByMonth: WholeCurve;
  /** Of a hundred who come back, those who leave again within a year. */
  readonly mirage: WholePeople;
  /** Largest first; their `about` sum to 100. */
  readonly reasons: readonly (WholePeople & { readonly id: ReasonId })[];
  /** In the order of the reading. Where both are 0 it changes less than one of a hundred. */
  readonly pulls: readonly WholePull[];
  /** In the order of the reading. */
  readonly paths: readonly WholePath[];
  /** The hundred and those who come back, without what only coaches claim. */
  readonly withoutCoachClaims: WholePrognosis;
  /** The same without what coded cases taught. */
  readonly withoutLearned: WholePrognosis;
}

/**
 * Rounds the headline of one day, as `wholeReading` rounds that of a whole reading.
 *
 * @param outcomes - any.
 * @returns whole numbers, of which the three outcomes sum to 100.
 * @throws RangeError when they do not sum to 1.
 */
export function wholePrognosis(outcomes: Outcomes): WholePrognosis {
  return prognosisOf(outcomes, wholeHundred(outcomes));
}

/**
 * Rounds a reading once, so that no two places of its page differ by one person. The hundred of today comes first and
 * everything that is compared with it is rounded beside it: a path is as many people from it as its difference rounds
 * to, so "as many" is never said of two numbers that differ, nor "one more" of less than half a person.
 *
 * @param reading - any reading.
 * @returns whole numbers. Each is less than 1 from its exact share, and less than 2 in what is compared with today.
 * @throws RangeError when the outcomes of the reading do not sum to 1.
 */
export function wholeReading(reading: Reading): WholeReading {
  const { outcomes, state, mirageRisk } = reading;
  const { withoutCoachClaims, withoutLearned } = reading;
  const today = wholeHundred(outcomes);
  const stayedAYear =
    state === "together"
      ? today.backAndStayed
      : 100 - hundredth(mirageRisk.mean);
  const back = 100 - today.notBack;
  const claimless = wholeBeside(withoutCoachClaims.outcomes, outcomes, today);
  return {
    tells: tells(reading),
    ...prognosisOf(outcomes, today),
    backByMonth: wholeCurve(reading.back, back),
    stayByMonth: wholeCurve(reading.stay, stayedAYear),
    mirage: ranged(mirageRisk, 100 - stayedAYear),
    reasons: wholeReasons(reading),
    pulls: reading.pulls.map(({ fact, value, grade, back52, stay52 }) => ({
      fact,
      value,
      grade,
      back: hundredth(back52),
      stay: hundredth(stay52),
    })),
    paths: reading.paths.map((path) =>
      wholePath(path, reading, today, claimless),
    ),
    withoutCoachClaims: prognosisOf(withoutCoachClaims.outcomes, claimless),
    withoutLearned: prognosisOf(
      withoutLearned.outcomes,
      wholeBeside(withoutLearned.outcomes, outcomes, today),
    ),
  };
}

function wholePath(
  { id, withoutCoachClaims: claimless, ...path }: PathReading,
  { outcomes, withoutCoachClaims }: Reading,
  today: WholeHundred,
  claimlessToday: WholeHundred,
): WholePath {
  return {
    id,
    ...wholeDifference(path, outcomes, today),
    withoutCoachClaims: wholeDifference(
      claimless,
      withoutCoachClaims.outcomes,
      claimlessToday,
    ),
  };
}

function wholeDifference(
  { outcomes, difference }: PathReading["withoutCoachClaims"],
  current: Outcomes,
  today: WholeHundred,
): WholePath["withoutCoachClaims"] {
  const whole = wholeBeside(outcomes, current, today);
  return {
    outcomes: withRanges(outcomes, whole),
    difference: withRanges(difference, {
      backAndStayed: whole.backAndStayed - today.backAndStayed,
      backAndLeft: whole.backAndLeft - today.backAndLeft,
      notBack: whole.notBack - today.notBack,
    }),
  };
}

function wholeReasons({ reasons }: Reading): WholeReading["reasons"] {
  const whole = wholeShares(reasons.map(({ share }) => share.mean));
  return reasons.map(({ id, share }, index) => ({
    id,
    ...ranged(share, whole[index] ?? 0),
  }));
}

const weeksPerMonth = 52 / 12;

/** @param atAYear - what the page says of the twelfth month elsewhere; what comes before and after keeps to its side. */
function wholeCurve(curve: Curve, atAYear: number): WholeCurve {
  const at = (month: number): Range => {
    const index = curve.weeks.indexOf(Math.round(month * weeksPerMonth));
    const { mean, low, high } = curve;
    return {
      mean: mean[index] ?? 0,
      low: low[index] ?? 0,
      high: high[index] ?? 0,
    };
  };
  const year = at(12).mean;
  return Array.from({ length: 24 }, (_, index) => {
    const month = index + 1;
    const range = at(month);
    const people = hundredth(range.mean);
    const about =
      month === 12
        ? atAYear
        : range.mean <= year
          ? Math.min(people, atAYear)
          : Math.max(people, atAYear);
    return { month, ...ranged(range, about) };
  });
}

function prognosisOf(outcomes: Outcomes, whole: WholeHundred): WholePrognosis {
  return prognosisOfWhole(withRanges(outcomes, whole));
}

/** A prognosis from its three outcomes, in whole people already. */
export function prognosisOfWhole(outcomes: WholeOutcomes): WholePrognosis {
  const { about, low, high } = outcomes.notBack;
  return {
    outcomes,
    back: { about: 100 - about, low: 100 - high, high: 100 - low },
  };
}

function withRanges(
  ranges: Readonly<Record<keyof WholeHundred, Range>>,
  whole: WholeHundred,
): WholeOutcomes {
  return {
    backAndStayed: ranged(ranges.backAndStayed, whole.backAndStayed),
    backAndLeft: ranged(ranges.backAndLeft, whole.backAndLeft),
    notBack: ranged(ranges.notBack, whole.notBack),
  };
}

function ranged(range: Range, about: number): WholePeople {
  return { about, ...wholeRange(range, about) };
}

/** Whole people of a hundred, never a negative nought. */
function hundredth(share: number): number {
  return Math.round(share * 100) + 0;
}
