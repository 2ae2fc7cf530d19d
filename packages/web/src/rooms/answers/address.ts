import { address, oneOf } from "../../ui/shell/address.ts";
import { questionKeys } from "../interview/question-keys.ts";

/** Every answer. */
export const answersAt = address("answers", {});

/** One answer, to be changed. */
export const changeAt = address(
  "change",
  { question: oneOf(questionKeys) },
  "answers",
);
