import type { ReunionOptions, ReunionQuestionId } from "@staying-power/case";

/** P(answer | the reason why they are with the person), one number for each of `reasonIds`, in order. */
export type ReunionRow = readonly [
  fewAlternatives: number,
  guilt: number,
  boredom: number,
  sex: number,
  problemsFixThemselves: number,
  duty: number,
  stickItOut: number,
  status: number,
  loneliness: number,
  support: number,
  attraction: number,
];

/** The questions that speak of the ex; those about the person's own side say nothing of them. */
export type ReunionSpeaking = Exclude<
  ReunionQuestionId,
  "my-reason" | "my-part" | "at-ease"
>;

// prettier-ignore
/**
 * P(answer | reason): columns as `reasonIds` has them, few alternatives to restored attraction; the answers of a
 * question sum to 1 in each column.
 * Grade J. Order of the columns within a row: METHOD T6 (signs and questions of each wrong reason), T7 (the right one) and
 * 5.5; the seed for how each reason feels. Sizes judged, kept flat: no answer is ever impossible for a reason.
 */
export const reunionLikelihood: {
  readonly [Question in ReunionSpeaking]: Readonly<
    Record<ReunionOptions[Question], ReunionRow>
  >;
} = {
  // METHOD 4.4, T4 C9, C10, C13.
  "how-back": {
    "said-plainly":  [.40, .40, .20, .10, .45, .40, .50, .45, .35, .20, .58],
    "slid-back":     [.35, .33, .50, .25, .40, .22, .25, .32, .38, .20, .26],
    "after-a-night": [.12, .07, .20, .55, .07, .03, .04, .08, .13, .06, .08],
    "in-need":       [.08, .08, .05, .05, .04, .10, .06, .05, .10, .50, .03],
    "practical":     [.05, .12, .05, .05, .04, .25, .15, .10, .04, .04, .05],
  },
  // METHOD 5.5, question 1; T6 S1, S9, S10.
  "change-before": {
    "nothing":         [.27, .45, .48, .50, .58, .32, .50, .33, .22, .10, .60],
    "someone-ended":   [.38, .06, .15, .22, .07, .03, .04, .16, .17, .07, .10],
    "loss-or-illness": [.05, .09, .03, .03, .05, .13, .06, .03, .10, .46, .05],
    "work-or-money":   [.09, .06, .12, .04, .08, .10, .06, .06, .08, .28, .06],
    "alone-more":      [.12, .06, .16, .13, .06, .03, .04, .06, .33, .06, .06],
    "an-occasion":     [.05, .10, .04, .06, .09, .09, .10, .28, .08, .02, .09],
    "others-urged":    [.04, .18, .02, .02, .07, .30, .20, .08, .02, .01, .04],
  },
  // METHOD 3 and 5.5, question 8; T6 S2.
  "i-did-before": {
    "lived-my-life":  [.55, .17, .58, .55, .43, .32, .42, .56, .52, .42, .66],
    "pleaded":        [.15, .55, .12, .15, .13, .28, .18, .14, .16, .10, .07],
    "said-i-changed": [.10, .11, .10, .10, .25, .11, .18, .12, .09, .06, .07],
    "helped-them":    [.12, .08, .13, .13, .08, .19, .11, .11, .16, .36, .08],
    "one-apology":    [.08, .09, .07, .07, .11, .10, .11, .07, .07, .06, .12],
  },
  // METHOD T6 S1.
  "dated-before": {
    "no":              [.28, .66, .48, .45, .70, .74, .74, .50, .48, .63, .60],
    "it-did-not-work": [.62, .18, .34, .33, .22, .16, .19, .38, .42, .24, .34],
    "still-someone":   [.10, .16, .18, .22, .08, .10, .07, .12, .10, .13, .06],
  },
  // METHOD T7.
  "who-begins": {
    "they": [.42, .18, .35, .50, .42, .20, .28, .32, .50, .52, .60],
    "both": [.42, .42, .45, .38, .44, .45, .47, .46, .38, .35, .35],
    "me":   [.16, .40, .20, .12, .14, .35, .25, .22, .12, .13, .05],
  },
  // METHOD 5.5, question 3; T6 S4, S9.
  "hours": {
    "by-day":   [.45, .58, .35, .10, .52, .62, .58, .52, .20, .38, .62],
    "evenings": [.40, .34, .43, .28, .39, .33, .36, .38, .60, .45, .33],
    "late":     [.15, .08, .22, .62, .09, .05, .06, .10, .20, .17, .05],
  },
  // METHOD 5.5, question 5; T6 S3, S4, S8; T7.
  "time-together": {
    "ordinary":  [.45, .52, .15, .09, .50, .58, .56, .20, .43, .50, .66],
    "fun-only":  [.27, .18, .60, .17, .28, .09, .14, .22, .20, .08, .20],
    "nights-in": [.16, .14, .13, .69, .12, .12, .13, .06, .30, .34, .07],
    "occasions": [.12, .16, .12, .05, .10, .21, .17, .52, .07, .08, .07],
  },
  // METHOD 5.5, question 4; T6 S5; T7.
  "old-problem": {
    "own-part":  [.07, .22, .05, .04, .03, .13, .16, .05, .10, .08, .32],
    "named":     [.15, .22, .10, .09, .08, .23, .32, .11, .15, .12, .31],
    "forget-it": [.36, .21, .42, .44, .67, .22, .18, .46, .38, .29, .12],
    "blames-me": [.14, .06, .12, .10, .09, .16, .16, .15, .09, .09, .05],
    "not-yet":   [.28, .29, .31, .33, .13, .26, .18, .23, .28, .42, .20],
  },
  // METHOD 5.5, question 2; T6 S10.
  "asks-about-me": {
    "yes":      [.28, .40, .20, .12, .38, .30, .28, .20, .28, .10, .66],
    "a-little": [.44, .40, .43, .38, .43, .45, .44, .40, .42, .28, .28],
    "hardly":   [.28, .20, .37, .50, .19, .25, .28, .40, .30, .62, .06],
  },
  // METHOD 5.5, question 10; T6 S9, S10; T7.
  "moods": {
    "good-and-bad": [.40, .33, .20, .28, .50, .52, .54, .42, .14, .10, .72],
    "bad-days":     [.22, .32, .20, .14, .15, .18, .16, .10, .60, .70, .08],
    "on-and-off":   [.38, .35, .60, .58, .35, .30, .30, .48, .26, .20, .20],
  },
  // METHOD 5.5, question 7; T7.
  "noticed": {
    "unasked":   [.20, .24, .15, .16, .18, .17, .20, .24, .20, .12, .57],
    "when-told": [.33, .36, .30, .28, .34, .35, .38, .30, .32, .28, .27],
    "no":        [.47, .40, .55, .56, .48, .48, .42, .46, .48, .60, .16],
  },
  // METHOD T7; 10.
  "pace": {
    "slow-is-fine": [.33, .40, .30, .18, .25, .48, .42, .18, .22, .35, .67],
    "hurries":      [.25, .12, .12, .14, .58, .22, .35, .55, .52, .27, .20],
    "stays-vague":  [.42, .48, .58, .68, .17, .30, .23, .27, .26, .38, .13],
  },
  // METHOD 5.5, question 9; T6 S2, S6, S7, S9.
  "their-words": {
    "want-me":     [.18, .10, .12, .27, .22, .07, .09, .20, .20, .18, .55],
    "owe-me":      [.04, .17, .02, .02, .04, .50, .15, .06, .03, .03, .04],
    "do-not-fail": [.05, .05, .03, .02, .08, .13, .48, .12, .03, .02, .05],
    "not-alone":   [.18, .05, .15, .10, .08, .03, .03, .14, .44, .32, .07],
    "feel-bad":    [.07, .40, .04, .04, .06, .09, .05, .03, .05, .06, .07],
    "like-before": [.20, .09, .24, .11, .40, .06, .09, .21, .14, .09, .09],
    "say-little":  [.28, .14, .40, .44, .12, .12, .11, .24, .11, .30, .13],
  },
  // METHOD 5.5, question 6; T6 S3; T7.
  "plans": {
    "ahead":       [.28, .36, .12, .07, .52, .55, .55, .52, .28, .22, .65],
    "when-free":   [.42, .42, .40, .27, .35, .33, .33, .30, .38, .48, .26],
    "last-minute": [.30, .22, .48, .66, .13, .12, .12, .18, .34, .30, .09],
  },
  // METHOD T6 S2, S4, S7.
  "closeness": {
    "warm":         [.38, .20, .36, .16, .58, .15, .16, .35, .55, .44, .74],
    "only-bodily":  [.17, .05, .27, .72, .12, .04, .05, .15, .16, .08, .08],
    "kind-but-far": [.27, .58, .27, .09, .13, .45, .28, .30, .17, .36, .07],
    "trying-hard":  [.18, .17, .10, .03, .17, .36, .51, .20, .12, .12, .11],
  },
  // METHOD T6 S4, S8; T5 M3.
  "shown": {
    "no-difference": [.55, .62, .52, .27, .66, .70, .70, .22, .64, .58, .77],
    "seen-first":    [.10, .08, .14, .03, .18, .20, .18, .73, .11, .05, .12],
    "kept-hidden":   [.35, .30, .34, .70, .16, .10, .12, .05, .25, .37, .11],
  },
};

/**
 * What someone took for the reason before they answered anything, told with the return: so likely is the right guess,
 * the rest alike. Judgement.
 */
export const guessedRight = 0.45;

/** Doubt about the table, as for signals: each likelihood is raised to a power with this median and spread. Judgement. */
export const reunionTrust = { median: 0.9, seLogit: 0.75 } as const;

/**
 * Answers given at about the same time are seen with the same eyes: of so many at once, together they never count for
 * more than `most`, and answers that lie `halfLifeWeeks` apart share half of that. Judgement.
 */
export const reunionAtOnce = { most: 20, halfLifeWeeks: 4 } as const;

/** Five of the seven signs, each seen over so many days, pass. METHOD T7; the numbers are ours. */
export const rightReasonPass = { signs: 5, days: 21 } as const;

/** Below this share of what is open about the reasons no question is worth asking. Judgement. */
export const leastReunionGain = 0.004;
