import type { Case, OutcomeRecord } from "@staying-power/case";
import type {
  Audit,
  CalibrationOptions,
  CaseScore,
  CodedCase,
  Learned,
  LearnedFromCoded,
  LearningOptions,
  ScoringOptions,
  StoredPosterior,
  WeighingOptions,
} from "@staying-power/forecast";

/** Work that takes long enough to want a thread of its own, by name: what it is given and what it gives. */
export interface LongTasks {
  audit: { given: { groups?: number; seed?: number }; gives: Audit };
  calibrate: {
    given: Omit<CalibrationOptions, "onProgress">;
    gives: StoredPosterior;
  };
  learn: {
    given: Omit<LearningOptions, "onProgress"> & { cases: readonly Case[] };
    gives: Learned;
  };
  learnFromCoded: {
    given: Omit<WeighingOptions, "onProgress"> & {
      cases: readonly CodedCase[];
    };
    gives: LearnedFromCoded;
  };
  learnFromOutcomes: {
    given: Omit<LearningOptions, "onProgress" | "today"> & {
      records: readonly OutcomeRecord[];
    };
    gives: Learned;
  };
  scoreCases: {
    given: Omit<ScoringOptions, "onProgress"> & {
      cases: readonly CodedCase[];
    };
    gives: readonly CaseScore[];
  };
}

export type LongTaskName = keyof LongTasks;

/** A task as it is handed to its thread. */
export type LongTask = {
  [Name in LongTaskName]: { name: Name; given: LongTasks[Name]["given"] };
}[LongTaskName];

/** What the thread says. */
export type LongTaskMessage<Gives> =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly value: Gives }
  /** An option out of its range, in the words of whoever refused it. */
  | { readonly kind: "range"; readonly message: string };
