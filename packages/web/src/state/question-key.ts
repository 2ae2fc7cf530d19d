import type { FactKey } from "@staying-power/case";

/** What can be asked: any fact, or the day it ended. */
export type QuestionKey = FactKey | "breakup";
