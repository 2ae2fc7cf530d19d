import { setImmediate } from "node:timers/promises";
import { simulateCases } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import { misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { wholeNumber } from "../parse-given.ts";
import { progress } from "../progress.ts";
import { writeText } from "../write-text.ts";
import { integersOf, seedOption } from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

const countBounds = { low: 1, high: 10_000_000 };

/** `simulate N`: imagined cases with outcomes, one a line. */
export const simulateCommand: Command = {
  name: "simulate",
  words: commands.simulate,
  operands: [{ name: "N", required: true }],
  options: [
    seedOption,
    {
      name: "weeks",
      kind: "integer",
      low: 1,
      high: 2000,
      words: options.weeks,
    },
    { name: "as-of", kind: "date", words: options.simulateAsOf },
  ],
  async run(given, io) {
    const count = wholeNumber(given.operands[0] ?? "", countBounds);
    if (!count.ok)
      return await misuse(
        io,
        errors.integer({ name: "N", ...count.error }),
        "simulate",
      );
    const cases = simulateCases({
      count: count.value,
      asOf: given.texts.get("as-of") ?? io.today(),
      ...integersOf(given, ["seed", "weeks"]),
    });
    const bar = progress(io);
    let made = 0;
    try {
      for (const each of cases) {
        await writeText(io.stdout, `${JSON.stringify(each)}\n`, io.signal);
        made += 1;
        // Lets Ctrl-C be heard.
        if (made % 50 === 0) await setImmediate();
        if (!io.isTerminal.stdout)
          bar.share(terminalWords.progress.simulate, made / count.value);
      }
    } finally {
      bar.clear();
    }
    return exitCode.done;
  },
};
