import { actIds, isActId, wasBreak } from "@staying-power/plan";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadCase } from "../load-case.ts";
import { pageWidth } from "../page-width.ts";
import { actPage } from "../page/act-page.ts";
import { actJson } from "../plan-json.ts";
import { writeText } from "../write-text.ts";
import { dayOf } from "./map.ts";
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
    const loaded = await loadCase(path, given, io);
    if (typeof loaded === "number") return loaded;
    const { theCase, safety } = loaded;
    const today = dayOf(given, io);
    const judged = wasBreak(act, { theCase, answers: safety, today });
    await writeText(
      io.stdout,
      given.flags.has("json")
        ? `${actJson(judged)}\n`
        : actPage(judged, pageWidth(io.columns)),
      io.signal,
    );
    return exitCode.done;
  },
};
