import {
  earlyCase,
  recordToGive,
  outcomeRecordText,
} from "@staying-power/case";
import { saidEarly } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import { failWith } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadCase } from "../load-case.ts";
import { putText } from "../put-text.ts";
import { writeText } from "../write-text.ts";
import { dayOf } from "./answer-of-case.ts";
import { todayOption } from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

/** `outcome FILE`: the record of an outcome, as the app makes it. */
export const outcomeCommand: Command = {
  name: "outcome",
  words: commands.outcome,
  operands: [{ name: "FILE", required: true }],
  options: [
    { name: "out", kind: "file", words: options.recordOut },
    todayOption,
  ],
  async run(given, io) {
    const loaded = await loadCase(given.operands[0] ?? "", given, io);
    if (typeof loaded === "number") return loaded;
    const { theCase } = loaded;
    const early = earlyCase(theCase);
    const record = recordToGive(theCase, {
      today: dayOf(given, io),
      said: early === null ? 0 : saidEarly(early),
    });
    if (!record.ok) return await failWith(io, errors.noRecord[record.error]);
    const text = outcomeRecordText(record.value);
    const out = given.texts.get("out");
    if (out !== undefined) return await putText(out, text, io);
    await writeText(io.stdout, text, io.signal);
    return exitCode.done;
  },
};
