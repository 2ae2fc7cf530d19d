import type { Mark, Sources } from "../mark.ts";

/** How fast to go after they came back, in order. */
export const reunionPaceIds = [
  "meet-first",
  "two-dates-a-week",
  "talk-once",
  "weekly-half-hour",
  "plan-ahead",
  "look-again",
] as const;

/** One of them. */
export type ReunionPaceId = (typeof reunionPaceIds)[number];

/** One pace. */
export interface ReunionPace {
  /** Days after they came back from which on it holds; null before they have. */
  readonly fromDay: number | null;
  readonly mark: Mark;
  readonly sources: Sources;
}

// prettier-ignore
/** How fast to go. Source: METHOD T4 C13, T5, T12; the days are ours, the direction the seed's and other coaches'. */
export const reunionPaces: Readonly<Record<ReunionPaceId, ReunionPace>> = {
  "meet-first":       { fromDay: null, mark: "inferred", sources: ["T4", "T5"] },
  "two-dates-a-week": { fromDay: 0,    mark: "inferred", sources: ["10", "T12"] },
  "talk-once":        { fromDay: 15,   mark: "inferred", sources: ["10", "T12"] },
  "weekly-half-hour": { fromDay: 31,   mark: "inferred", sources: ["10", "T12"] },
  "plan-ahead":       { fromDay: 61,   mark: "inferred", sources: ["T12"] },
  "look-again":       { fromDay: 91,   mark: "inferred", sources: ["T6"] },
};

/** After so many days a wrong reason that has not changed makes leaving as good a way as staying. METHOD 10. */
export const reunionLeaveDays = 56;
