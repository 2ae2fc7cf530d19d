import { contactKindIds, contactKindNamed, replyTo } from "@staying-power/plan";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadCase } from "../load-case.ts";
import { pageWidth } from "../page-width.ts";
import { replyPage } from "../page/reply-page.ts";
import { replyJson } from "../plan-json.ts";
import { writeText } from "../write-text.ts";
import { dayOf } from "./map.ts";
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
    const loaded = await loadCase(path, given, io);
    if (typeof loaded === "number") return loaded;
    const { theCase, safety } = loaded;
    const today = dayOf(given, io);
    const reply = replyTo(kind, { theCase, answers: safety, today });
    await writeText(
      io.stdout,
      given.flags.has("json")
        ? `${replyJson(reply)}\n`
        : replyPage(reply, pageWidth(io.columns)),
      io.signal,
    );
    return exitCode.done;
  },
};
