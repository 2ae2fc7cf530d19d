import { address, oneOf } from "../../ui/shell/address.ts";
import { questionKeys } from "../interview/question-keys.ts";

/** One answer, to be changed; apart, since it knows every question there is. */
export const changeAt = address(
  "change",
  { question: oneOf(questionKeys) },
  "answers",
);
