import { address, oneOf } from "../../ui/shell/address.ts";
import { questionKeys } from "./question-keys.ts";

/** Whatever is asked next. */
export const nextAt = address("next", {});

/** One question of the interview. */
export const askAt = address("ask", { question: oneOf(questionKeys) });
