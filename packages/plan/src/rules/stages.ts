import type { StateId } from "./states.ts";

/** The stages of the map, in order; letting go stands beside all of them. */
export const stageIds = [
  "steady",
  "no-contact",
  "correct",
  "focus",
  "reached-out",
  "meeting",
  "reunion-check",
  "ninety-days",
  "letting-go",
] as const;

/** The id of a stage. */
export type StageId = (typeof stageIds)[number];

/** The stage that each state is about, whose tasks come before those of the others. */
export const stageOfState: Readonly<Record<StateId, StageId>> = {
  gate: "steady",
  apology: "no-contact",
  "no-contact": "no-contact",
  answering: "reached-out",
  meeting: "meeting",
  trial: "ninety-days",
  healing: "letting-go",
};

/** How a stage stands. */
export type StageStatus = "done" | "now" | "next" | "later";

// prettier-ignore
/**
 * How each stage stands in each state. Source: METHOD T15 for the states, and our own reading of which stages belong to
 * one. `steady` and, behind it, `correct` and `focus` depend on how the person is as well: see `stagesOf`.
 */
export const stagesByState: Readonly<
  Record<StateId, Readonly<Record<StageId, StageStatus>>>
> = {
  gate:         { steady: "now",  "no-contact": "later", correct: "later", focus: "later", "reached-out": "later", meeting: "later", "reunion-check": "later", "ninety-days": "later", "letting-go": "next" },
  apology:      { steady: "done", "no-contact": "now",   correct: "now",   focus: "now",   "reached-out": "next",  meeting: "later", "reunion-check": "later", "ninety-days": "later", "letting-go": "next" },
  "no-contact": { steady: "done", "no-contact": "now",   correct: "now",   focus: "now",   "reached-out": "next",  meeting: "later", "reunion-check": "later", "ninety-days": "later", "letting-go": "next" },
  answering:    { steady: "done", "no-contact": "done",  correct: "now",   focus: "now",   "reached-out": "now",   meeting: "next",  "reunion-check": "later", "ninety-days": "later", "letting-go": "next" },
  meeting:      { steady: "done", "no-contact": "done",  correct: "now",   focus: "now",   "reached-out": "done",  meeting: "now",   "reunion-check": "next",  "ninety-days": "later", "letting-go": "next" },
  trial:        { steady: "done", "no-contact": "done",  correct: "now",   focus: "now",   "reached-out": "done",  meeting: "done",  "reunion-check": "now",   "ninety-days": "now",   "letting-go": "next" },
  healing:      { steady: "done", "no-contact": "later", correct: "later", focus: "now",   "reached-out": "later", meeting: "later", "reunion-check": "later", "ninety-days": "later", "letting-go": "now" },
};
