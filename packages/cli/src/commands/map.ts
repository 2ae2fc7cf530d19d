import { gates as everyGate } from "@staying-power/care";
import { planWithChange, type PlanWithChange } from "@staying-power/plan";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { ink } from "../ink.ts";
import { answerLines } from "../lines/answer-lines.ts";
import { caseLineAnswer } from "../lines/line-answer.ts";
import { pageWidth } from "../page-width.ts";
import { mapPage } from "../page/map-page.ts";
import { carePage, type PageLook } from "../page/reading-page.ts";
import { mapJson } from "../plan-json.ts";
import { answerOfCase, dayOf } from "./answer-of-case.ts";
import { jsonOption, safetyOption, todayOption } from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

/** `map`: the plan of one case as a page or as JSON, or of many cases as JSONL. */
export const mapCommand: Command = {
  name: "map",
  words: commands.map,
  operands: [{ name: "FILE", required: false }],
  options: [
    { ...jsonOption, excludes: "jsonl" },
    { name: "jsonl", kind: "flag", words: options.mapLines },
    { ...safetyOption, excludes: "jsonl" },
    todayOption,
  ],
  async run(given, io) {
    const { flags, operands } = given;
    const [path] = operands;
    if (flags.has("jsonl")) {
      const today = dayOf(given, io);
      return await answerLines(path ?? "-", io, {
        answer: (line) =>
          caseLineAnswer(line, (theCase) =>
            mapJson(planWithChange({ theCase, answers: {}, today })),
          ),
        none: errors.emptyLines.case,
      });
    }
    if (path === undefined)
      return await misuse(io, errors.missingOperand("FILE"), "map");
    return await answerOfCase(path, given, io, (input) => {
      const plan = planWithChange(input);
      const look = {
        width: pageWidth(io.columns),
        ink: ink(io.colour),
        withoutCoachClaims: false,
      };
      return { json: () => mapJson(plan), page: () => page(plan, look) };
    });
  },
};

/** Words of care first, where a gate is shut. */
function page(plan: PlanWithChange, look: PageLook): string {
  const shut = everyGate.filter(({ id }) => plan.gates.includes(id));
  return `${shut.length > 0 ? carePage(shut, look) : ""}${mapPage(plan, look)}`;
}
