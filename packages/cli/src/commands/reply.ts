import { contactKindIds, contactKindNamed, replyTo } from "@staying-power/plan";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { pageWidth } from "../page-width.ts";
import { replyPage } from "../page/reply-page.ts";
import { replyJson } from "../plan-json.ts";
import { answerOfCase } from "./answer-of-case.ts";
import { jsonOption, safetyOption, todayOption } from "./shared-options.ts";

const { commands, errors } = terminalWords;

/** `reply`: whether, when and how to answer something that came. */
export const replyCommand: Command = {
  name: "reply",
  words: commands.reply,
  operands: [
    { name: "KIND", required: true },
    { name: "FILE", required: true },
  ],
  options: [jsonOption, safetyOption, todayOption],
  async run(given, io) {
    const [named = "", path = ""] = given.operands;
    const kind = contactKindNamed(named);
    if (kind === undefined)
      return await misuse(io, errors.oneOf(contactKindIds), "reply");
    return await answerOfCase(path, given, io, (input) => {
      const reply = replyTo(kind, input);
      return {
        json: () => replyJson(reply),
        page: () => replyPage(reply, pageWidth(io.columns)),
      };
    });
  },
};
