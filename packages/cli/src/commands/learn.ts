import type { Case, Result } from "@staying-power/case";
import type { Learned } from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import { failWith, tell } from "../answer-with.ts";
import { inBackground } from "../background/in-background.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { caseLines } from "../lines/input-lines.ts";
import { lineCase } from "../lines/line-case.ts";
import type { LineError } from "../lines/line-error.ts";
import { type Input, openInput } from "../open-input.ts";
import { pageWidth } from "../page-width.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import {
  drawsOption,
  integersOf,
  jsonOption,
  seedOption,
} from "./shared-options.ts";

const { commands, errors } = terminalWords;
const words = terminalWords.learn;

/** So many lines are told what is wrong with them, the others are counted. */
const mostToldLines = 20;
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
    const cases = await readCases(input.value, io);
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

/** All cases, or what to say when a line is none. A line left out unseen would bend what is learnt. */
async function readCases(
  { place, bytes }: Input,
  io: Io,
): Promise<Result<Case[], string>> {
  const cases: Case[] = [];
  let all = 0;
  let bad = 0;
  for await (const line of caseLines(bytes)) {
    all += 1;
    const found = lineCase(line);
    if (found.ok) {
      cases.push(found.value);
      continue;
    }
    bad += 1;
    if (bad <= mostToldLines) await tell(io, lineMessage(found.error));
  }
  const wrong = (what: string): Result<never, string> => ({
    ok: false,
    error: errors.place({ place, what }),
  });
  if (bad > mostToldLines)
    await tell(io, `${errors.moreLines(locale.number(bad - mostToldLines))}\n`);
  if (all === 0) return wrong(errors.emptyLines);
  if (bad > 0)
    return wrong(
      `${errors.badLines({ bad: locale.number(bad), all: locale.number(all) })}; ${errors.learnStopped}`,
    );
  return { ok: true, value: cases };
}

function lineMessage({ line, issues, message }: LineError): string {
  const where = errors.line(String(line));
  // An error of the line as a whole names it already.
  const [first] = issues;
  const what =
    first?.path === where
      ? message
      : errors.place({ place: where, what: message.replaceAll("\n", "\n  ") });
  return `${errors.prefix}${what}\n`;
}

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
