import type { Learned } from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import { failWith } from "../answer-with.ts";
import { inBackground } from "../background/in-background.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { everyLine } from "../lines/every-line.ts";
import { lineCase } from "../lines/line-case.ts";
import { openInput } from "../open-input.ts";
import { pageWidth } from "../page-width.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import {
  drawsOption,
  integersOf,
  jsonOption,
  seedOption,
} from "./shared-options.ts";

const { commands } = terminalWords;
const words = terminalWords.learn;

/** With fewer equally weighted draws left than this, the forecast's own advice is to calibrate again. */
const thinSampleSize = 50;

/** `learn FILE`: what outcomes of past cases teach. */
export const learnCommand: Command = {
  name: "learn",
  words: commands.learn,
  operands: [{ name: "FILE", required: true }],
  options: [jsonOption, drawsOption, seedOption],
  async run(given, io) {
    const input = await openInput(given.operands[0] ?? "-", io);
    if (!input.ok) return await failWith(io, input.error);
    const cases = await everyLine(input.value, lineCase, io);
    if (!cases.ok) return await failWith(io, cases.error);
    const learned = await inBackground(
      "learn",
      {
        cases: cases.value,
        today: io.today(),
        ...integersOf(given, ["draws", "seed"]),
      },
      io,
    );
    const answer = given.flags.has("json")
      ? `${JSON.stringify(learned)}\n`
      : learnedPage(learned, pageWidth(io.columns));
    await writeText(io.stdout, answer, io.signal);
    return exitCode.done;
  },
};

function learnedPage(learned: Learned, width: number): string {
  const { cases, effectiveSampleSize, folds, weights } = learned;
  const lines = [
    words.cases(locale.number(cases)),
    words.size({
      size: effectiveSampleSize.toFixed(1),
      of: locale.number(weights.length),
    }),
    words.before(learned.logScoreBefore.toFixed(4)),
    words.after(learned.logScoreAfter.toFixed(4)),
    "",
    ...wrapText(
      folds > 1 ? words.note({ folds: String(folds) }) : words.one,
      width - 1,
    ),
    ...(effectiveSampleSize < thinSampleSize
      ? wrapText(words.thin, width - 1)
      : []),
  ];
  return `\n${lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n")}\n\n`;
}
