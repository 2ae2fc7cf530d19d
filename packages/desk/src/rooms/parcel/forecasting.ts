import type { Reading } from "@staying-power/forecast";

/** How far the forecast has come. */
export type Forecasting = Reading | "working" | "failed" | "withheld";
