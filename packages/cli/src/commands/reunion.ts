import type { ReunionCheckOptions } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import { reunionJson, reunionOf } from "../case-reunion.ts";
import type { Command, Given } from "../command.ts";
import { ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { answerLines } from "../lines/answer-lines.ts";
import { caseLineAnswer } from "../lines/line-answer.ts";
import { pageWidth } from "../page-width.ts";
import { reunionPage } from "../page/reunion-page.ts";
import { answerOfCase, dayOf } from "./answer-of-case.ts";
import {
  drawsOption,
  integersOf,
  jsonOption,
  safetyOption,
  seedOption,
  todayOption,
} from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

/** `reunion`: the reunion check of one case as a page or as JSON, or of many cases as JSONL. */
export const reunionCommand: Command = {
  name: "reunion",
  words: commands.reunion,
  operands: [{ name: "FILE", required: false }],
  options: [
    { ...jsonOption, excludes: "jsonl" },
    { name: "jsonl", kind: "flag", words: options.reunionLines },
    { ...safetyOption, excludes: "jsonl" },
    todayOption,
    drawsOption,
    seedOption,
  ],
  async run(given, io) {
    const [path] = given.operands;
    const wanted = wantedOf(given, io);
    if (given.flags.has("jsonl"))
      return await answerLines(path ?? "-", io, {
        answer: (line) =>
          caseLineAnswer(line, (theCase) =>
            reunionJson(reunionOf(theCase, {}, wanted)),
          ),
        none: errors.emptyLines.case,
      });
    if (path === undefined)
      return await misuse(io, errors.missingOperand("FILE"), "reunion");
    return await answerOfCase(path, given, io, ({ theCase, answers }) => {
      const found = reunionOf(theCase, answers, wanted);
      const look = {
        width: pageWidth(io.columns),
        ink: ink(io.colour),
        withoutCoachClaims: false,
      };
      return {
        json: () => reunionJson(found),
        page: () => reunionPage(found, look),
      };
    });
  },
};

function wantedOf(given: Given, io: Io): ReunionCheckOptions {
  return {
    today: dayOf(given, io),
    ...integersOf(given, ["draws", "seed"]),
  };
}
