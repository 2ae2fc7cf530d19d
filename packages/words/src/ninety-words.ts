import type {
  NinetyActId,
  NinetyHabitId,
  ProblemStepId,
  WatchedIssueId,
} from "@staying-power/plan";

/** One act of a habit, in words. */
interface NinetyActWords {
  /** What to do, told to one of the two: a verb first, at most sixty characters. */
  readonly what: string;
  /** The same where both read it, and each has an act. */
  readonly two: string;
  /** How, in a sentence or two. */
  readonly how: string;
}

/** Every act of the weekly card. */
export type NinetyActsWords = Readonly<Record<NinetyActId, NinetyActWords>>;

/** What each habit is called, and what it is. */
export type NinetyHabitsWords = Readonly<
  Record<
    NinetyHabitId,
    {
      readonly name: string;
      readonly about: string;
      /** What an act in the person's own words is called. */
      readonly own: string;
    }
  >
>;

/** The early signs of each issue that is watched for: what one can see of oneself, or of the two. */
export type EarlySignsWords = Readonly<
  Record<WatchedIssueId, readonly [string, string]>
>;

/** What to do at each of the times. */
export type ProblemStepsWords = Readonly<Record<ProblemStepId, string>>;
