import { factKeys } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";

/** Every question there is. */
export const questionKeys: readonly QuestionKey[] = ["breakup", ...factKeys];
