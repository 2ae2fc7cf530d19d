import type {
  ReasonId,
  ReunionOptions,
  ReunionQuestionId,
} from "@staying-power/case";
import type { Saying } from "./know-words.ts";

/** One question of the reunion check in words. */
export interface ReunionQuestionWords<Option extends string> {
  readonly ask: string;
  /** Why it is asked. */
  readonly why: string;
  readonly options: Readonly<Record<Option, string>>;
}

/** All of them. */
export type ReunionQuestionsWords = {
  readonly [Id in ReunionQuestionId]: ReunionQuestionWords<ReunionOptions[Id]>;
};

/** A reason after they came back: what the coming weeks would look like, and what ends it. */
export interface ReunionReasonWords {
  readonly weeks: Saying;
  readonly ends: Saying;
}

/** How fast to go, what to ask and what not to. */
export interface ReunionPaceWords {
  readonly name: string;
  readonly does: readonly Saying[];
  readonly asks: readonly Saying[];
  readonly nots: readonly Saying[];
}

/** Words of each reason after they came back. */
export type ReunionReasonsWords = Readonly<
  Record<ReasonId, ReunionReasonWords>
>;
