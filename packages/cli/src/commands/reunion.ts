import type { ReunionCheckOptions } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import { reunionJson, reunionOf } from "../case-reunion.ts";
import type { Command, Given } from "../command.ts";
import { ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { answerLines } from "../lines/answer-lines.ts";
import type { InputLine } from "../lines/input-lines.ts";
import type { LineAnswer } from "../lines/line-answer.ts";
import { lineCase } from "../lines/line-case.ts";
import { forecastError, type LineError } from "../lines/line-error.ts";
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
        answer: (line) => lineAnswer(line, wanted),
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

/** The check of the case on a line. Gates are those of the case alone. */
function lineAnswer(line: InputLine, wanted: ReunionCheckOptions): LineAnswer {
  const found = lineCase(line);
  if (!found.ok) return errorAnswer(found.error);
  try {
    const json = reunionJson(reunionOf(found.value, {}, wanted));
    return { json, isError: false };
  } catch {
    return errorAnswer(forecastError(line.number));
  }
}

function errorAnswer(error: LineError): LineAnswer {
  return { json: JSON.stringify({ error }), isError: true };
}
