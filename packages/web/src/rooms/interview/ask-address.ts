import { address, oneOf } from "../../ui/shell/address.ts";
import { questionKeys } from "./question-keys.ts";

/** One question of the interview; apart, since it knows every question there is. */
export const askAt = address("ask", { question: oneOf(questionKeys) });
