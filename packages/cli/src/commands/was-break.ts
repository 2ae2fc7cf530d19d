import { actIds, isActId, wasBreak } from "@staying-power/plan";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { pageWidth } from "../page-width.ts";
import { actPage } from "../page/act-page.ts";
import { actJson } from "../plan-json.ts";
import { answerOfCase } from "./answer-of-case.ts";
import { jsonOption, safetyOption, todayOption } from "./shared-options.ts";

const { commands, errors } = terminalWords;

/** `was-break`: whether an act of the person's breaks No Contact. */
export const wasBreakCommand: Command = {
  name: "was-break",
  words: commands.wasBreak,
  operands: [
    { name: "ACT", required: true },
    { name: "FILE", required: true },
  ],
  options: [jsonOption, safetyOption, todayOption],
  async run(given, io) {
    const [act = "", path = ""] = given.operands;
    if (!isActId(act))
      return await misuse(io, errors.oneOf(actIds), "was-break");
    return await answerOfCase(path, given, io, (input) => {
      const judged = wasBreak(act, input);
      return {
        json: () => actJson(judged),
        page: () => actPage(judged, pageWidth(io.columns)),
      };
    });
  },
};
