import type {
  ReasonId,
  ReunionOptions,
  ReunionQuestionId,
} from "@staying-power/case";

/** What is said of each question of the reunion check. */
export type ReunionQuestionWords = {
  readonly [Id in ReunionQuestionId]: {
    readonly ask: string;
    /** What it is about, where its answer stands in a list. */
    readonly short: string;
    readonly why: string;
    readonly options: Readonly<Record<ReunionOptions[Id], string>>;
  };
};

/** What is said of a reason once they are back. */
export type ReunionReasonWords = Readonly<
  Record<
    ReasonId,
    {
      /** What it would look like in the coming weeks. */
      readonly weeks: string;
      /** What may be asked of them, in one’s own words. */
      readonly ask: string;
    }
  >
>;
