import type { Grade } from "@staying-power/forecast";

/** What a number of the model is counted in. */
export const units = [
  "per week",
  "log-odds",
  "log scale",
  "share",
  "factor",
  "weeks",
  "months",
  "years",
  "power",
  "count",
  "taps",
] as const;

export type Unit = (typeof units)[number];

/** One number of the model with everything a reader needs to doubt it. */
export interface NumberRow {
  readonly name: string;
  readonly value: number;
  /** 80 % interval; null when the number carries no error of its own. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly unit: Unit;
  readonly grade: Grade;
  readonly sources: readonly string[];
  /** Cells of the section's own columns. */
  readonly extra: readonly string[];
}

/** A table of the page. */
export interface NumberSection {
  readonly title: string;
  readonly about: string;
  /** Heads of the columns that `extra` fills. */
  readonly extraHeads: readonly string[];
  readonly rows: readonly NumberRow[];
}
